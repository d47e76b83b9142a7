package io.vitrine.booking.planner.line;

/**
 * A stretch of days, such as a week, whose working time is limited.
 *
 * @param until first day after it
 * @param mostDays with work
 * @param wanted how many minutes would be right
 * @param underCost what each minute less costs
 * @param overCost what each minute more costs
 */
public record Period(
    int until,
    int leastMinutes,
    int mostMinutes,
    int mostDays,
    int wanted,
    long underCost,
    long overCost) {

  public Period {
    if (leastMinutes > mostMinutes) {
      throw new IllegalArgumentException(
          "nobody works at least " + leastMinutes + " and at most " + mostMinutes + " minutes");
    }
  }

  /** Any number of minutes between these is as good as another. */
  public static Period between(int until, int leastMinutes, int mostMinutes) {
    return new Period(until, leastMinutes, mostMinutes, until, 0, 0, 0);
  }

  long cost(int minutes) {
    return minutes < wanted ? underCost * (wanted - minutes) : overCost * (minutes - wanted);
  }
}
