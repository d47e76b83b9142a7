package io.vitrine.booking.wish;

import io.vitrine.shell.InvalidValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A wish that is to be written down.
 *
 * @param weekday on which it recurs, or {@code null} for one day
 * @param until the last day; {@code null} for one day
 * @param at the hour of an early or late day, a full quarter; {@code null} for the other kinds
 */
public record WishWanted(
    WishKind kind, DayOfWeek weekday, LocalDate from, LocalDate until, LocalTime at) {

  private static final int LONGEST_DAYS = 366;
  private static final int QUARTER = 15;

  public WishWanted {
    if (kind == null || from == null) {
      throw new InvalidValue("a wish has a kind and a day");
    }
    until = until == null ? from : until;
    if (weekday == null && !until.equals(from)) {
      throw new InvalidValue("a wish is for one day, or for a weekday from a day until a day");
    }
    if (until.isBefore(from)) {
      throw new InvalidValue("a wish ends after it begins");
    }
    if (until.isAfter(from.plusDays(LONGEST_DAYS))) {
      throw new InvalidValue("a wish that recurs is for a year at most; then it is wished again");
    }
    if (weekday != null
        && from.datesUntil(until.plusDays(1)).limit(7).noneMatch(weekday(weekday))) {
      throw new InvalidValue("there is no such weekday between the first and the last day");
    }
    if (kind.hasHour() != (at != null)) {
      throw new InvalidValue("an early or a late day names an hour, and no other wish does");
    }
    if (at != null && (at.equals(LocalTime.MIDNIGHT) || !isQuarter(at))) {
      throw new InvalidValue("the hour of a wish is a full quarter, and not midnight");
    }
  }

  private static java.util.function.Predicate<LocalDate> weekday(DayOfWeek weekday) {
    return day -> day.getDayOfWeek() == weekday;
  }

  private static boolean isQuarter(LocalTime at) {
    return at.getMinute() % QUARTER == 0 && at.getSecond() == 0 && at.getNano() == 0;
  }

  WorkWish of(String id, String staff) {
    return new WorkWish(id, staff, kind, weekday, from, until, at);
  }
}
