package io.vitrine.booking.planner.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Plans the weeks of a problem one after another, each as well as can be while the others stay, and
 * shows what all of them cost at least.
 */
final class WeeksInTurn {

  private static final int LABELS = 48;
  private static final int ROUNDS_BETWEEN = 6;
  private static final double TINY = 1e-6;
  private static final int LONGEST_PICK = 3;

  private final RosterProblem problem;
  private final Executor executor;
  private final int workers;
  private final BooleanSupplier stop;
  private final List<WeekCut> weeks;
  private final List<LinePool> known;

  WeeksInTurn(RosterProblem problem, Executor executor, int workers, BooleanSupplier stop) {
    this.problem = problem;
    this.executor = executor;
    this.workers = workers;
    this.stop = stop;
    int count = problem.people().get(0).periods().size();
    this.weeks = IntStream.range(0, count).mapToObj(w -> new WeekCut(problem, w)).toList();
    this.known = new ArrayList<>();
    weeks.forEach(week -> known.add(new LinePool(problem.size())));
  }

  int count() {
    return weeks.size();
  }

  /**
   * Plans a week anew.
   *
   * @return a roster that costs no more
   */
  Roster improve(Roster from, int week) {
    WeekCut cut = weeks.get(week);
    RosterProblem part = cut.within(from);
    Roster kept = cut.inside(part, from);
    LinePool pool = new LinePool(problem.size());
    pool.addAll(kept);
    Optional<Roster> better;
    try (ColumnGeneration generation = new ColumnGeneration(part, pool, executor, LABELS)) {
      double value = generation.price(stop, Integer.MAX_VALUE, 1e-4);
      if (value > kept.cost() - 1 + TINY || stop.getAsBoolean()) {
        return from;
      }
      List<List<Line>> promising = generation.promising(kept.cost(), 300);
      better = generation.dive(stop, ROUNDS_BETWEEN, kept.cost());
      if (better.isPresent()) {
        promising = generation.promising(better.get().cost(), 200);
      }
      if (!stop.getAsBoolean() && worse(better.orElse(kept), value)) {
        Roster first = better.orElse(kept);
        better =
            Optional.of(
                new PickLines(part).pick(with(promising, first), first, LONGEST_PICK, workers));
      }
    } catch (NoLine edgesLeaveNothing) {
      return from;
    }
    for (int p = 0; p < problem.size(); p++) {
      for (Line line : pool.of(p)) {
        known.get(week).add(p, line);
      }
    }
    Roster put = better.map(found -> cut.put(from, found)).orElse(from);
    return put.cost() < from.cost() ? put : from;
  }

  /** Whether it costs so much more than the mixture that looking for better is worth it. */
  private static boolean worse(Roster roster, double value) {
    return roster.cost() > value + 0.002 * Math.abs(value) + 1;
  }

  private static List<List<Line>> with(List<List<Line>> choices, Roster roster) {
    List<List<Line>> all = new ArrayList<>();
    for (int p = 0; p < choices.size(); p++) {
      List<Line> lines = new ArrayList<>(choices.get(p));
      if (!lines.contains(roster.lines().get(p))) {
        lines.add(roster.lines().get(p));
      }
      all.add(lines);
    }
    return all;
  }

  /**
   * What any roster costs at least: the sum of what each week costs that may forget the others.
   * Negative infinity where it was told to stop before.
   */
  double bound(Roster best) {
    double sum = WeekCut.settled(problem, best);
    for (int week = 0; week < weeks.size() && !stop.getAsBoolean(); week++) {
      RosterProblem alone = weeks.get(week).alone(best);
      LinePool pool = new LinePool(problem.size());
      pool.addAll(weeks.get(week).inside(alone, best));
      for (int p = 0; p < problem.size(); p++) {
        LineRules rules = alone.people().get(p);
        for (Line line : known.get(week).of(p)) {
          pool.add(p, line.at(rules, alone));
        }
      }
      try (ColumnGeneration generation = new ColumnGeneration(alone, pool, executor, LABELS)) {
        generation.price(stop, Integer.MAX_VALUE, TINY);
        sum += generation.bound();
      }
    }
    return stop.getAsBoolean() ? Double.NEGATIVE_INFINITY : sum;
  }
}
