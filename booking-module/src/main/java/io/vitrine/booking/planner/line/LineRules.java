package io.vitrine.booking.planner.line;

import java.util.Arrays;

/**
 * What one person's line must keep to, and what it costs. Runs that touch the first or the last day
 * may go on outside, so they are never too short.
 *
 * @param mostOfKind by kind, over all days
 * @param leastMinutes of working time over all days
 * @param mostWeekends with work on a Saturday, a Sunday or both
 * @param may by day: the kinds that the person may work, a bit each, and {@link #FREE_DAY} where
 *     she may be free
 * @param costs what it costs that the person works that kind on that day, by day and kind; below
 *     zero where she wishes it
 * @param costAtLeast what the line costs whatever it is
 */
public record LineRules(
    String person,
    int[] mostOfKind,
    int leastMinutes,
    int mostMinutes,
    int leastDaysInARow,
    int mostDaysInARow,
    int leastFreeInARow,
    int mostWeekends,
    long[] may,
    long[][] costs,
    long costAtLeast) {

  /** The bit of a free day. */
  public static final long FREE_DAY = 1L << RosterProblem.MOST_KINDS;

  /** Any kind, or none. */
  public static final long ANYTHING = 2 * FREE_DAY - 1;

  public LineRules {
    if (leastMinutes > mostMinutes) {
      throw new IllegalArgumentException(
          person + " cannot work at least " + leastMinutes + " and at most " + mostMinutes);
    }
    mostOfKind = mostOfKind.clone();
    may = may.clone();
    costs = Arrays.stream(costs).map(long[]::clone).toArray(long[][]::new);
  }

  long cost(int[] kinds) {
    long sum = costAtLeast;
    for (int day = 0; day < kinds.length; day++) {
      if (kinds[day] != Line.FREE) {
        sum += costs[day][kinds[day]];
      }
    }
    return sum;
  }

  /** The same, but outside these days the line stays as it is. */
  LineRules within(Line line, int from, int to) {
    long[] pinned = may.clone();
    for (int day = 0; day < pinned.length; day++) {
      if (day < from || day >= to) {
        pinned[day] = line.on(day) == Line.FREE ? FREE_DAY : 1L << line.on(day);
      }
    }
    return new LineRules(
        person,
        mostOfKind,
        leastMinutes,
        mostMinutes,
        leastDaysInARow,
        mostDaysInARow,
        leastFreeInARow,
        mostWeekends,
        pinned,
        costs,
        costAtLeast);
  }
}
