package io.vitrine.booking.planner.benchmark;

import io.vitrine.booking.planner.line.Line;
import io.vitrine.booking.planner.line.LineRules;
import io.vitrine.booking.planner.line.Need;
import io.vitrine.booking.planner.line.Roster;
import io.vitrine.booking.planner.line.RosterProblem;
import io.vitrine.booking.planner.line.ShiftKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An instance of Curtois and Qu in the planner's words. All begin on a Monday. */
final class Instance {

  private static final int FIRST_SATURDAY = 5;

  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<String, Integer> people = new LinkedHashMap<>();
  private final RosterProblem problem;

  Instance(Sections sections) {
    int days = sections.days();
    sections.of("SHIFTS").forEach(row -> kinds.put(row.get(0), kinds.size()));
    sections.of("STAFF").forEach(row -> people.put(row.get(0), people.size()));
    long[][] may = new long[people.size()][days];
    Arrays.stream(may).forEach(line -> Arrays.fill(line, LineRules.ANYTHING));
    for (List<String> row : sections.of("DAYS_OFF")) {
      for (String day : row.subList(1, row.size())) {
        may[people.get(row.get(0))][Integer.parseInt(day.strip())] = LineRules.FREE_DAY;
      }
    }
    long[][][] costs = new long[people.size()][days][kinds.size()];
    long[] atLeast = new long[people.size()];
    for (List<String> row : sections.of("SHIFT_ON_REQUESTS")) {
      atLeast[people.get(row.get(0))] += number(row, 3);
      costs[people.get(row.get(0))][number(row, 1)][kinds.get(row.get(2))] -= number(row, 3);
    }
    for (List<String> row : sections.of("SHIFT_OFF_REQUESTS")) {
      costs[people.get(row.get(0))][number(row, 1)][kinds.get(row.get(2))] += number(row, 3);
    }
    List<LineRules> rules = new ArrayList<>();
    for (List<String> row : sections.of("STAFF")) {
      int person = rules.size();
      rules.add(rules(row, days, may[person], costs[person], atLeast[person]));
    }
    List<Need> needs = new ArrayList<>();
    int[][][] served = new int[days][kinds.size()][0];
    for (List<String> row : sections.of("COVER")) {
      served[number(row, 0)][kinds.get(row.get(1))] = new int[] {needs.size()};
      needs.add(new Need(number(row, 2), number(row, 3), number(row, 4)));
    }
    problem =
        new RosterProblem(
            days,
            FIRST_SATURDAY,
            sections.of("SHIFTS").stream().map(this::kind).toList(),
            rules,
            needs,
            served);
  }

  private ShiftKind kind(List<String> row) {
    Set<Integer> barred = new HashSet<>();
    for (String name : row.get(2).split("\\|")) {
      if (!name.isBlank()) {
        barred.add(kinds.get(name));
      }
    }
    return new ShiftKind(row.get(0), number(row, 1), barred);
  }

  private LineRules rules(List<String> row, int days, long[] may, long[][] costs, long atLeast) {
    int[] most = new int[kinds.size()];
    Arrays.fill(most, days);
    for (String limit : row.get(1).split("\\|")) {
      String[] parts = limit.split("=");
      most[kinds.get(parts[0])] = Integer.parseInt(parts[1]);
    }
    return new LineRules(
        row.get(0),
        most,
        number(row, 3),
        number(row, 2),
        number(row, 5),
        number(row, 4),
        number(row, 6),
        number(row, 7),
        may,
        costs,
        atLeast);
  }

  private static int number(List<String> row, int cell) {
    return Integer.parseInt(row.get(cell).strip());
  }

  RosterProblem problem() {
    return problem;
  }

  /** By person: the name of the shift of each day, empty where it is free. */
  Map<String, List<String>> names(Roster roster) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String person : people.keySet()) {
      Line line = roster.lines().get(people.get(person));
      List<String> days = new ArrayList<>();
      for (int day = 0; day < line.days(); day++) {
        days.add(line.on(day) == Line.FREE ? "" : problem.kinds().get(line.on(day)).name());
      }
      names.put(person, days);
    }
    return names;
  }
}
