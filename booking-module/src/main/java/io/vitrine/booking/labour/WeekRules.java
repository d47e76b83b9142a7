package io.vitrine.booking.labour;

import io.vitrine.booking.labour.LabourCheck.Holding;
import io.vitrine.booking.labour.Worked.Gap;
import io.vitrine.booking.worktime.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** What a week of work, Monday to Sunday, may break. */
final class WeekRules {

  private WeekRules() {}

  static void look(Breaches found, Holding monday, Worked worked) {
    Week week = new Week(monday.day());
    if (monday.isMinor()) {
      length(found, LabourRule.MINOR_WEEK, monday, worked.length(week));
      minorDaysOff(found, monday, week, worked);
    } else {
      length(found, LabourRule.WEEK, monday, worked.length(week));
    }
    average(found, monday, week, worked);
    days(found, monday, worked.days(week));
    weeklyRest(found, monday, week, worked);
    partTime(found, monday, worked.length(week));
    Duration agreed = monday.person().weekly();
    if (!agreed.isZero()) {
      found.tooMuch(
          LabourRule.CONTRACT_WEEK, monday.terms(), monday.day(), agreed, worked.length(week));
    }
  }

  private static void length(Breaches found, LabourRule rule, Holding monday, Duration is) {
    if (monday.terms().know(rule)) {
      found.tooMuch(rule, monday.terms(), monday.day(), monday.limit(rule), is);
    }
  }

  /** Of any weeks in a row it is those that end with this one which are looked at here. */
  private static void average(Breaches found, Holding monday, Week week, Worked worked) {
    LabourRule rule = LabourRule.AVERAGE;
    if (!monday.terms().know(rule)) {
      return;
    }
    int weeks = Math.max(1, monday.terms().amount(LabourValue.AVERAGE_WEEKS));
    Duration sum =
        Stream.iterate(week, Week::previous)
            .limit(weeks)
            .map(worked::length)
            .reduce(Duration.ZERO, Duration::plus);
    found.tooMuch(rule, monday.terms(), monday.day(), monday.limit(rule), sum.dividedBy(weeks));
  }

  private static void days(Breaches found, Holding monday, long days) {
    LabourRule rule = LabourRule.SIX_DAYS;
    if (monday.terms().know(rule)) {
      Duration most = Duration.ofDays(monday.terms().amount(LabourValue.WEEK_DAYS));
      found.tooMuch(rule, monday.terms(), monday.day(), most, Duration.ofDays(days));
    }
  }

  /**
   * Rest in one piece, a day of which lies in the week; the night that it begins or ends with may
   * belong to the week beside.
   */
  private static void weeklyRest(Breaches found, Holding monday, Week week, Worked worked) {
    LabourRule rule = LabourRule.WEEKLY_REST;
    if (!monday.terms().know(rule)) {
      return;
    }
    Instant start = week.monday().atStartOfDay(worked.zone()).toInstant();
    Instant end = week.next().monday().atStartOfDay(worked.zone()).toInstant();
    Duration inside = monday.terms().time(LabourValue.WEEKLY_REST_INSIDE);
    Duration longest =
        worked.gaps().stream()
            .map(gap -> counted(gap, gap.within(start, end), inside))
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    found.tooLittle(rule, monday.terms(), monday.day(), monday.limit(rule), longest);
  }

  /** Of a rest that has no whole day in the week only what lies in the week is counted. */
  private static Duration counted(Gap gap, Duration within, Duration inside) {
    return within.compareTo(inside) >= 0 ? gap.length() : within;
  }

  /** Days off in a row that begin in the week; they may end on the Monday after. */
  private static void minorDaysOff(Breaches found, Holding monday, Week week, Worked worked) {
    LabourRule rule = LabourRule.MINOR_DAYS_OFF;
    if (!monday.terms().know(rule)) {
      return;
    }
    int wanted = monday.terms().amount(LabourValue.MINOR_DAYS_OFF);
    long most = 0;
    for (LocalDate first : week.days()) {
      long off =
          Stream.iterate(first, day -> day.plusDays(1))
              .limit(wanted)
              .takeWhile(day -> !worked.isWorkedOn(day))
              .count();
      most = Math.max(most, off);
    }
    found.tooLittle(
        rule, monday.terms(), monday.day(), Duration.ofDays(wanted), Duration.ofDays(most));
  }

  private static void partTime(Breaches found, Holding monday, Duration is) {
    if (!monday.isPartTime()) {
      return;
    }
    LabourTerms terms = monday.terms();
    if (terms.know(LabourRule.PART_TIME_EXTRA)) {
      Duration most =
          monday
              .person()
              .weekly()
              .multipliedBy(100L + terms.amount(LabourValue.PART_TIME_EXTRA))
              .dividedBy(100);
      found.tooMuch(LabourRule.PART_TIME_EXTRA, terms, monday.day(), most, is);
    }
    Duration full = monday.limit(LabourRule.PART_TIME_FULL);
    if (is.compareTo(full) >= 0) {
      found.add(LabourRule.PART_TIME_FULL, terms, monday.day(), full, is);
    }
  }
}
