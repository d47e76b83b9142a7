package io.vitrine.booking.planner.line;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be planned.
 *
 * @param firstSaturday index of the first Saturday; 6 where the first day is a Sunday
 * @param served by day and kind: the indexes of the needs that somebody with that shift serves
 */
public record RosterProblem(
    int days,
    int firstSaturday,
    List<ShiftKind> kinds,
    List<LineRules> people,
    List<Need> needs,
    int[][][] served) {

  /** More kinds do not fit into the sets of bits that the search works on. */
  static final int MOST_KINDS = 62;

  public RosterProblem {
    if (kinds.size() > MOST_KINDS) {
      throw new IllegalArgumentException("at most " + MOST_KINDS + " kinds of shift");
    }
    kinds = List.copyOf(kinds);
    people = List.copyOf(people);
    needs = List.copyOf(needs);
  }

  boolean isSaturday(int day) {
    return (day - firstSaturday) % 7 == 0;
  }

  boolean isSunday(int day) {
    return (day - firstSaturday - 1) % 7 == 0;
  }

  int size() {
    return people.size();
  }

  /**
   * What is left to plan where the others keep their lines: these people alone, and only these
   * days.
   *
   * @param chosen indexes of people
   */
  RosterProblem part(List<Integer> chosen, Roster kept, int from, int to) {
    Cover others = new Cover(this);
    for (int person = 0; person < people.size(); person++) {
      if (!chosen.contains(person)) {
        others.add(kept.lines().get(person));
      }
    }
    List<Need> left = new ArrayList<>();
    for (int need = 0; need < needs.size(); need++) {
      Need whole = needs.get(need);
      left.add(new Need(whole.wanted() - others.held(need), whole.underCost(), whole.overCost()));
    }
    return new RosterProblem(
        days,
        firstSaturday,
        kinds,
        chosen.stream().map(p -> people.get(p).within(kept.lines().get(p), from, to)).toList(),
        left,
        served);
  }
}
