package io.vitrine.booking.labour;

import io.vitrine.booking.employment.Employment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Terms and people as the tests of rules say them; an IT holds them against the tables. */
public final class Laws {

  static final LocalDate SINCE = LocalDate.of(2008, 5, 1);

  private Laws() {}

  /** France, without any agreement. */
  public static LabourTerms france(LocalDate... openSundays) {
    Map<LabourValue, LabourTerm> values = new EnumMap<>(LabourValue.class);
    put(values, LabourValue.FULL_WEEK, 35 * 60, "L3121-27");
    put(values, LabourValue.DAY_MOST, 10 * 60, "L3121-18");
    put(values, LabourValue.WEEK_MOST, 48 * 60, "L3121-20");
    put(values, LabourValue.AVERAGE_MOST, 44 * 60, "L3121-22");
    put(values, LabourValue.AVERAGE_WEEKS, 12, "L3121-22");
    put(values, LabourValue.DAILY_REST, 11 * 60, "L3131-1");
    put(values, LabourValue.WEEKLY_REST, 35 * 60, "L3132-2");
    put(values, LabourValue.WEEKLY_REST_INSIDE, 24 * 60, "L3132-2");
    put(values, LabourValue.WEEK_DAYS, 6, "L3132-1");
    put(values, LabourValue.BREAK_AFTER, 6 * 60, "L3121-16");
    put(values, LabourValue.BREAK_LEAST, 20, "L3121-16");
    put(values, LabourValue.SUNDAY_REST, 1, "L3132-3");
    put(values, LabourValue.SUNDAY_WORD, 1, "L3132-25-4, L3132-27-1");
    put(values, LabourValue.MAYORS_SUNDAYS, 12, "L3132-26");
    put(values, LabourValue.PART_TIME_GAP_FROM, 30, "L3123-30");
    put(values, LabourValue.PART_TIME_GAPS, 1, "L3123-30");
    put(values, LabourValue.PART_TIME_GAP_MOST, 120, "L3123-30");
    put(values, LabourValue.PART_TIME_EXTRA, 10, "L3123-28");
    put(values, LabourValue.PART_TIME_NOTICE, 7, "L3123-31");
    put(values, LabourValue.PART_TIME_NOTICE_WEEK, 5, "L3123-31");
    put(values, LabourValue.MINOR_DAY_MOST, 8 * 60, "L3162-1");
    put(values, LabourValue.MINOR_WEEK_MOST, 35 * 60, "L3162-1");
    put(values, LabourValue.MINOR_REST, 12 * 60, "L3164-1");
    put(values, LabourValue.MINOR_DAYS_OFF, 2, "L3164-2");
    put(values, LabourValue.MINOR_BREAK_AFTER, 4 * 60 + 30, "L3162-3");
    put(values, LabourValue.MINOR_BREAK_LEAST, 30, "L3162-3");
    put(values, LabourValue.MINOR_SUNDAY_REST, 1, "L3132-3, L3164-5");
    put(values, LabourValue.MINOR_NIGHT_FROM, 22 * 60, "L3163-1, L3163-2");
    put(values, LabourValue.MINOR_NIGHT_UNTIL, 6 * 60, "L3163-1, L3163-2");
    return new LabourTerms("FR", values, List.of(openSundays));
  }

  /** Furniture retail, which is exempt from the Sunday as day of rest. */
  public static LabourTerms furniture() {
    return with(france(), LabourValue.SUNDAY_REST, 0);
  }

  /** The same terms with another amount of one value. */
  public static LabourTerms with(LabourTerms terms, LabourValue value, int amount) {
    Map<LabourValue, LabourTerm> values = new EnumMap<>(terms.values());
    put(values, value, amount, terms.values().get(value).article());
    return new LabourTerms(terms.agreement(), values, terms.openSundays());
  }

  private static void put(
      Map<LabourValue, LabourTerm> values, LabourValue value, int amount, String article) {
    values.put(value, new LabourTerm("FR", value, SINCE, null, amount, article, "read", true));
  }

  /** 35 hours a week, of age, no day free by agreement, works on Sundays. */
  public static Employment fullTime(String staff) {
    return new Employment(staff, SINCE, 35 * 60, null, Set.of(), true);
  }

  /** Nothing agreed on the minutes, so that only the law speaks. */
  public static Employment lawAlone(String staff) {
    return new Employment(staff, SINCE, 0, null, Set.of(), true);
  }

  public static Employment partTime(String staff, int hours, DayOfWeek... freeDays) {
    return new Employment(staff, SINCE, hours * 60, null, Set.of(freeDays), true);
  }

  /** Comes of age on that day. */
  public static Employment minor(String staff, LocalDate adultOn) {
    return new Employment(staff, SINCE, 35 * 60, adultOn, Set.of(), false);
  }
}
