package io.vitrine.booking.planner.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the cheapest line that one person's rules allow, where each shift of each day has its
 * price: a shortest path with resources (Irnich and Desaulniers, 2005) from day to day. What lies
 * behind a partial line is told by its label: the run of days it ends in, its minutes, and how much
 * of each limited thing it used. A label that costs more and used more than another of the same run
 * and minutes is dropped.
 *
 * <p>Exact as long as no more than {@code mostLabels} labels of the same run and minutes stand
 * beside each other; beyond that the dearer ones are left out. Not for several threads.
 */
final class LineFinder {

  private static final int NONE = -1;

  private final RosterProblem problem;
  private final LineRules rules;
  private final int mostLabels;
  private final Runs runs;
  private final Limits limits;
  private final int unit;
  private final int span;
  private final int[] units;
  private final int leastUnits;
  private final int[] mostUnitsFrom;

  private final Labels.Store store;
  private Labels at;

  LineFinder(RosterProblem problem, LineRules rules, int mostLabels, Labels.Store store) {
    this.problem = problem;
    this.rules = rules;
    this.mostLabels = mostLabels;
    this.runs = new Runs(problem, rules);
    this.limits = new Limits(problem, rules);
    this.unit = unit(problem);
    this.span = rules.mostMinutes() / unit + 1;
    this.units = problem.kinds().stream().mapToInt(k -> k.minutes() / unit).toArray();
    this.leastUnits = (rules.leastMinutes() + unit - 1) / unit;
    this.mostUnitsFrom = mostUnitsFrom();
    this.store = store;
  }

  /** The greatest length of which all kinds are multiples. */
  private static int unit(RosterProblem problem) {
    int divisor = 0;
    for (ShiftKind shift : problem.kinds()) {
      int a = shift.minutes();
      int b = divisor;
      while (b != 0) {
        int rest = a % b;
        a = b;
        b = rest;
      }
      divisor = a;
    }
    return divisor;
  }

  /** By day: how much could be worked from that day on at most. */
  private int[] mostUnitsFrom() {
    int longest = Arrays.stream(units).max().orElse(0);
    int turn = rules.mostDaysInARow() + rules.leastFreeInARow();
    return IntStream.rangeClosed(0, problem.days())
        .map(day -> problem.days() - day)
        .map(
            left ->
                longest
                    * (left / turn * rules.mostDaysInARow()
                        + Math.min(left % turn, rules.mostDaysInARow())))
        .toArray();
  }

  /**
   * The cheapest lines by these prices, the cheapest first; none where no line keeps to the rules.
   *
   * @param prices by day and kind; they stand for the whole of what a shift costs
   */
  List<Line> find(double[][] prices, int most) {
    at = store.take();
    try {
      return find(prices, most, runs.count() * span);
    } finally {
      store.giveBack(at);
      at = null;
    }
  }

  private List<Line> find(double[][] prices, int most, int buckets) {
    at.begin(0, runs.start() * span);
    int from = 0;
    int to = 1;
    for (int day = 0; day < problem.days(); day++) {
      at.nextDay(buckets);
      for (int label = from; label < to; label++) {
        if (at.isKept(label)) {
          goOn(label, day, prices[day]);
        }
      }
      from = to;
      to = at.count();
    }
    return cheapest(from, to, most);
  }

  private void goOn(int label, int day, double[] price) {
    int run = at.bucket(label) / span;
    int worked = at.bucket(label) % span;
    int free = runs.afterFree(run);
    long may = rules.may()[day];
    if (free != NONE
        && (may & LineRules.FREE_DAY) != 0
        && worked + mostUnitsFrom[day + 1] >= leastUnits) {
      at.offer(label, free * span + worked, at.cost(label), at.used(label), Line.FREE, mostLabels);
    }
    long weekend = weekend(day, run);
    for (long left = runs.mayFollow(run) & may; left != 0; left &= left - 1) {
      int shift = Long.numberOfTrailingZeros(left);
      int sum = worked + units[shift];
      if (sum < span && sum + mostUnitsFrom[day + 1] >= leastUnits) {
        long using = at.used(label) + weekend + limits.of(shift);
        if (limits.allow(using) && !isUsedUp(label, shift)) {
          int bucket = runs.afterWork(run, shift, day) * span + sum;
          at.offer(label, bucket, at.cost(label) + price[shift], using, shift, mostLabels);
        }
      }
    }
  }

  private long weekend(int day, int run) {
    boolean begins =
        problem.isSaturday(day) || problem.isSunday(day) && (day == 0 || runs.isFree(run));
    return begins ? limits.weekend() : 0;
  }

  /** For kinds whose limit found no room among those that labels count. */
  private boolean isUsedUp(int end, int shift) {
    if (!limits.isUncounted(shift)) {
      return false;
    }
    int count = 0;
    for (int label = end; label != NONE; label = at.before(label)) {
      if (at.kind(label) == shift) {
        count++;
      }
    }
    return count >= rules.mostOfKind()[shift];
  }

  private List<Line> cheapest(int from, int to, int most) {
    int[] ends =
        IntStream.range(from, to)
            .filter(label -> at.isKept(label) && at.bucket(label) % span >= leastUnits)
            .boxed()
            .sorted((a, b) -> Double.compare(at.cost(a), at.cost(b)))
            .limit(most)
            .mapToInt(Integer::intValue)
            .toArray();
    List<Line> lines = new ArrayList<>();
    for (int end : ends) {
      int[] kinds = new int[problem.days()];
      int label = end;
      for (int day = problem.days() - 1; day >= 0; day--) {
        kinds[day] = at.kind(label);
        label = at.before(label);
      }
      lines.add(new Line(kinds, rules.cost(kinds)));
    }
    return lines;
  }

  /**
   * The runs of days that a partial line can end in: free days, up to as many as there must be; and
   * days of work that end in a shift of some sort, where shifts that bar the same ones from the day
   * after are one sort. A run of work that began on the first day may be as short as it likes and
   * is kept apart until it is long enough.
   */
  private static final class Runs {

    private final int least;
    private final int most;
    private final int leastFree;
    private final int[] sortOf;
    private final int sorts;
    private final long[] mayFollow;
    private final int[] afterFree;
    private final int perSort;

    Runs(RosterProblem problem, LineRules rules) {
      this.most = rules.mostDaysInARow();
      this.least = Math.min(rules.leastDaysInARow(), most);
      this.leastFree = Math.max(1, rules.leastFreeInARow());
      Map<Set<Integer>, Integer> known = new HashMap<>();
      this.sortOf = new int[problem.kinds().size()];
      List<Long> after = new ArrayList<>();
      long workable = 0;
      for (int k = 0; k < sortOf.length; k++) {
        if (rules.mostOfKind()[k] > 0) {
          workable |= 1L << k;
        }
      }
      for (int k = 0; k < sortOf.length; k++) {
        Set<Integer> barred = new HashSet<>(problem.kinds().get(k).notBefore());
        Integer sort = known.get(barred);
        if (sort == null) {
          sort = known.size();
          known.put(barred, sort);
          long bits = workable;
          for (int b : barred) {
            bits &= ~(1L << b);
          }
          after.add(bits);
        }
        sortOf[k] = sort;
      }
      this.sorts = known.size();
      this.perSort = most + least - 1;
      int count = leastFree + sorts * perSort;
      this.mayFollow = new long[count];
      this.afterFree = new int[count];
      for (int run = 0; run < count; run++) {
        if (isFree(run)) {
          mayFollow[run] = run == leastFree - 1 ? workable : 0;
          afterFree[run] = Math.min(run + 1, leastFree - 1);
        } else {
          mayFollow[run] = daysOf(run) < most ? after.get((run - leastFree) / perSort) : 0;
          afterFree[run] = isFirst(run) || daysOf(run) >= least ? 0 : NONE;
        }
      }
    }

    int count() {
      return mayFollow.length;
    }

    /** Before the first day enough free days have passed. */
    int start() {
      return leastFree - 1;
    }

    boolean isFree(int run) {
      return run < leastFree;
    }

    private int daysOf(int run) {
      int within = (run - leastFree) % perSort;
      return within < most ? within + 1 : within - most + 1;
    }

    private boolean isFirst(int run) {
      return (run - leastFree) % perSort >= most;
    }

    long mayFollow(int run) {
      return mayFollow[run];
    }

    int afterFree(int run) {
      return afterFree[run];
    }

    int afterWork(int run, int kind, int day) {
      int days = isFree(run) ? 1 : daysOf(run) + 1;
      boolean first = days < least && (isFree(run) ? day == 0 : isFirst(run));
      return leastFree + sortOf[kind] * perSort + days - 1 + (first ? most : 0);
    }
  }

  /**
   * How much of what is limited a line has used, in eight fields of a long: weekends, then the
   * kinds with the tightest limits. The highest bit of each field stays free, so that all are
   * compared by one subtraction.
   */
  private static final class Limits {

    private static final int FIELDS = 8;
    private static final int HIGHEST = 127;

    private final long most;
    private final long[] ofKind;
    private final boolean[] uncounted;

    Limits(RosterProblem problem, LineRules rules) {
      int kinds = problem.kinds().size();
      ofKind = new long[kinds];
      uncounted = new boolean[kinds];
      int[] limited =
          IntStream.range(0, kinds)
              .filter(
                  k ->
                      rules.mostOfKind()[k] > 0
                          && rules.mostOfKind()[k] < reachable(problem, rules, k))
              .boxed()
              .sorted((a, b) -> Integer.compare(rules.mostOfKind()[a], rules.mostOfKind()[b]))
              .mapToInt(Integer::intValue)
              .toArray();
      long limits = Math.min(HIGHEST, rules.mostWeekends());
      int field = 1;
      for (int k : limited) {
        if (field < FIELDS && rules.mostOfKind()[k] < HIGHEST) {
          ofKind[k] = 1L << (8 * field);
          limits |= (long) rules.mostOfKind()[k] << (8 * field);
          field++;
        } else {
          uncounted[k] = true;
        }
      }
      most = limits;
    }

    private static int reachable(RosterProblem problem, LineRules rules, int kind) {
      return Math.min(problem.days(), rules.mostMinutes() / problem.kinds().get(kind).minutes());
    }

    long weekend() {
      return 1;
    }

    long of(int kind) {
      return ofKind[kind];
    }

    boolean isUncounted(int kind) {
      return uncounted[kind];
    }

    boolean allow(long using) {
      return Labels.isNoMore(using, most);
    }
  }
}
