package io.vitrine.booking.planner.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines that were found for each person. */
final class LinePool {

  private final List<List<Line>> lines = new ArrayList<>();
  private final List<Set<Line>> known = new ArrayList<>();

  LinePool(int people) {
    for (int person = 0; person < people; person++) {
      lines.add(new ArrayList<>());
      known.add(new HashSet<>());
    }
  }

  /** Whether it was not there before. */
  boolean add(int person, Line line) {
    boolean fresh = known.get(person).add(line);
    if (fresh) {
      lines.get(person).add(line);
    }
    return fresh;
  }

  void addAll(Roster roster) {
    for (int person = 0; person < roster.lines().size(); person++) {
      add(person, roster.lines().get(person));
    }
  }

  List<Line> of(int person) {
    return lines.get(person);
  }
}
