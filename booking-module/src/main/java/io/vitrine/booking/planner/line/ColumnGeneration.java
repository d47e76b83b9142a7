package io.vitrine.booking.planner.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Column generation (Dantzig and Wolfe, 1960; Gilmore and Gomory, 1961): the master problem prices
 * the needs, and for each person the line that is worth most at these prices is added, until no
 * line is worth more than those that are known. Prices are smoothed (Wentges, 1997), because they
 * swing. Then everybody is given one line by diving: the line with the greatest share is fixed,
 * prices follow, and so on.
 */
final class ColumnGeneration implements AutoCloseable {

  private static final double SMOOTH = 0.6;
  private static final double LITTLE = 1e-6;
  private static final int AT_ONCE = 3;
  private static final double SETTLED = 0.85;

  private final RosterProblem problem;
  private final LinePool pool;
  private final LineMaster master;
  private final List<LineFinder> finders;
  private final Executor executor;
  private final BitSet fixed = new BitSet();
  private double bound = Double.NEGATIVE_INFINITY;
  private double enough = Double.NEGATIVE_INFINITY;

  ColumnGeneration(RosterProblem problem, LinePool pool, Executor executor, int labels) {
    this.problem = problem;
    this.pool = pool;
    this.executor = executor;
    this.master = new LineMaster(problem);
    Labels.Store store = new Labels.Store();
    this.finders =
        problem.people().stream().map(p -> new LineFinder(problem, p, labels, store)).toList();
    for (int p = 0; p < problem.size(); p++) {
      for (Line line : pool.of(p)) {
        master.add(p, line);
      }
    }
  }

  /** No roster costs less, as far as was found; negative infinity before {@link #price}. */
  double bound() {
    return bound;
  }

  /**
   * Adds lines until none is worth adding.
   *
   * @param gap ends where the bound is that near to the value, as a share of it
   */
  double price(BooleanSupplier stop, int mostRounds, double gap) {
    LineMaster.Prices at = master.solve();
    LineMaster.Prices centre = at;
    double best = Double.NEGATIVE_INFINITY;
    for (int round = 0; round < mostRounds && !stop.getAsBoolean(); round++) {
      LineMaster.Prices tried = at.mixed(centre, SMOOTH);
      Round found = round(tried, at);
      if (found.added == 0) {
        tried = at;
        found = round(tried, at);
      }
      if (found.bound > best) {
        best = found.bound;
        centre = tried;
      }
      if (fixed.isEmpty()) {
        bound = Math.max(bound, best);
      }
      if (found.added == 0
          || at.value() - best <= gap * Math.abs(at.value())
          || at.value() <= enough) {
        break;
      }
      at = master.solve();
    }
    return at.value();
  }

  private record Round(int added, double bound) {}

  /** Asks for lines at the one prices and keeps those that are worth it at the other. */
  private Round round(LineMaster.Prices tried, LineMaster.Prices at) {
    List<CompletableFuture<List<Line>>> searches = new ArrayList<>();
    Map<int[][][], double[][]> tags = new IdentityHashMap<>();
    for (LineRules rules : problem.people()) {
      tags.computeIfAbsent(rules.serves(), serves -> tags(serves, tried));
    }
    for (int p = 0; p < problem.size(); p++) {
      int person = p;
      searches.add(
          fixed.get(p)
              ? CompletableFuture.completedFuture(List.of())
              : CompletableFuture.supplyAsync(() -> lines(person, tags), executor));
    }
    double lower = master.settled();
    for (int n = 0; n < problem.needs().size(); n++) {
      lower += tried.ofNeeds()[n] * problem.needs().get(n).wanted();
    }
    int added = 0;
    for (int p = 0; p < problem.size(); p++) {
      List<Line> found = searches.get(p).join();
      for (Line line : found) {
        if (worth(p, line, at) < at.ofPeople()[p] - LITTLE && pool.add(p, line)) {
          master.add(p, line);
          added++;
        }
      }
      if (!found.isEmpty()) {
        lower += worth(p, found.get(0), tried);
      }
    }
    return new Round(added, fixed.isEmpty() ? lower : Double.NEGATIVE_INFINITY);
  }

  /** What a shift is worth to the needs, below zero, for those who serve so. */
  private double[][] tags(int[][][] serves, LineMaster.Prices prices) {
    double[][] tags = new double[problem.days()][problem.kinds().size()];
    for (int day = 0; day < tags.length; day++) {
      for (int kind = 0; kind < tags[day].length; kind++) {
        for (int need : serves[day][kind]) {
          tags[day][kind] -= prices.ofNeeds()[need];
        }
      }
    }
    return tags;
  }

  private List<Line> lines(int person, Map<int[][][], double[][]> tags) {
    long[][] costs = problem.people().get(person).costs();
    double[][] worth = tags.get(problem.people().get(person).serves());
    double[][] prices = new double[worth.length][];
    for (int day = 0; day < worth.length; day++) {
      prices[day] = worth[day].clone();
      for (int kind = 0; kind < prices[day].length; kind++) {
        prices[day][kind] += costs[day][kind];
      }
    }
    List<Line> found = finders.get(person).find(prices, AT_ONCE);
    if (found.isEmpty()) {
      throw new NoLine(problem.people().get(person).person());
    }
    return found;
  }

  private double worth(int person, Line line, LineMaster.Prices prices) {
    double sum = line.cost();
    for (int day = 0; day < line.days(); day++) {
      if (line.on(day) != Line.FREE) {
        for (int need : problem.served(person, day, line.on(day))) {
          sum -= prices.ofNeeds()[need];
        }
      }
    }
    return sum;
  }

  /**
   * Gives everybody one line.
   *
   * @param most the dive ends where the prices say that it will cost that much or more
   */
  Optional<Roster> dive(BooleanSupplier stop, int roundsBetween, double most) {
    Line[] lines = new Line[problem.size()];
    enough = bound + LITTLE * Math.abs(bound);
    while (fixed.cardinality() < problem.size()) {
      double value = master.solve().value();
      if (value >= most || stop.getAsBoolean()) {
        return Optional.empty();
      }
      for (int p : leading(lines)) {
        fixed.set(p);
        master.fix(p, lines[p]);
      }
      if (fixed.cardinality() < problem.size()) {
        price(stop, roundsBetween, 0);
      }
    }
    return Optional.of(Roster.of(problem, List.of(lines)));
  }

  /** Those whose line is nearly settled, at least one. */
  private List<Integer> leading(Line[] lines) {
    List<Integer> settled = new ArrayList<>();
    int widest = -1;
    double share = -1;
    for (int p = fixed.nextClearBit(0); p < problem.size(); p = fixed.nextClearBit(p + 1)) {
      int line = favourite(p);
      double of = master.share(p, line);
      lines[p] = master.linesOf(p).get(line);
      if (of > SETTLED) {
        settled.add(p);
      } else if (of > share) {
        share = of;
        widest = p;
      }
    }
    if (widest >= 0 && settled.isEmpty()) {
      settled.add(widest);
    }
    return settled;
  }

  private int favourite(int person) {
    int best = 0;
    double share = -1;
    for (int line = 0; line < master.linesOf(person).size(); line++) {
      if (master.share(person, line) > share) {
        share = master.share(person, line);
        best = line;
      }
    }
    return best;
  }

  @Override
  public void close() {
    master.close();
  }

  /**
   * The lines that could be of a roster that costs less than so much, as far as prices tell.
   *
   * @param most of each person's
   */
  List<List<Line>> promising(double below, int most) {
    double slack = below - master.solve().value();
    List<List<Line>> promising = new ArrayList<>();
    for (int p = 0; p < problem.size(); p++) {
      int person = p;
      promising.add(
          IntStream.range(0, master.linesOf(p).size())
              .filter(line -> master.reducedCost(person, line) <= slack)
              .boxed()
              .sorted(Comparator.comparingDouble(line -> master.reducedCost(person, line)))
              .limit(most)
              .map(master.linesOf(p)::get)
              .toList());
    }
    return promising;
  }
}
