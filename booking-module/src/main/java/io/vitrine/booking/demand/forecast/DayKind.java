package io.vitrine.booking.demand.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What a day is in the calendar, as far as shops feel it; the first that fits. */
public enum DayKind {
  /** A public holiday on which the shop is open. */
  HOLIDAY,
  /** The day before a public holiday. */
  EVE,
  /** One working day between a holiday and a weekend. */
  BRIDGE,
  /** From the first to the 23rd of December. */
  ADVENT,
  ORDINARY;

  private static final int LAST_OF_ADVENT = 23;

  public static DayKind of(LocalDate day) {
    if (FrenchHolidays.isHoliday(day)) {
      return HOLIDAY;
    }
    if (FrenchHolidays.isHoliday(day.plusDays(1))) {
      return EVE;
    }
    if (day.getDayOfWeek() == DayOfWeek.FRIDAY && FrenchHolidays.isHoliday(day.minusDays(1))) {
      return BRIDGE;
    }
    return day.getMonthValue() == 12 && day.getDayOfMonth() <= LAST_OF_ADVENT ? ADVENT : ORDINARY;
  }
}
