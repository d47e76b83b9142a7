package io.vitrine.booking.waiting;

import io.vitrine.shell.InvalidValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * On which days of the week and between which hours of the shop's wall somebody could come.
 *
 * @param from in minutes from midnight
 * @param until in minutes from midnight; an advice may begin before it, not at it
 */
public record Hours(Set<DayOfWeek> days, int from, int until) {

  private static final int DAY = 24 * 60;

  public Hours {
    if (days == null || days.isEmpty()) {
      throw new InvalidValue("who waits can come on one day of the week at least");
    }
    if (from < 0 || until > DAY || from >= until) {
      throw new InvalidValue("hours run forward within a day");
    }
    days = Set.copyOf(days);
  }

  public boolean hold(Instant at, ZoneId zone) {
    ZonedDateTime wall = at.atZone(zone);
    int minute = wall.getHour() * 60 + wall.getMinute();
    return days.contains(wall.getDayOfWeek()) && minute >= from && minute < until;
  }

  /** The days as bits, Monday first. */
  int bits() {
    return days.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
  }

  static Set<DayOfWeek> days(int bits) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if ((bits & 1 << (day.getValue() - 1)) != 0) {
        days.add(day);
      }
    }
    return days;
  }
}
