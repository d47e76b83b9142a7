package io.vitrine.booking.planner.line;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The runs of days that a partial line can end in: free days, up to as many as there must be; one
 * free day after a shift that bars others even then; and days of work that end in a shift of some
 * sort, where shifts that bar the same ones are one sort. A run of work that began on the first day
 * may be as short as it likes and is kept apart until it is long enough.
 */
final class Runs {

  static final int NONE = -1;

  /** What was worked before the first day bars nothing here: it did so in what is allowed. */
  private static final int BEFORE = 0;

  private final Edges edges;
  private final int least;
  private final int most;
  private final int leastFree;
  private final int[] sortOf;
  private final int remembered;
  private final int base;
  private final int perSort;
  private final int[][] mayFollow;
  private final int[] afterFree;

  private record Sort(BitSet next, BitSet afterFree) {}

  Runs(LineRules rules, Classes classes) {
    this.edges = rules.edges();
    this.most = rules.pace().mostDaysInARow();
    this.least = Math.min(rules.pace().leastDaysInARow(), most);
    this.leastFree = Math.max(1, rules.pace().leastFreeInARow());
    Map<Sort, Integer> known = new HashMap<>();
    known.put(new Sort(new BitSet(), new BitSet()), BEFORE);
    this.sortOf = new int[classes.count()];
    for (int c = 0; c < sortOf.length; c++) {
      int kind = classes.first(c);
      Sort sort =
          new Sort(
              barred(rules.rest().barsNextDay().get(kind), classes),
              barred(rules.rest().barsAfterFree().get(kind), classes));
      sortOf[c] = known.computeIfAbsent(sort, s -> known.size());
    }
    this.remembered = leastFree == 1 && rules.rest().remembersFree() ? known.size() : 0;
    this.base = leastFree + remembered;
    this.perSort = most + least - 1;
    this.mayFollow = new int[base + known.size() * perSort][];
    this.afterFree = new int[mayFollow.length];
    int[] all = IntStream.range(0, classes.count()).toArray();
    for (int run = 0; run < leastFree; run++) {
      mayFollow[run] = run == leastFree - 1 ? all : new int[0];
      afterFree[run] = Math.min(run + 1, leastFree - 1);
    }
    known.forEach((sort, index) -> write(sort, index, all));
  }

  private void write(Sort sort, int index, int[] all) {
    if (remembered > 0) {
      mayFollow[leastFree + index] = without(all, sort.afterFree);
      afterFree[leastFree + index] = leastFree - 1;
    }
    int[] next = without(all, sort.next);
    for (int run = base + index * perSort; run < base + (index + 1) * perSort; run++) {
      mayFollow[run] = daysOf(run) < most ? next : new int[0];
      boolean mayEnd = isFirst(run) || daysOf(run) >= least;
      afterFree[run] = !mayEnd ? NONE : remembered > 0 ? leastFree + index : 0;
    }
  }

  private static BitSet barred(BitSet kinds, Classes classes) {
    BitSet barred = new BitSet();
    for (int kind = kinds.nextSetBit(0); kind >= 0; kind = kinds.nextSetBit(kind + 1)) {
      if (classes.of(kind) != Classes.NONE) {
        barred.set(classes.of(kind));
      }
    }
    return barred;
  }

  private static int[] without(int[] all, BitSet barred) {
    return IntStream.of(all).filter(c -> !barred.get(c)).toArray();
  }

  int count() {
    return mayFollow.length;
  }

  int start() {
    if (edges.workedBefore() == 0) {
      return Math.min(edges.freeBefore(), leastFree) - 1;
    }
    int days = Math.min(edges.workedBefore(), most);
    return base + BEFORE * perSort + (days < least ? most : 0) + days - 1;
  }

  boolean isFree(int run) {
    return run < base;
  }

  private int daysOf(int run) {
    int within = (run - base) % perSort;
    return within < most ? within + 1 : within - most + 1;
  }

  private boolean isFirst(int run) {
    return (run - base) % perSort >= most;
  }

  /** The classes that may be worked on the day after. */
  int[] mayFollow(int run) {
    return mayFollow[run];
  }

  int afterFree(int run) {
    return afterFree[run];
  }

  int afterWork(int run, int which, int day) {
    int days = isFree(run) ? 1 : daysOf(run) + 1;
    boolean first = days < least && (isFree(run) ? day == 0 : isFirst(run));
    return base + sortOf[which] * perSort + days - 1 + (first ? most : 0);
  }

  /** Whether what comes after the last day lets a line end so. */
  boolean mayBeLast(int run) {
    if (edges.workedAfter() == 0) {
      return true;
    }
    return isFree(run) ? run >= leastFree - 1 : daysOf(run) + edges.workedAfter() <= most;
  }
}
