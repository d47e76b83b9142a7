package io.vitrine.booking.planner.line;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be planned.
 *
 * @param firstSaturday index of the first Saturday; 6 where the first day is a Sunday
 */
public record RosterProblem(
    int days, int firstSaturday, List<ShiftKind> kinds, List<LineRules> people, List<Need> needs) {

  private static final int LABELS = 48;

  public RosterProblem {
    if (kinds.size() > Short.MAX_VALUE) {
      throw new IllegalArgumentException("at most " + Short.MAX_VALUE + " kinds of shift");
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

  /** Whether any line keeps to all rules of that person. */
  public boolean allowsLine(int person) {
    LineFinder finder = new LineFinder(this, people.get(person), LABELS, new Labels.Store());
    return !finder.find(new double[days][kinds.size()], 1).isEmpty();
  }

  /** The needs that this person serves with that shift. */
  int[] served(int person, int day, int kind) {
    return people.get(person).serves()[day][kind];
  }

  /** Weekends with work on days other than these. */
  int weekendsOutside(Line line, int from, int to) {
    int weekends = 0;
    for (int day = 0; day < days; day++) {
      boolean work = line.on(day) != Line.FREE && (day < from || day >= to);
      boolean onSaturday = day > 0 && line.on(day - 1) != Line.FREE;
      if (work && (isSaturday(day) || isSunday(day) && !onSaturday)) {
        weekends++;
      }
    }
    return weekends;
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
        others.add(person, kept.lines().get(person));
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
        left);
  }
}
