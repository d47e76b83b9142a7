package io.vitrine.booking.planner.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a person may do on each day.
 *
 * @param kinds by day: the kinds that she may work
 * @param free the days on which she may be free
 */
public record Allowed(List<BitSet> kinds, BitSet free) {

  public Allowed {
    kinds = List.copyOf(kinds);
  }

  /** Any kind on any day, or none. */
  public static Allowed anything(int days, int kinds) {
    List<BitSet> all = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      BitSet any = new BitSet();
      any.set(0, kinds);
      all.add(any);
    }
    BitSet free = new BitSet();
    free.set(0, days);
    return new Allowed(all, free);
  }

  /** The same, but on that day these alone. */
  public Allowed on(int day, BitSet these, boolean orFree) {
    List<BitSet> changed = new ArrayList<>(kinds);
    changed.set(day, these);
    BitSet freeDays = (BitSet) free.clone();
    freeDays.set(day, orFree);
    return new Allowed(changed, freeDays);
  }

  /** The same, but outside these days only what the line has. */
  Allowed within(Line line, int from, int to) {
    List<BitSet> changed = new ArrayList<>();
    BitSet freeDays = new BitSet();
    for (int day = 0; day < kinds.size(); day++) {
      if (day >= from && day < to) {
        changed.add(kinds.get(day));
        freeDays.set(day, free.get(day));
      } else {
        BitSet only = new BitSet();
        if (line.on(day) != Line.FREE) {
          only.set(line.on(day));
        }
        changed.add(only);
        freeDays.set(day, line.on(day) == Line.FREE);
      }
    }
    return new Allowed(changed, freeDays);
  }

  /** Whether nothing is left to choose on that day. */
  boolean isFixed(int day) {
    return kinds.get(day).cardinality() + (free.get(day) ? 1 : 0) == 1;
  }
}
