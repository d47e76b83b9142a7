package io.vitrine.booking.planner.shop;

import io.vitrine.booking.employment.Employment;
import io.vitrine.booking.labour.LabourRule;
import io.vitrine.booking.labour.LabourTerms;
import io.vitrine.booking.labour.LabourValue;
import io.vitrine.booking.slot.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What law and contract forbid, as bounds that a plan keeps to: never laxer than the rules, now and
 * then a little tighter. What an agreement does not set is bounded by what can be planned at all.
 */
public final class LawfulBounds {

  private static final int WEEK = 7;
  private static final int LONGEST_DAY = 10 * 60;
  private static final int NO_BREAK = 6 * 60;

  private final Employment person;
  private final LabourTerms terms;
  private final boolean minor;

  /**
   * @param day the first planned one; who is a minor then is planned as one
   */
  public LawfulBounds(Employment person, LabourTerms terms, LocalDate day) {
    this.person = person;
    this.terms = terms;
    this.minor = person.isMinorOn(day);
  }

  public Bounds bounds() {
    int freeInARow = minor ? amount(LabourRule.MINOR_DAYS_OFF, LabourValue.MINOR_DAYS_OFF, 1) : 1;
    int daysAWeek = amount(LabourRule.SIX_DAYS, LabourValue.WEEK_DAYS, WEEK);
    int daysInARow = Math.max(1, Math.min(daysAWeek, WEEK - Math.max(1, freeInARow)));
    return new Bounds(
        minor
            ? amount(LabourRule.MINOR_DAY, LabourValue.MINOR_DAY_MOST, LONGEST_DAY)
            : amount(LabourRule.DAY, LabourValue.DAY_MOST, LONGEST_DAY),
        minor
            ? amount(LabourRule.MINOR_BREAK, LabourValue.MINOR_BREAK_AFTER, NO_BREAK)
            : amount(LabourRule.BREAK, LabourValue.BREAK_AFTER, NO_BREAK + 1) - 1,
        minor
            ? amount(LabourRule.MINOR_BREAK, LabourValue.MINOR_BREAK_LEAST, 0)
            : amount(LabourRule.BREAK, LabourValue.BREAK_LEAST, 0),
        minor
            ? amount(LabourRule.MINOR_REST, LabourValue.MINOR_REST, 0)
            : amount(LabourRule.REST, LabourValue.DAILY_REST, 0),
        amount(LabourRule.WEEKLY_REST, LabourValue.WEEKLY_REST, 0),
        daysInARow,
        Math.max(1, freeInARow),
        Math.min(daysAWeek, daysInARow),
        minor ? amount(LabourRule.MINOR_NIGHT, LabourValue.MINOR_NIGHT_UNTIL, 0) : 0,
        minor ? amount(LabourRule.MINOR_NIGHT, LabourValue.MINOR_NIGHT_FROM, Span.DAY) : Span.DAY);
  }

  /** Minutes of a week at most; by contract no more than is agreed. */
  public int weekMost() {
    int most =
        minor
            ? amount(LabourRule.MINOR_WEEK, LabourValue.MINOR_WEEK_MOST, WEEK * LONGEST_DAY)
            : amount(LabourRule.WEEK, LabourValue.WEEK_MOST, WEEK * LONGEST_DAY);
    if (person.weeklyMinutes() > 0) {
      most = Math.min(most, person.weeklyMinutes());
    }
    boolean partTime = terms.fullWeek().filter(person::isPartTime).isPresent();
    return partTime ? Math.min(most, terms.fullWeek().orElseThrow() - 1) : most;
  }

  /** How many weeks an average is over, and the most that these may have together. */
  public record Average(int weeks, long minutes) {}

  public Optional<Average> average() {
    if (!terms.know(LabourRule.AVERAGE)) {
      return Optional.empty();
    }
    int weeks = Math.max(1, terms.amount(LabourValue.AVERAGE_WEEKS));
    return Optional.of(new Average(weeks, (long) weeks * terms.amount(LabourValue.AVERAGE_MOST)));
  }

  /** Why the person does not work on that day, as far as law and contract say. */
  public Optional<PersonDay.Why> off(LocalDate day) {
    if (person.freeDays().contains(day.getDayOfWeek())) {
      return Optional.of(PersonDay.Why.FREE_DAY);
    }
    return day.getDayOfWeek() == DayOfWeek.SUNDAY && isSundayBarred(day)
        ? Optional.of(PersonDay.Why.SUNDAY)
        : Optional.empty();
  }

  private boolean isSundayBarred(LocalDate day) {
    boolean minorRests =
        minor && terms.know(LabourRule.MINOR_SUNDAY) && terms.says(LabourValue.MINOR_SUNDAY_REST);
    boolean shopRests =
        terms.know(LabourRule.SUNDAY)
            && terms.says(LabourValue.SUNDAY_REST)
            && !terms.isOpenSunday(day);
    return minorRests || shopRests || !person.sundays();
  }

  private int amount(LabourRule rule, LabourValue value, int otherwise) {
    return terms.know(rule) ? terms.amount(value) : otherwise;
  }
}
