package io.vitrine.booking.planner.line;

import java.util.Arrays;
import java.util.List;

/**
 * What one person's line must keep to, whom it serves, and what it costs.
 *
 * @param mostOfKind by kind, over all days
 * @param periods one after another, the last ends with the last day
 * @param serves by day and kind: the indexes of the needs that the person serves with that shift;
 *     people who serve alike share the array
 * @param costs what it costs that the person works that kind on that day, by day and kind; below
 *     zero where she wishes it
 * @param costAtLeast what the line costs whatever it is
 */
public record LineRules(
    String person,
    int[] mostOfKind,
    Pace pace,
    List<Period> periods,
    Rest rest,
    Edges edges,
    Allowed allowed,
    int[][][] serves,
    long[][] costs,
    long costAtLeast) {

  public LineRules {
    mostOfKind = mostOfKind.clone();
    periods = List.copyOf(periods);
    costs = Arrays.stream(costs).map(long[]::clone).toArray(long[][]::new);
  }

  /** What a line of these kinds costs. */
  long cost(int[] kinds, RosterProblem problem) {
    long sum = costAtLeast;
    int minutes = 0;
    int weekends = 0;
    int period = 0;
    for (int day = 0; day < kinds.length; day++) {
      if (kinds[day] != Line.FREE) {
        sum += costs[day][kinds[day]];
        minutes += problem.kinds().get(kinds[day]).minutes();
        boolean onSaturday = day > 0 && kinds[day - 1] != Line.FREE;
        if (problem.isSaturday(day) || problem.isSunday(day) && !onSaturday) {
          sum += pace.weekendCost(weekends++);
        }
      }
      if (periods.get(period).until() == day + 1) {
        sum += periods.get(period++).cost(minutes);
        minutes = 0;
      }
    }
    return sum;
  }

  /** The same, but outside these days the line stays as it is. */
  LineRules within(Line line, int from, int to) {
    return allowing(allowed.within(line, from, to));
  }

  /** The same, but weekends cost this. */
  LineRules weekendsAt(List<Long> weekendCosts) {
    Pace same =
        new Pace(
            pace.leastDaysInARow(),
            pace.mostDaysInARow(),
            pace.leastFreeInARow(),
            pace.mostWeekends(),
            weekendCosts);
    return new LineRules(
        person, mostOfKind, same, periods, rest, edges, allowed, serves, costs, costAtLeast);
  }

  LineRules allowing(Allowed others) {
    return new LineRules(
        person, mostOfKind, pace, periods, rest, edges, others, serves, costs, costAtLeast);
  }
}
