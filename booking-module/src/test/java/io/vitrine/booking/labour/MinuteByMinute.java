package io.vitrine.booking.labour;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.worktime.Break;
import io.vitrine.booking.worktime.WorkTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The same rules once more, slowly and written another way: every minute of some weeks is worked or
 * not, and the rules count minutes. It shares nothing with the engine but the values.
 */
final class MinuteByMinute {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final LocalDate first;
  private final int days;
  private final long start;
  private final int[] dayOf;
  private final int[] clock;
  private final int[] dayBegins;

  /**
   * @param first a Monday
   */
  MinuteByMinute(LocalDate first, int days) {
    this.first = first;
    this.days = days;
    start = minute(first.atStartOfDay(PARIS).toInstant());
    int length = (int) (minute(first.plusDays(days).atStartOfDay(PARIS).toInstant()) - start);
    dayOf = new int[length];
    clock = new int[length];
    dayBegins = new int[days + 1];
    dayBegins[days] = length;
    for (int m = 0; m < length; m++) {
      LocalDateTime wall = LocalDateTime.ofInstant(Instant.ofEpochSecond((start + m) * 60), PARIS);
      dayOf[m] = (int) (wall.toLocalDate().toEpochDay() - first.toEpochDay());
      clock[m] = wall.getHour() * 60 + wall.getMinute();
      if (m == 0 || dayOf[m] != dayOf[m - 1]) {
        dayBegins[dayOf[m]] = m;
      }
    }
  }

  /** A rule, a day and how much was found, in a form that can be compared. */
  static String said(LabourRule rule, LocalDate day, double found) {
    return rule + " " + day + " " + "%.3f".formatted(found);
  }

  /** What is broken on the days from the one to the other, of which the first is a Monday. */
  Set<String> breaches(
      Employment person, LabourTerms terms, LocalDate from, LocalDate until, List<WorkTime> times) {
    boolean[] worked = worked(times);
    Set<String> found = new TreeSet<>();
    int firstDay = index(from);
    int lastDay = index(until);
    for (int day = firstDay; day <= lastDay + 1; day++) {
      if (minutes(worked, day, day) > 0) {
        rest(found, person, terms, worked, day);
        if (day <= lastDay) {
          day(found, person, terms, worked, day);
        }
      }
    }
    for (int monday = firstDay; monday <= lastDay; monday += 7) {
      if (minutes(worked, monday, monday + 6) > 0) {
        week(found, person, terms, worked, monday);
      }
    }
    return found;
  }

  private void rest(Set<String> found, Employment p, LabourTerms t, boolean[] worked, int day) {
    int begins = dayBegins[day];
    while (!worked[begins]) {
      begins++;
    }
    int back = dayBegins[day] - 1;
    int rest = begins - dayBegins[day];
    while (back >= 0 && !worked[back]) {
      back--;
      rest++;
    }
    boolean minor = isMinor(p, day);
    int least = t.amount(minor ? LabourValue.MINOR_REST : LabourValue.DAILY_REST);
    if (back >= 0 && rest < least) {
      found.add(said(minor ? LabourRule.MINOR_REST : LabourRule.REST, date(day), rest));
    }
  }

  private void day(Set<String> found, Employment p, LabourTerms t, boolean[] worked, int day) {
    boolean minor = isMinor(p, day);
    int length = minutes(worked, day, day);
    if (length > t.amount(minor ? LabourValue.MINOR_DAY_MOST : LabourValue.DAY_MOST)) {
      found.add(said(minor ? LabourRule.MINOR_DAY : LabourRule.DAY, date(day), length));
    }
    int leastBreak = t.amount(minor ? LabourValue.MINOR_BREAK_LEAST : LabourValue.BREAK_LEAST);
    int stretch = 0;
    int longest = 0;
    int pause = 0;
    int gaps = 0;
    int longestGap = 0;
    int night = 0;
    boolean begun = false;
    for (int m = dayBegins[day]; m < dayBegins[day + 1]; m++) {
      if (worked[m]) {
        if (begun && pause > t.amount(LabourValue.PART_TIME_GAP_FROM)) {
          gaps++;
          longestGap = Math.max(longestGap, pause);
        }
        stretch = pause >= leastBreak ? 1 : stretch + 1;
        longest = Math.max(longest, stretch);
        pause = 0;
        begun = true;
        if (clock[m] >= t.amount(LabourValue.MINOR_NIGHT_FROM)
            || clock[m] < t.amount(LabourValue.MINOR_NIGHT_UNTIL)) {
          night++;
        }
      } else {
        pause++;
      }
    }
    if (minor && longest > t.amount(LabourValue.MINOR_BREAK_AFTER)) {
      found.add(said(LabourRule.MINOR_BREAK, date(day), longest));
    }
    if (!minor && longest >= t.amount(LabourValue.BREAK_AFTER)) {
      found.add(said(LabourRule.BREAK, date(day), longest));
    }
    if (minor && night > 0) {
      found.add(said(LabourRule.MINOR_NIGHT, date(day), night));
    }
    if (isPartTime(p, t) && gaps > t.amount(LabourValue.PART_TIME_GAPS)) {
      found.add(said(LabourRule.PART_TIME_GAPS, date(day), gaps));
    }
    if (isPartTime(p, t) && longestGap > t.amount(LabourValue.PART_TIME_GAP_MOST)) {
      found.add(said(LabourRule.PART_TIME_GAP, date(day), longestGap));
    }
    if (p.freeDays().contains(date(day).getDayOfWeek())) {
      found.add(said(LabourRule.CONTRACT_FREE_DAY, date(day), length));
    }
    if (date(day).getDayOfWeek() == DayOfWeek.SUNDAY) {
      sunday(found, p, t, date(day), length, minor);
    }
  }

  private static void sunday(
      Set<String> found, Employment p, LabourTerms t, LocalDate day, int length, boolean minor) {
    if (minor) {
      found.add(said(LabourRule.MINOR_SUNDAY, day, length));
      return;
    }
    int rank = 0;
    boolean listed = false;
    for (LocalDate open : new TreeSet<>(t.openSundays())) {
      if (open.getYear() == day.getYear() && !open.isAfter(day)) {
        rank++;
        listed = open.equals(day);
      }
    }
    boolean open =
        t.amount(LabourValue.SUNDAY_REST) == 0
            || (listed && rank <= t.amount(LabourValue.MAYORS_SUNDAYS));
    if (!open) {
      found.add(said(LabourRule.SUNDAY, day, length));
    } else if (!p.sundays() && t.amount(LabourValue.SUNDAY_WORD) == 1) {
      found.add(said(LabourRule.SUNDAY_WORD, day, length));
    }
  }

  private void week(Set<String> found, Employment p, LabourTerms t, boolean[] worked, int monday) {
    LocalDate on = date(monday);
    boolean minor = isMinor(p, monday);
    int length = minutes(worked, monday, monday + 6);
    if (length > t.amount(minor ? LabourValue.MINOR_WEEK_MOST : LabourValue.WEEK_MOST)) {
      found.add(said(minor ? LabourRule.MINOR_WEEK : LabourRule.WEEK, on, length));
    }
    int weeks = t.amount(LabourValue.AVERAGE_WEEKS);
    int sum = minutes(worked, Math.max(0, monday - 7 * (weeks - 1)), monday + 6);
    if (sum > weeks * t.amount(LabourValue.AVERAGE_MOST)) {
      found.add(said(LabourRule.AVERAGE, on, (double) sum / weeks));
    }
    int daysOfWork = 0;
    int inARow = 0;
    int mostInARow = 0;
    for (int day = monday; day < monday + 7; day++) {
      daysOfWork += minutes(worked, day, day) > 0 ? 1 : 0;
      boolean off = minutes(worked, day, day) == 0;
      boolean nextOff = minutes(worked, day + 1, day + 1) == 0;
      inARow = off ? (nextOff ? 2 : 1) : 0;
      mostInARow = Math.max(mostInARow, inARow);
    }
    if (daysOfWork > t.amount(LabourValue.WEEK_DAYS)) {
      found.add(said(LabourRule.SIX_DAYS, on, daysOfWork));
    }
    if (minor && mostInARow < 2) {
      found.add(said(LabourRule.MINOR_DAYS_OFF, on, mostInARow));
    }
    weeklyRest(found, t, worked, monday);
    if (isPartTime(p, t) && length >= t.amount(LabourValue.FULL_WEEK)) {
      found.add(said(LabourRule.PART_TIME_FULL, on, length));
    }
    if (isPartTime(p, t)
        && length * 100L
            > (long) p.weeklyMinutes() * (100 + t.amount(LabourValue.PART_TIME_EXTRA))) {
      found.add(said(LabourRule.PART_TIME_EXTRA, on, length));
    }
    if (p.weeklyMinutes() > 0 && length > p.weeklyMinutes()) {
      found.add(said(LabourRule.CONTRACT_WEEK, on, length));
    }
  }

  private void weeklyRest(Set<String> found, LabourTerms t, boolean[] worked, int monday) {
    int begins = dayBegins[monday];
    int ends = dayBegins[monday + 7];
    int best = 0;
    for (int m = begins; m < ends; m++) {
      if (!worked[m]) {
        int from = m;
        while (m < ends && !worked[m]) {
          m++;
        }
        int inside = m - from;
        int whole = inside;
        for (int back = from - 1; from == begins && back >= 0 && !worked[back]; back--) {
          whole++;
        }
        for (int on = m; m == ends && on < worked.length && !worked[on]; on++) {
          whole++;
        }
        best = Math.max(best, inside >= t.amount(LabourValue.WEEKLY_REST_INSIDE) ? whole : inside);
      }
    }
    if (best < t.amount(LabourValue.WEEKLY_REST)) {
      found.add(said(LabourRule.WEEKLY_REST, date(monday), best));
    }
  }

  private boolean[] worked(List<WorkTime> times) {
    boolean[] worked = new boolean[dayOf.length];
    for (WorkTime time : times) {
      set(worked, time.from(), time.to(), true);
      for (Break pause : time.breaks()) {
        set(worked, pause.from(), pause.to(), false);
      }
    }
    return worked;
  }

  private void set(boolean[] worked, Instant from, Instant to, boolean is) {
    for (long m = minute(from) - start; m < minute(to) - start; m++) {
      worked[(int) m] = is;
    }
  }

  private int minutes(boolean[] worked, int firstDay, int lastDay) {
    int count = 0;
    for (int m = dayBegins[firstDay]; m < dayBegins[Math.min(days, lastDay + 1)]; m++) {
      count += worked[m] ? 1 : 0;
    }
    return count;
  }

  private boolean isMinor(Employment p, int day) {
    return p.adultOn() != null && date(day).toEpochDay() < p.adultOn().toEpochDay();
  }

  private static boolean isPartTime(Employment p, LabourTerms t) {
    return p.weeklyMinutes() != 0 && p.weeklyMinutes() < t.amount(LabourValue.FULL_WEEK);
  }

  private LocalDate date(int day) {
    return first.plusDays(day);
  }

  private int index(LocalDate day) {
    return (int) (day.toEpochDay() - first.toEpochDay());
  }

  private static long minute(Instant instant) {
    return instant.getEpochSecond() / 60;
  }
}
