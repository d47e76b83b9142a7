package io.vitrine.booking.planner.shop;

/**
 * What law and contract forbid one person, whatever is wished.
 *
 * @param dayMinutes of work on a day at most
 * @param stretchMinutes of work without a break that counts, at most
 * @param breakMinutes that a break has to last to count
 * @param restMinutes between two days of work
 * @param weeklyRestMinutes of rest where days of work are parted by free days
 * @param daysInARow of work at most
 * @param freeInARow free days that follow each other at least
 * @param daysAWeek with work in a calendar week at most
 * @param earliest minute of the day at which she may begin
 * @param latest minute of the day at which she has to have ended
 */
public record Bounds(
    int dayMinutes,
    int stretchMinutes,
    int breakMinutes,
    int restMinutes,
    int weeklyRestMinutes,
    int daysInARow,
    int freeInARow,
    int daysAWeek,
    int earliest,
    int latest) {

  /** What keeps to both. */
  public Bounds and(Bounds other) {
    return new Bounds(
        Math.min(dayMinutes, other.dayMinutes),
        Math.min(stretchMinutes, other.stretchMinutes),
        Math.max(breakMinutes, other.breakMinutes),
        Math.max(restMinutes, other.restMinutes),
        Math.max(weeklyRestMinutes, other.weeklyRestMinutes),
        Math.min(daysInARow, other.daysInARow),
        Math.max(freeInARow, other.freeInARow),
        Math.min(daysAWeek, other.daysAWeek),
        Math.max(earliest, other.earliest),
        Math.min(latest, other.latest));
  }

  /** Whether a day of that shape keeps to it by itself. */
  boolean allow(ShiftShape shape) {
    boolean paused =
        shape.pause() == null || shape.pause().until() - shape.pause().from() >= breakMinutes;
    return shape.worked() <= dayMinutes
        && (paused ? shape.longestStretch() : shape.worked()) <= stretchMinutes
        && shape.from() >= earliest
        && shape.until() <= latest;
  }
}
