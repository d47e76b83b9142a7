package io.vitrine.booking.planner.line;

import java.util.List;

/**
 * How work and free days follow each other. Runs that touch the first or the last day may go on
 * outside, so they are never too short.
 *
 * @param mostWeekends with work on a Saturday, a Sunday or both
 * @param weekendCosts what the first such weekend costs, what the second one more, and so on, each
 *     no less than the one before; the last stands for all that follow; empty where they cost
 *     nothing
 */
public record Pace(
    int leastDaysInARow,
    int mostDaysInARow,
    int leastFreeInARow,
    int mostWeekends,
    List<Long> weekendCosts) {

  public Pace {
    weekendCosts = List.copyOf(weekendCosts);
    for (int i = 1; i < weekendCosts.size(); i++) {
      if (weekendCosts.get(i) < weekendCosts.get(i - 1)) {
        throw new IllegalArgumentException("each weekend costs no less than the one before");
      }
    }
  }

  long weekendCost(int worked) {
    return weekendCosts.isEmpty() ? 0 : weekendCosts.get(Math.min(worked, weekendCosts.size() - 1));
  }
}
