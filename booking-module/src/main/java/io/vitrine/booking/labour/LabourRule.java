package io.vitrine.booking.labour;

import java.util.List;

/** What somebody's working times may break, and which values it is measured by. */
public enum LabourRule {
  /** Work on a day. */
  DAY(Measure.TIME, LabourValue.DAY_MOST),
  /** Work in a week. */
  WEEK(Measure.TIME, LabourValue.WEEK_MOST),
  /** Work of a week on average over the weeks before. */
  AVERAGE(Measure.TIME, LabourValue.AVERAGE_MOST, LabourValue.AVERAGE_WEEKS),
  /** Rest between two days. */
  REST(Measure.TIME, LabourValue.DAILY_REST),
  /** Rest in one piece, each week. */
  WEEKLY_REST(Measure.TIME, LabourValue.WEEKLY_REST, LabourValue.WEEKLY_REST_INSIDE),
  /** Days of work in a week. */
  SIX_DAYS(Measure.DAYS, LabourValue.WEEK_DAYS),
  /** A break once that much work is reached. */
  BREAK(Measure.TIME, LabourValue.BREAK_AFTER, LabourValue.BREAK_LEAST),
  /** Work on a Sunday on which the shop may not be worked in. */
  SUNDAY(Measure.TIME, LabourValue.SUNDAY_REST, LabourValue.MAYORS_SUNDAYS),
  /** Work on a Sunday without the person's own word. */
  SUNDAY_WORD(Measure.TIME, LabourValue.SUNDAY_WORD),
  /** Interruptions of a part-time day. */
  PART_TIME_GAPS(Measure.TIMES, LabourValue.PART_TIME_GAPS, LabourValue.PART_TIME_GAP_FROM),
  /** The length of such an interruption. */
  PART_TIME_GAP(Measure.TIME, LabourValue.PART_TIME_GAP_MOST, LabourValue.PART_TIME_GAP_FROM),
  /** Complementary hours of a part-time week. */
  PART_TIME_EXTRA(Measure.TIME, LabourValue.PART_TIME_EXTRA, LabourValue.FULL_WEEK),
  /** Part time that reaches the full week. */
  PART_TIME_FULL(Measure.TIME, LabourValue.FULL_WEEK),
  /** A published part-time shift that is changed too late. */
  PART_TIME_NOTICE(Measure.DAYS, LabourValue.PART_TIME_NOTICE, LabourValue.PART_TIME_NOTICE_WEEK),
  MINOR_DAY(Measure.TIME, LabourValue.MINOR_DAY_MOST),
  MINOR_WEEK(Measure.TIME, LabourValue.MINOR_WEEK_MOST),
  MINOR_REST(Measure.TIME, LabourValue.MINOR_REST),
  MINOR_DAYS_OFF(Measure.DAYS, LabourValue.MINOR_DAYS_OFF),
  MINOR_BREAK(Measure.TIME, LabourValue.MINOR_BREAK_AFTER, LabourValue.MINOR_BREAK_LEAST),
  MINOR_SUNDAY(Measure.TIME, LabourValue.MINOR_SUNDAY_REST),
  MINOR_NIGHT(Measure.TIME, LabourValue.MINOR_NIGHT_FROM, LabourValue.MINOR_NIGHT_UNTIL),
  /** More work in a week than is agreed with the person. */
  CONTRACT_WEEK(Measure.TIME),
  /** Work on a day that the person has free by agreement. */
  CONTRACT_FREE_DAY(Measure.TIME);

  private final Measure measure;
  private final List<LabourValue> values;

  LabourRule(Measure measure, LabourValue... values) {
    this.measure = measure;
    this.values = List.of(values);
  }

  /** What the limit and what is found count. */
  public enum Measure {
    TIME,
    /** A day is {@code Duration.ofDays(1)}. */
    DAYS,
    /** Once is {@code Duration.ofDays(1)}. */
    TIMES
  }

  public Measure measure() {
    return measure;
  }

  /** The values it is measured by, the one that names the article first; none of a contract's. */
  public List<LabourValue> measuredBy() {
    return values;
  }

  /** Agreed with the person, so no law's. */
  public boolean isOfContract() {
    return values.isEmpty();
  }
}
