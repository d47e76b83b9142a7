package io.vitrine.store.shop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day as a shop's calendar on the wall has it: 23, 24 or 25 hours long.
 *
 * @param zone the shop's zone
 */
public record ShopDay(LocalDate day, ZoneId zone) {

  public static ShopDay of(Instant now, ZoneId zone) {
    return new ShopDay(LocalDate.ofInstant(now, zone), zone);
  }

  /** The first moment of the day. */
  public Instant from() {
    return day.atStartOfDay(zone).toInstant();
  }

  /** The first moment of the next day. */
  public Instant to() {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  public boolean holds(Instant moment) {
    return !moment.isBefore(from()) && moment.isBefore(to());
  }

  public ShopDay before() {
    return new ShopDay(day.minusDays(1), zone);
  }

  public ShopDay after() {
    return new ShopDay(day.plusDays(1), zone);
  }
}
