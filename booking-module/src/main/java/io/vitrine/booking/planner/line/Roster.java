package io.vitrine.booking.planner.line;

import java.util.List;

/**
 * A line for everybody, in the order of the problem's people.
 *
 * @param cost what the lines cost and what the needs they leave unmet, or meet too well
 */
public record Roster(List<Line> lines, long cost) {

  public Roster {
    lines = List.copyOf(lines);
  }

  static Roster of(RosterProblem problem, List<Line> lines) {
    Cover cover = new Cover(problem);
    long cost = 0;
    for (int person = 0; person < lines.size(); person++) {
      cover.add(person, lines.get(person));
      cost += lines.get(person).cost();
    }
    return new Roster(lines, cost + cover.cost());
  }
}
