package io.vitrine.booking.planner.benchmark;

import io.vitrine.booking.planner.line.Allowed;
import io.vitrine.booking.planner.line.Edges;
import io.vitrine.booking.planner.line.Line;
import io.vitrine.booking.planner.line.LineRules;
import io.vitrine.booking.planner.line.Need;
import io.vitrine.booking.planner.line.Pace;
import io.vitrine.booking.planner.line.Period;
import io.vitrine.booking.planner.line.Rest;
import io.vitrine.booking.planner.line.Roster;
import io.vitrine.booking.planner.line.RosterProblem;
import io.vitrine.booking.planner.line.ShiftKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Allowed[] allowed = new Allowed[people.size()];
    Arrays.fill(allowed, Allowed.anything(days, kinds.size()));
    for (List<String> row : sections.of("DAYS_OFF")) {
      for (String day : row.subList(1, row.size())) {
        allowed[people.get(row.get(0))] =
            allowed[people.get(row.get(0))].on(Integer.parseInt(day.strip()), new BitSet(), true);
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
    List<Need> needs = new ArrayList<>();
    int[][][] served = new int[days][kinds.size()][0];
    for (List<String> row : sections.of("COVER")) {
      served[number(row, 0)][kinds.get(row.get(1))] = new int[] {needs.size()};
      needs.add(new Need(number(row, 2), number(row, 3), number(row, 4)));
    }
    Rest rest = Rest.nextDay(sections.of("SHIFTS").stream().map(this::barred).toList());
    List<LineRules> rules = new ArrayList<>();
    for (List<String> row : sections.of("STAFF")) {
      int person = rules.size();
      rules.add(
          new LineRules(
              row.get(0),
              mostOfKind(row, days),
              new Pace(number(row, 5), number(row, 4), number(row, 6), number(row, 7), List.of()),
              List.of(Period.between(days, number(row, 3), number(row, 2))),
              rest,
              Edges.OPEN,
              allowed[person],
              served,
              costs[person],
              atLeast[person]));
    }
    problem =
        new RosterProblem(
            days,
            FIRST_SATURDAY,
            sections.of("SHIFTS").stream()
                .map(row -> new ShiftKind(row.get(0), number(row, 1)))
                .toList(),
            rules,
            needs);
  }

  private BitSet barred(List<String> row) {
    BitSet barred = new BitSet();
    for (String name : row.get(2).split("\\|")) {
      if (!name.isBlank()) {
        barred.set(kinds.get(name));
      }
    }
    return barred;
  }

  private int[] mostOfKind(List<String> row, int days) {
    int[] most = new int[kinds.size()];
    Arrays.fill(most, days);
    for (String limit : row.get(1).split("\\|")) {
      String[] parts = limit.split("=");
      most[kinds.get(parts[0])] = Integer.parseInt(parts[1]);
    }
    return most;
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
