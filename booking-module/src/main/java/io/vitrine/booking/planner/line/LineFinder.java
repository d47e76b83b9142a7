package io.vitrine.booking.planner.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the cheapest line that one person's rules allow, where each shift of each day has its
 * price: a shortest path with resources (Irnich and Desaulniers, 2005) from day to day. What lies
 * behind a partial line is told by its label: the run of days it ends in, its minutes of the
 * period, and how much of each limited thing it used. A label that costs more and used more than
 * another of the same run and minutes is dropped; of kinds that differ in their price alone the
 * cheapest is looked at.
 *
 * <p>Exact as long as no more than {@code mostLabels} labels of the same run and minutes stand
 * beside each other; beyond that the dearer ones are left out. Not for several threads.
 */
final class LineFinder {

  private static final int NONE = -1;

  private final RosterProblem problem;
  private final LineRules rules;
  private final int mostLabels;
  private final Limits limits;
  private final Classes classes;
  private final Runs runs;
  private final int unit;
  private final int span;
  private final int[] units;
  private final Period[] periodOf;
  private final int[] leastUnits;
  private final int[] mostUnits;
  private final int[] mostUnitsFrom;
  private final int[] cheapest;
  private final double[] price;

  private final Labels.Store store;
  private Labels at;

  LineFinder(RosterProblem problem, LineRules rules, int mostLabels, Labels.Store store) {
    this.problem = problem;
    this.rules = rules;
    this.mostLabels = mostLabels;
    this.store = store;
    this.limits = new Limits(problem, rules);
    this.classes = new Classes(problem, rules, limits.limited());
    this.runs = new Runs(rules, classes);
    this.unit = unit(problem);
    this.units =
        IntStream.range(0, classes.count())
            .map(c -> problem.kinds().get(classes.first(c)).minutes() / unit)
            .toArray();
    this.periodOf = periodOf();
    this.leastUnits = new int[problem.days()];
    this.mostUnits = new int[problem.days()];
    int widest = 0;
    for (int day = 0; day < problem.days(); day++) {
      leastUnits[day] = (periodOf[day].leastMinutes() + unit - 1) / unit;
      mostUnits[day] = periodOf[day].mostMinutes() / unit;
      widest = Math.max(widest, mostUnits[day]);
    }
    this.span = widest + 1;
    this.mostUnitsFrom = mostUnitsFrom();
    this.cheapest = new int[classes.count()];
    this.price = new double[classes.count()];
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
    return Math.max(1, divisor);
  }

  private Period[] periodOf() {
    Period[] of = new Period[problem.days()];
    int period = 0;
    for (int day = 0; day < of.length; day++) {
      of[day] = rules.periods().get(period);
      if (of[day].until() == day + 1) {
        period++;
      }
    }
    return of;
  }

  /** By day: how much could be worked from that day to the end of its period at most. */
  private int[] mostUnitsFrom() {
    int longest = IntStream.of(units).max().orElse(0);
    int inARow = rules.pace().mostDaysInARow();
    int turn = inARow + rules.pace().leastFreeInARow();
    return IntStream.range(0, problem.days())
        .map(day -> periodOf[day].until() - day)
        .map(left -> longest * (left / turn * inARow + Math.min(left % turn, inARow)))
        .toArray();
  }

  /**
   * The cheapest lines by these prices, the cheapest first; none where no line keeps to the rules.
   *
   * @param prices by day and kind; they stand for the whole of what a shift costs, but for what
   *     weekends and minutes cost by the rules
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
      choose(rules.allowed().kinds().get(day), prices[day]);
      for (int label = from; label < to; label++) {
        if (at.isKept(label)) {
          goOn(label, day);
        }
      }
      from = to;
      to = at.count();
    }
    return cheapest(from, to, most);
  }

  /** The cheapest kind of each class. */
  private void choose(BitSet may, double[] prices) {
    for (int c = 0; c < cheapest.length; c++) {
      cheapest[c] = NONE;
      for (int kind : classes.members(c)) {
        if (may.get(kind) && (cheapest[c] == NONE || prices[kind] < price[c])) {
          cheapest[c] = kind;
          price[c] = prices[kind];
        }
      }
    }
  }

  private void goOn(int label, int day) {
    int run = at.bucket(label) / span;
    int worked = at.bucket(label) % span;
    long used = at.used(label);
    if (runs.afterFree(run) != NONE && rules.allowed().free().get(day)) {
      step(label, day, runs.afterFree(run), worked, at.cost(label), used, Line.FREE);
    }
    boolean weekend = beginsWeekend(day, run);
    long using = used + limits.day() + (weekend ? limits.weekend() : 0);
    double cost =
        at.cost(label) + (weekend ? rules.pace().weekendCost(limits.weekendsOf(used)) : 0);
    if (limits.daysOf(using) > periodOf[day].mostDays()) {
      return;
    }
    for (int c : runs.mayFollow(run)) {
      int kind = cheapest[c];
      if (kind == NONE || worked + units[c] > mostUnits[day]) {
        continue;
      }
      long all = using + limits.of(kind);
      if (limits.allow(all) && !isUsedUp(label, kind)) {
        int next = runs.afterWork(run, c, day);
        step(label, day, next, worked + units[c], cost + price[c], all, kind);
      }
    }
  }

  private void step(int from, int day, int run, int worked, double cost, long used, int kind) {
    Period period = periodOf[day];
    if (period.until() > day + 1) {
      if (worked + mostUnitsFrom[day + 1] >= leastUnits[day]) {
        at.offer(from, run * span + worked, cost, used, kind, mostLabels);
      }
    } else if (worked >= leastUnits[day]) {
      boolean last = day + 1 == problem.days();
      int bucket = run * span + (last ? worked : 0);
      long left = last ? used : limits.nextPeriod(used);
      at.offer(from, bucket, cost + period.cost(worked * unit), left, kind, mostLabels);
    }
  }

  private boolean beginsWeekend(int day, int run) {
    return problem.isSaturday(day) || problem.isSunday(day) && (day == 0 || runs.isFree(run));
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
            .filter(label -> at.isKept(label) && runs.mayBeLast(at.bucket(label) / span))
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
      lines.add(new Line(kinds, rules.cost(kinds, problem)));
    }
    return lines;
  }
}
