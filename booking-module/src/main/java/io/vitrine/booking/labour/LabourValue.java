package io.vitrine.booking.labour;

/**
 * What an agreement may set, and in which unit. What it is set to is data ({@code
 * booking.labour_term}), never code.
 */
public enum LabourValue {
  /** The week of a full-time contract; less is part time. */
  FULL_WEEK(Unit.MINUTES),
  DAY_MOST(Unit.MINUTES),
  WEEK_MOST(Unit.MINUTES),
  /** Per week on average over {@link #AVERAGE_WEEKS}. */
  AVERAGE_MOST(Unit.MINUTES),
  AVERAGE_WEEKS(Unit.WEEKS),
  /** Between the work of two days. */
  DAILY_REST(Unit.MINUTES),
  /** In one piece, once a week. */
  WEEKLY_REST(Unit.MINUTES),
  /** How much of that piece lies in the week at least. */
  WEEKLY_REST_INSIDE(Unit.MINUTES),
  /** Days of work in a week. */
  WEEK_DAYS(Unit.DAYS),
  /** Work without a break stays below this. */
  BREAK_AFTER(Unit.MINUTES),
  BREAK_LEAST(Unit.MINUTES),
  /** Whether Sunday is the day of rest. */
  SUNDAY_REST(Unit.YES_NO),
  /** Whether only those work on a Sunday who said that they wish to. */
  SUNDAY_WORD(Unit.YES_NO),
  /** How many Sundays of a year the mayor may open. */
  MAYORS_SUNDAYS(Unit.TIMES),
  /** Unworked time within a day that is longer than this is an interruption, not a break. */
  PART_TIME_GAP_FROM(Unit.MINUTES),
  PART_TIME_GAPS(Unit.TIMES),
  PART_TIME_GAP_MOST(Unit.MINUTES),
  /** Work beyond the contract, in percent of it. */
  PART_TIME_EXTRA(Unit.PERCENT),
  /** Working days between telling a change and the day it is about. */
  PART_TIME_NOTICE(Unit.DAYS),
  /** How many days of a week count as working days for that, from Monday on. */
  PART_TIME_NOTICE_WEEK(Unit.DAYS),
  MINOR_DAY_MOST(Unit.MINUTES),
  MINOR_WEEK_MOST(Unit.MINUTES),
  MINOR_REST(Unit.MINUTES),
  /** Days off in a row, each week. */
  MINOR_DAYS_OFF(Unit.DAYS),
  /** Work without a break is not longer than this. */
  MINOR_BREAK_AFTER(Unit.MINUTES),
  MINOR_BREAK_LEAST(Unit.MINUTES),
  /** Whether minors rest on Sundays, whatever the shop may do. */
  MINOR_SUNDAY_REST(Unit.YES_NO),
  /** From which minute of the clock until which minute minors do not work. */
  MINOR_NIGHT_FROM(Unit.CLOCK),
  MINOR_NIGHT_UNTIL(Unit.CLOCK);

  private final Unit unit;

  LabourValue(Unit unit) {
    this.unit = unit;
  }

  /** What the value is about, for whoever reads them all. */
  public Part part() {
    if (name().startsWith("MINOR_")) {
      return Part.MINORS;
    }
    if (name().startsWith("PART_TIME_")) {
      return Part.PART_TIME;
    }
    if (this == SUNDAY_REST || this == SUNDAY_WORD || this == MAYORS_SUNDAYS) {
      return Part.SUNDAYS;
    }
    return name().contains("REST") || name().startsWith("BREAK") ? Part.REST : Part.WORK;
  }

  /** The parts of the law. */
  public enum Part {
    WORK,
    REST,
    SUNDAYS,
    PART_TIME,
    MINORS
  }

  public Unit unit() {
    return unit;
  }

  /** What an amount counts, and up to which amount it can be meant. */
  public enum Unit {
    MINUTES(7 * 24 * 60),
    DAYS(31),
    WEEKS(52),
    TIMES(52),
    PERCENT(100),
    /** Minutes since midnight on the shop's clock. */
    CLOCK(24 * 60),
    /** 1 is yes. */
    YES_NO(1);

    private final int most;

    Unit(int most) {
      this.most = most;
    }

    public int most() {
      return most;
    }
  }
}
