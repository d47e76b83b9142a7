package io.vitrine.booking.employment;

import io.vitrine.shell.InvalidValue;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is agreed with a person from a day on.
 *
 * @param staff the person's number
 * @param from first day on which it holds
 * @param weeklyMinutes agreed work of a week; 0 where nothing is agreed
 * @param adultOn the day on which the person comes of age, or {@code null} for an adult; a date of
 *     birth is never kept
 * @param freeDays weekdays on which the person does not work
 * @param sundays whether the person said, of her own accord, that she works on Sundays
 */
public record Employment(
    String staff,
    LocalDate from,
    int weeklyMinutes,
    LocalDate adultOn,
    Set<DayOfWeek> freeDays,
    boolean sundays) {

  private static final int MOST_MINUTES = 48 * 60;

  public Employment {
    if (staff == null || staff.isBlank() || from == null) {
      throw new InvalidValue("an employment names a person and a first day");
    }
    if (weeklyMinutes < 0 || weeklyMinutes > MOST_MINUTES) {
      throw new InvalidValue("a week has between 0 and " + MOST_MINUTES + " minutes of work");
    }
    freeDays = java.util.Collections.unmodifiableSet(new TreeSet<>(freeDays));
    if (freeDays.size() == DayOfWeek.values().length) {
      throw new InvalidValue("somebody who works has a day that is not free");
    }
  }

  /** What holds for a person of whom no more is written down than the minutes of a week. */
  public static Employment unwritten(String staff, int weeklyMinutes) {
    return new Employment(staff, LocalDate.EPOCH, weeklyMinutes, null, Set.of(), false);
  }

  /** Nobody is in part time of whom no minutes are agreed. */
  public boolean isPartTime(int fullWeekMinutes) {
    return weeklyMinutes > 0 && weeklyMinutes < fullWeekMinutes;
  }

  public boolean isMinorOn(LocalDate day) {
    return adultOn != null && day.isBefore(adultOn);
  }

  public Duration weekly() {
    return Duration.ofMinutes(weeklyMinutes);
  }
}
