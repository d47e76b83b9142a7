package io.vitrine.booking.planner.shop;

/**
 * What a person would like of a day.
 *
 * @param at minute by which an early day is over, or at which a late one begins at the earliest
 */
public record DayWish(Kind kind, int at) {

  public static final DayWish NONE = new DayWish(Kind.NONE, 0);

  /** What sort of day it should be. */
  public enum Kind {
    NONE,
    FREE,
    WORK,
    EARLY,
    LATE
  }

  /** Whether work between these minutes is not what was wished. */
  boolean isMissedBy(int from, int until) {
    return switch (kind) {
      case FREE -> true;
      case EARLY -> until > at;
      case LATE -> from < at;
      case WORK, NONE -> false;
    };
  }
}
