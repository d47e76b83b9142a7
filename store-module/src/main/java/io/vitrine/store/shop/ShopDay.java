package io.vitrine.store.shop;

import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
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

  /**
   * The day that was asked for.
   *
   * @param day such as {@code 2026-12-12}, or {@code null} for today as the shop has it
   * @throws InvalidValue for what is no day
   */
  public static ShopDay asked(String day, Instant now, ZoneId zone) {
    try {
      return day == null ? of(now, zone) : new ShopDay(LocalDate.parse(day), zone);
    } catch (DateTimeException e) {
      throw new InvalidValue("a day is written like 2026-12-12");
    }
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
