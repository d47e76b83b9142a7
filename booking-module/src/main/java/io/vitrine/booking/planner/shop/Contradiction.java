package io.vitrine.booking.planner.shop;

import java.time.LocalDate;

/** What is asked of one person cannot be had together: whatever she works, something is broken. */
public final class Contradiction extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What would have to give way so that her days can be planned. */
  public enum Cause {
    /** Customers were promised time at which she does not or must not work. */
    PROMISED,
    /** Her days that are to stay as they are. */
    FIXED,
    /** Rest between two days, or between two weeks. */
    REST,
    /** Days in a row, or in a week. */
    DAYS,
    /** Working time of a week. */
    WEEK,
    /** More than one of these. */
    SEVERAL
  }

  private final String staff;
  private final transient Cause cause;
  private final transient LocalDate day;

  public Contradiction(String staff, Cause cause, LocalDate day) {
    super("nothing can be planned for " + staff + ": " + cause + " " + day);
    this.staff = staff;
    this.cause = cause;
    this.day = day;
  }

  public String staff() {
    return staff;
  }

  public Cause cause() {
    return cause;
  }

  /** The first day about which it is; the first planned one where it is about many. */
  public LocalDate day() {
    return day;
  }
}
