package io.vitrine.booking.labour;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.worktime.Week;
import io.vitrine.booking.worktime.WorkTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says what of one person's working times breaks labour law or her contract. It is pure: what was
 * worked and what holds are its arguments. A rule is measured by the values of the day that the
 * breach is about; a rule about a week by those of its Monday.
 */
public final class LabourCheck {

  private LabourCheck() {}

  /**
   * What is broken on the days of a span, in the weeks that it touches, and in the rest after it,
   * where one agreement and one set of terms hold all the time.
   *
   * @param times the person's working times in all shops: the whole weeks that the span touches,
   *     the twelve weeks before them and the day after them
   */
  public static List<Breach> breaches(
      Employment person, LabourTerms terms, LocalDate from, LocalDate until, List<WorkTime> times) {
    return breaches(day -> person, day -> terms, from, until, times);
  }

  /**
   * The same where contract or law change.
   *
   * @param agreed what holds with the person on a day
   * @param law the terms in force on a day
   */
  public static List<Breach> breaches(
      Function<LocalDate, Employment> agreed,
      Function<LocalDate, LabourTerms> law,
      LocalDate from,
      LocalDate until,
      List<WorkTime> times) {
    Worked worked = new Worked(times);
    if (worked.isEmpty()) {
      return List.of();
    }
    Breaches found = new Breaches(agreed.apply(from).staff());
    for (LocalDate day : worked.between(from, until.plusDays(1))) {
      Holding on = new Holding(day, agreed.apply(day), law.apply(day));
      RestRules.look(found, on, worked);
      if (!day.isAfter(until)) {
        DayRules.look(found, on, worked);
      }
    }
    for (Week week = Week.of(from); !week.monday().isAfter(until); week = week.next()) {
      if (worked.days(week) > 0) {
        LocalDate monday = week.monday();
        WeekRules.look(found, new Holding(monday, agreed.apply(monday), law.apply(monday)), worked);
      }
    }
    return found.inOrder();
  }

  /**
   * What a change of somebody's published shift breaks because it is told too late. It concerns
   * what the house decides; whoever agrees herself needs no notice.
   *
   * @param told the day on which the person is told
   * @param day the day whose work changes
   */
  public static Optional<Breach> lateNotice(
      Employment person, LabourTerms terms, LocalDate told, LocalDate day) {
    if (!terms.know(LabourRule.PART_TIME_NOTICE)
        || terms.fullWeek().filter(person::isPartTime).isEmpty()) {
      return Optional.empty();
    }
    int lastWorkingDay = terms.amount(LabourValue.PART_TIME_NOTICE_WEEK);
    long between =
        told.isBefore(day)
            ? told.plusDays(1)
                .datesUntil(day)
                .filter(d -> d.getDayOfWeek().getValue() <= lastWorkingDay)
                .count()
            : 0;
    Breaches found = new Breaches(person.staff());
    found.tooLittle(
        LabourRule.PART_TIME_NOTICE,
        terms,
        day,
        Duration.ofDays(terms.amount(LabourValue.PART_TIME_NOTICE)),
        Duration.ofDays(between));
    return found.inOrder().stream().findFirst();
  }

  /** From when on working times have to be known to judge a span that begins on that day. */
  public static LocalDate historyFrom(LocalDate from, LabourTerms terms) {
    int weeks = terms.know(LabourRule.AVERAGE) ? terms.amount(LabourValue.AVERAGE_WEEKS) : 1;
    return Week.of(from).monday().minus(weeks, ChronoUnit.WEEKS);
  }

  /** A day and what holds on it. */
  record Holding(LocalDate day, Employment person, LabourTerms terms) {

    boolean isMinor() {
      return person.isMinorOn(day);
    }

    boolean isSunday() {
      return day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    boolean isPartTime() {
      return terms.fullWeek().filter(person::isPartTime).isPresent();
    }

    /** The limit of a rule that has one, in time. */
    Duration limit(LabourRule rule) {
      return terms.time(rule.measuredBy().get(0));
    }
  }
}
