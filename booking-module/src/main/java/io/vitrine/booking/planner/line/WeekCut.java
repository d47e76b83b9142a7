package io.vitrine.booking.planner.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One period of a problem, such as a week, as a problem of its own: what everybody works before and
 * after it is given, and bounds what she may work in it. Without that it can only be cheaper, so
 * that the bounds of all periods together are one of the whole.
 */
final class WeekCut {

  private final RosterProblem whole;
  private final int index;
  private final int from;
  private final int to;
  private final int[] needs;
  private final int[] place;
  private final Map<int[][][], int[][][]> serves = new IdentityHashMap<>();

  /**
   * @param index of the period
   */
  WeekCut(RosterProblem whole, int index) {
    this.whole = whole;
    this.index = index;
    List<Period> periods = whole.people().get(0).periods();
    this.from = index == 0 ? 0 : periods.get(index - 1).until();
    this.to = periods.get(index).until();
    BitSet own = new BitSet();
    for (LineRules rules : whole.people()) {
      for (int day = from; day < to; day++) {
        for (int[] served : rules.serves()[day]) {
          IntStream.of(served).forEach(own::set);
        }
      }
    }
    this.needs = own.stream().toArray();
    this.place = new int[whole.needs().size()];
    for (int i = 0; i < needs.length; i++) {
      place[needs[i]] = i;
    }
  }

  /**
   * Whether the problem can be cut: everybody's periods are the same, and runs are short freely.
   */
  static boolean canCut(RosterProblem problem) {
    List<Integer> ends = ends(problem.people().get(0));
    return ends.size() > 1
        && problem.people().stream()
            .allMatch(rules -> ends(rules).equals(ends) && rules.pace().leastDaysInARow() <= 1);
  }

  private static List<Integer> ends(LineRules rules) {
    return rules.periods().stream().map(Period::until).toList();
  }

  /** How much less some weekends cost together than each at what the last of them costs. */
  private static long weekendsLess(Pace pace, int weekends) {
    long less = 0;
    for (int nth = 0; nth < weekends; nth++) {
      less += pace.weekendCost(nth) - pace.weekendCost(weekends - 1);
    }
    return less;
  }

  /** What no period can change: the needs that nobody can serve, and what lines cost anyhow. */
  static long settled(RosterProblem problem, Roster best) {
    BitSet served = new BitSet();
    long sum = 0;
    for (int person = 0; person < problem.size(); person++) {
      LineRules rules = problem.people().get(person);
      sum += rules.costAtLeast() + weekendsLess(rules.pace(), weekendsOf(problem, person, best));
      for (int[][] day : rules.serves()) {
        for (int[] kind : day) {
          IntStream.of(kind).forEach(served::set);
        }
      }
    }
    for (int need = 0; need < problem.needs().size(); need++) {
      sum += served.get(need) ? 0 : problem.needs().get(need).cost(0);
    }
    return sum;
  }

  /** The period where everybody keeps her line before and after it. */
  RosterProblem within(Roster kept) {
    return problem(
        IntStream.range(0, whole.size()).mapToObj(p -> rules(p, kept.lines().get(p))).toList());
  }

  /**
   * The period as if nothing were before and after it; each weekend at what the last one of that
   * roster cost.
   */
  RosterProblem alone(Roster best) {
    return problem(
        IntStream.range(0, whole.size())
            .mapToObj(p -> rules(p, null).weekendsAt(lastWeekend(p, best)))
            .toList());
  }

  private List<Long> lastWeekend(int person, Roster best) {
    return weekendsOf(whole, person, best) == 0
        ? whole.people().get(person).pace().weekendCosts().stream().limit(1).toList()
        : List.of(
            whole.people().get(person).pace().weekendCost(weekendsOf(whole, person, best) - 1));
  }

  private static int weekendsOf(RosterProblem problem, int person, Roster roster) {
    return problem.weekendsOutside(roster.lines().get(person), 0, 0);
  }

  private RosterProblem problem(List<LineRules> people) {
    return new RosterProblem(
        to - from,
        whole.firstSaturday() - from,
        whole.kinds(),
        people,
        IntStream.of(needs).mapToObj(whole.needs()::get).toList());
  }

  private LineRules rules(int person, Line kept) {
    LineRules rules = whole.people().get(person);
    Period period = rules.periods().get(index);
    Pace pace = rules.pace();
    int weekends = kept == null ? 0 : whole.weekendsOutside(kept, from, to);
    return new LineRules(
        rules.person(),
        most(rules, kept),
        new Pace(
            pace.leastDaysInARow(),
            pace.mostDaysInARow(),
            pace.leastFreeInARow(),
            pace.mostWeekends() - weekends,
            pace.weekendCosts().isEmpty() ? List.of() : List.of(pace.weekendCost(weekends))),
        List.of(
            new Period(
                to - from,
                period.leastMinutes(),
                period.mostMinutes(),
                period.mostDays(),
                period.wanted(),
                period.underCost(),
                period.overCost())),
        rules.rest(),
        edges(rules, kept),
        allowed(rules, kept),
        serves.computeIfAbsent(rules.serves(), this::cut),
        java.util.Arrays.copyOfRange(rules.costs(), from, to),
        0);
  }

  private int[] most(LineRules rules, Line kept) {
    int[] most = rules.mostOfKind().clone();
    for (int day = 0; kept != null && day < whole.days(); day++) {
      if ((day < from || day >= to) && kept.on(day) != Line.FREE) {
        most[kept.on(day)]--;
      }
    }
    return most;
  }

  private Edges edges(LineRules rules, Line kept) {
    Edges all = rules.edges();
    int worked = from == 0 ? all.workedBefore() : 0;
    int free = from == 0 ? all.freeBefore() : Edges.OPEN.freeBefore();
    int after = to == whole.days() ? all.workedAfter() : 0;
    if (kept != null && from > 0) {
      boolean works = kept.on(from - 1) != Line.FREE;
      int day = from;
      while (day > 0 && (kept.on(day - 1) != Line.FREE) == works) {
        day--;
      }
      int run = from - day;
      worked = works ? run + (day == 0 ? all.workedBefore() : 0) : 0;
      free = works ? 0 : day == 0 ? Edges.OPEN.freeBefore() : run;
    }
    if (kept != null && to < whole.days()) {
      int day = to;
      while (day < whole.days() && kept.on(day) != Line.FREE) {
        day++;
      }
      after = day - to + (day == whole.days() ? all.workedAfter() : 0);
    }
    return new Edges(worked, free, after);
  }

  private Allowed allowed(LineRules rules, Line kept) {
    List<BitSet> kinds = new ArrayList<>();
    for (int day = from; day < to; day++) {
      kinds.add((BitSet) rules.allowed().kinds().get(day).clone());
    }
    if (kept != null) {
      rest(rules, kept, kinds);
    }
    return new Allowed(kinds, rules.allowed().free().get(from, to));
  }

  /** Takes away what leaves too little rest after what is worked before, and before what after. */
  private void rest(LineRules rules, Line kept, List<BitSet> kinds) {
    Rest rest = rules.rest();
    for (int gap = 0; gap < 2; gap++) {
      List<BitSet> bars = gap == 0 ? rest.barsNextDay() : rest.barsAfterFree();
      for (int day = from; day <= Math.min(from + gap, to - 1); day++) {
        int before = day - 1 - gap;
        if (before >= 0 && before < from && kept.on(before) != Line.FREE) {
          kinds.get(day - from).andNot(bars.get(kept.on(before)));
        }
      }
      for (int day = Math.max(from, to - 1 - gap); day < to; day++) {
        int after = day + 1 + gap;
        if (after >= to && after < whole.days() && kept.on(after) != Line.FREE) {
          int next = kept.on(after);
          kinds.get(day - from).stream()
              .filter(kind -> bars.get(kind).get(next))
              .boxed()
              .toList()
              .forEach(kinds.get(day - from)::clear);
        }
      }
    }
  }

  private int[][][] cut(int[][][] all) {
    int[][][] cut = new int[to - from][][];
    for (int day = from; day < to; day++) {
      cut[day - from] = new int[all[day].length][];
      for (int kind = 0; kind < all[day].length; kind++) {
        cut[day - from][kind] = IntStream.of(all[day][kind]).map(need -> place[need]).toArray();
      }
    }
    return cut;
  }

  /** The lines' part in the period, as a roster of it. */
  Roster inside(RosterProblem cut, Roster roster) {
    List<Line> lines = new ArrayList<>();
    for (int p = 0; p < cut.size(); p++) {
      int[] kinds = new int[to - from];
      for (int day = from; day < to; day++) {
        kinds[day - from] = roster.lines().get(p).on(day);
      }
      lines.add(new Line(kinds, cut.people().get(p).cost(kinds, cut)));
    }
    return Roster.of(cut, lines);
  }

  /** The roster with these lines in the period. */
  Roster put(Roster roster, Roster part) {
    List<Line> lines = new ArrayList<>();
    for (int p = 0; p < whole.size(); p++) {
      int[] kinds = new int[whole.days()];
      for (int day = 0; day < kinds.length; day++) {
        kinds[day] =
            day < from || day >= to
                ? roster.lines().get(p).on(day)
                : part.lines().get(p).on(day - from);
      }
      lines.add(new Line(kinds, whole.people().get(p).cost(kinds, whole)));
    }
    return Roster.of(whole, lines);
  }
}
