package io.vitrine.store.pattern;

import io.vitrine.store.shop.ShopDay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Eight weeks of a shop, Monday to Sunday on its own clock.
 *
 * @param last the Monday of the latest
 */
public record Weeks(LocalDate last, ZoneId zone) {

  public static final int MANY = 8;

  public Weeks {
    last = last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * The weeks up to a day that stands in an address; up to today for none, and for one to come.
   *
   * @param until a day as ISO 8601 writes it; anything else is none
   */
  public static Weeks until(String until, LocalDate today, ZoneId zone) {
    try {
      LocalDate asked = until == null || until.isBlank() ? today : LocalDate.parse(until);
      return new Weeks(asked.isAfter(today) ? today : asked, zone);
    } catch (DateTimeParseException noDay) {
      return new Weeks(today, zone);
    }
  }

  /** The Mondays, the earliest first. */
  public List<LocalDate> mondays() {
    return IntStream.range(0, MANY).mapToObj(week -> first().plusWeeks(week)).toList();
  }

  public LocalDate first() {
    return last.minusWeeks(MANY - 1L);
  }

  /** The day after the latest Sunday. */
  public LocalDate end() {
    return last.plusWeeks(1);
  }

  public Instant from() {
    return begins(first());
  }

  public Instant to() {
    return begins(end());
  }

  Instant begins(LocalDate day) {
    return new ShopDay(day, zone).from();
  }
}
