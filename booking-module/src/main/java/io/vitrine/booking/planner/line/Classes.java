package io.vitrine.booking.planner.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Kinds of shift that differ in nothing but their price: as long as each other, with the same rest
 * before and after, none with a limit of its own. Of such a class only the cheapest one of a day
 * can be of a cheapest line.
 */
final class Classes {

  static final int NONE = -1;

  private final List<int[]> members = new ArrayList<>();
  private final int[] of;

  private record Alike(
      int minutes,
      BitSet barsNext,
      BitSet barsAfterFree,
      BitSet barredNext,
      BitSet barredAfterFree,
      int itself) {}

  Classes(RosterProblem problem, LineRules rules, BitSet limited) {
    int kinds = problem.kinds().size();
    of = new int[kinds];
    Rest rest = rules.rest();
    BitSet[] barredNext = turned(rest.barsNextDay());
    BitSet[] barredAfterFree = turned(rest.barsAfterFree());
    Map<Alike, Integer> known = new HashMap<>();
    List<List<Integer>> found = new ArrayList<>();
    for (int kind = 0; kind < kinds; kind++) {
      if (rules.mostOfKind()[kind] <= 0) {
        of[kind] = NONE;
        continue;
      }
      Alike alike =
          new Alike(
              problem.kinds().get(kind).minutes(),
              rest.barsNextDay().get(kind),
              rest.barsAfterFree().get(kind),
              barredNext[kind],
              barredAfterFree[kind],
              limited.get(kind) ? kind : NONE);
      of[kind] = known.computeIfAbsent(alike, k -> known.size());
      if (of[kind] == found.size()) {
        found.add(new ArrayList<>());
      }
      found.get(of[kind]).add(kind);
    }
    found.forEach(all -> members.add(all.stream().mapToInt(Integer::intValue).toArray()));
  }

  /** By kind: those that bar it. */
  private static BitSet[] turned(List<BitSet> bars) {
    BitSet[] barred = new BitSet[bars.size()];
    for (int kind = 0; kind < barred.length; kind++) {
      barred[kind] = new BitSet();
    }
    for (int kind = 0; kind < barred.length; kind++) {
      bars.get(kind).stream().forEach(new Mark(barred, kind));
    }
    return barred;
  }

  private record Mark(BitSet[] barred, int by) implements java.util.function.IntConsumer {
    @Override
    public void accept(int kind) {
      barred[kind].set(by);
    }
  }

  int count() {
    return members.size();
  }

  int[] members(int which) {
    return members.get(which);
  }

  /** One of them, in whose stead the others can stand. */
  int first(int which) {
    return members.get(which)[0];
  }

  int of(int kind) {
    return of[kind];
  }
}
