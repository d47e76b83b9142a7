package io.vitrine.booking.labour;

import static io.vitrine.booking.labour.LabourValue.BREAK_LEAST;
import static io.vitrine.booking.labour.LabourValue.MINOR_BREAK_LEAST;
import static io.vitrine.booking.labour.LabourValue.MINOR_NIGHT_FROM;
import static io.vitrine.booking.labour.LabourValue.MINOR_NIGHT_UNTIL;
import static io.vitrine.booking.labour.LabourValue.PART_TIME_GAPS;
import static io.vitrine.booking.labour.LabourValue.PART_TIME_GAP_FROM;

import io.vitrine.booking.labour.LabourCheck.Holding;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** What a single day of work may break. */
final class DayRules {

  private DayRules() {}

  static void look(Breaches found, Holding on, Worked worked) {
    if (on.isMinor()) {
      length(found, LabourRule.MINOR_DAY, on, worked);
      minorBreak(found, on, worked);
      minorSunday(found, on, worked);
      minorNight(found, on, worked);
    } else {
      length(found, LabourRule.DAY, on, worked);
      adultBreak(found, on, worked);
      adultSunday(found, on, worked);
    }
    if (on.isPartTime()) {
      interruptions(found, on, worked);
    }
    if (on.person().freeDays().contains(on.day().getDayOfWeek())) {
      forbidden(found, LabourRule.CONTRACT_FREE_DAY, on, worked);
    }
  }

  private static void length(Breaches found, LabourRule rule, Holding on, Worked worked) {
    if (on.terms().know(rule)) {
      found.tooMuch(rule, on.terms(), on.day(), on.limit(rule), worked.length(on.day()));
    }
  }

  /** The break is due as soon as the time is reached, not only when it is passed. */
  private static void adultBreak(Breaches found, Holding on, Worked worked) {
    LabourRule rule = LabourRule.BREAK;
    if (on.terms().know(rule)) {
      Duration stretch = worked.longestStretch(on.day(), on.terms().time(BREAK_LEAST));
      if (stretch.compareTo(on.limit(rule)) >= 0) {
        found.add(rule, on.terms(), on.day(), on.limit(rule), stretch);
      }
    }
  }

  /** Minors' work without a break may last that long, but no longer. */
  private static void minorBreak(Breaches found, Holding on, Worked worked) {
    LabourRule rule = LabourRule.MINOR_BREAK;
    if (on.terms().know(rule)) {
      Duration stretch = worked.longestStretch(on.day(), on.terms().time(MINOR_BREAK_LEAST));
      found.tooMuch(rule, on.terms(), on.day(), on.limit(rule), stretch);
    }
  }

  private static void adultSunday(Breaches found, Holding on, Worked worked) {
    if (!on.isSunday()) {
      return;
    }
    LabourTerms terms = on.terms();
    if (terms.know(LabourRule.SUNDAY)
        && terms.says(LabourValue.SUNDAY_REST)
        && !terms.isOpenSunday(on.day())) {
      forbidden(found, LabourRule.SUNDAY, on, worked);
    } else if (terms.know(LabourRule.SUNDAY_WORD)
        && terms.says(LabourValue.SUNDAY_WORD)
        && !on.person().sundays()) {
      forbidden(found, LabourRule.SUNDAY_WORD, on, worked);
    }
  }

  private static void minorSunday(Breaches found, Holding on, Worked worked) {
    if (on.isSunday()
        && on.terms().know(LabourRule.MINOR_SUNDAY)
        && on.terms().says(LabourValue.MINOR_SUNDAY_REST)) {
      forbidden(found, LabourRule.MINOR_SUNDAY, on, worked);
    }
  }

  private static void minorNight(Breaches found, Holding on, Worked worked) {
    LabourRule rule = LabourRule.MINOR_NIGHT;
    if (on.terms().know(rule)) {
      Duration night =
          worked.atNight(
              on.day(), on.terms().amount(MINOR_NIGHT_FROM), on.terms().amount(MINOR_NIGHT_UNTIL));
      found.tooMuch(rule, on.terms(), on.day(), Duration.ZERO, night);
    }
  }

  private static void interruptions(Breaches found, Holding on, Worked worked) {
    LabourTerms terms = on.terms();
    LabourRule often = LabourRule.PART_TIME_GAPS;
    LabourRule longest = LabourRule.PART_TIME_GAP;
    if (!terms.know(often) || !terms.know(longest)) {
      return;
    }
    List<Duration> gaps = worked.interruptions(on.day(), terms.time(PART_TIME_GAP_FROM));
    found.tooMuch(
        often,
        terms,
        on.day(),
        Duration.ofDays(terms.amount(PART_TIME_GAPS)),
        Duration.ofDays(gaps.size()));
    gaps.stream()
        .max(Comparator.naturalOrder())
        .ifPresent(gap -> found.tooMuch(longest, terms, on.day(), on.limit(longest), gap));
  }

  /** Any work is too much. */
  private static void forbidden(Breaches found, LabourRule rule, Holding on, Worked worked) {
    found.tooMuch(rule, on.terms(), on.day(), Duration.ZERO, worked.length(on.day()));
  }
}
