package io.vitrine.booking.planner.line;

import com.google.ortools.Loader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Searches for a roster until it is shown to be the best, or until it is told to stop: a first one,
 * rebuilt here and there; then {@link ColumnGeneration} over everybody and all days, which also
 * tells how good a roster can be; then the same over a part of the people or of the days, again and
 * again, the others keeping their lines (large neighbourhood search, Shaw, 1998).
 */
public final class RosterSearch {

  /** Where the lines of everybody together have more days than that, prices take too long. */
  private static final int MOST_PERSON_DAYS = 4_000;

  private static final int LABELS = 48;
  private static final int FEW_LABELS = 6;
  private static final int ROUNDS_BETWEEN = 6;
  private static final int FIRST_ATTEMPTS = 150;
  private static final double TINY = 1e-6;

  private final RosterProblem problem;
  private final Executor executor;
  private final int workers;
  private final BooleanSupplier stop;
  private final Progress progress;
  private final Random random;
  private final LinePool pool;
  private Roster best;
  private double bound = Double.NEGATIVE_INFINITY;

  /** Hears of what was found, in the thread that searches. */
  public interface Progress {

    /**
     * @param bound no roster costs less; negative infinity as long as that is unknown
     */
    void found(Roster roster, double bound, String how);
  }

  /**
   * @param workers how many threads the executor and the solver may use
   * @param stop asked often; the best roster so far is kept
   */
  public RosterSearch(
      RosterProblem problem,
      Executor executor,
      int workers,
      long seed,
      BooleanSupplier stop,
      Progress progress) {
    this.problem = problem;
    this.executor = executor;
    this.workers = workers;
    this.stop = stop;
    this.progress = progress;
    this.random = new Random(seed);
    this.pool = new LinePool(problem.size());
  }

  /**
   * @throws NoLine where what is asked of one person contradicts itself
   */
  public Roster search() {
    Rebuild rebuild = new Rebuild(problem, random.nextLong());
    take(rebuild.begin(), "first");
    rebuild.improve(best, FIRST_ATTEMPTS, stop, r -> take(r, "rebuilt"));
    Loader.loadNativeLibraries();
    if (WeekCut.canCut(problem)) {
      weekByWeek();
      return best;
    }
    if (problem.days() * problem.size() <= MOST_PERSON_DAYS) {
      everybody();
    }
    double share = 0.3;
    while (!stop.getAsBoolean() && !isBest()) {
      long before = best.cost();
      part(share);
      share = best.cost() < before ? share : Math.min(0.8, share * 1.03);
    }
    return best;
  }

  /** No roster costs less than that; negative infinity where nothing is known. */
  public double bound() {
    return bound;
  }

  private boolean isBest() {
    return best.cost() <= Math.ceil(bound - TINY * Math.max(1, Math.abs(bound)));
  }

  private void take(Roster roster, String how) {
    pool.addAll(roster);
    if (best == null || roster.cost() < best.cost()) {
      best = roster;
      progress.found(best, bound, how);
    }
  }

  private void everybody() {
    try (ColumnGeneration generation = new ColumnGeneration(problem, pool, executor, LABELS)) {
      generation.price(stop, Integer.MAX_VALUE, TINY);
      bound = generation.bound();
      progress.found(best, bound, "priced");
      if (stop.getAsBoolean() || isBest()) {
        return;
      }
      generation.dive(stop, ROUNDS_BETWEEN, best.cost()).ifPresent(r -> take(r, "dived"));
    }
  }

  /** Everybody's weeks one after another, then what they cost at least, then here and there. */
  private void weekByWeek() {
    WeeksInTurn weeks = new WeeksInTurn(problem, executor, workers, stop);
    for (int week = 0; week < weeks.count() && !stop.getAsBoolean(); week++) {
      take(weeks.improve(best, week), "planned a week");
    }
    bound = weeks.bound(best);
    progress.found(best, bound, "priced");
    double share = 0.3;
    for (int turn = 0; !stop.getAsBoolean() && !isBest(); turn++) {
      if (turn % 3 == 0) {
        take(weeks.improve(best, random.nextInt(weeks.count())), "planned a week again");
      } else {
        long before = best.cost();
        part(share);
        share = best.cost() < before ? share : Math.min(0.8, share * 1.03);
      }
    }
  }

  /** People or days: where there are many days, a few weeks of many people. */
  private void part(double share) {
    int length = Math.min(problem.days(), Math.max(14, MOST_PERSON_DAYS / 4 / problem.size()));
    boolean weeks = problem.days() > length && random.nextInt(4) > 0;
    int from = weeks ? random.nextInt(problem.days() - length + 1) : 0;
    int to = weeks ? from + length : problem.days();
    int most = Math.max(3, MOST_PERSON_DAYS / 2 / (to - from));
    int count = Math.max(3, (int) Math.round(share * problem.size()));
    List<Integer> all = new ArrayList<>(IntStream.range(0, problem.size()).boxed().toList());
    Collections.shuffle(all, random);
    part(all.subList(0, Math.min(Math.min(all.size(), count), most)), from, to, !weeks);
  }

  /**
   * @param alsoKnown whether all lines that are known of these people are to be mixed
   */
  private void part(List<Integer> chosen, int from, int to, boolean alsoKnown) {
    RosterProblem left = problem.part(chosen, best, from, to);
    Roster kept = Roster.of(left, chosen.stream().map(best.lines()::get).toList());
    LinePool known = new LinePool(chosen.size());
    for (int i = 0; i < chosen.size(); i++) {
      known.add(i, kept.lines().get(i));
      if (alsoKnown) {
        for (Line line : pool.of(chosen.get(i))) {
          known.add(i, line);
        }
      }
    }
    int labels = problem.days() * problem.size() <= MOST_PERSON_DAYS ? LABELS : FEW_LABELS;
    try (ColumnGeneration generation = new ColumnGeneration(left, known, executor, labels)) {
      double value = generation.price(stop, Integer.MAX_VALUE, 1e-4);
      if (value > kept.cost() - 1 + TINY || stop.getAsBoolean()) {
        return;
      }
      List<List<Line>> promising = generation.promising(kept.cost(), 300);
      Optional<Roster> dived = generation.dive(stop, ROUNDS_BETWEEN, kept.cost());
      dived.ifPresent(r -> take(put(chosen, r), "dived in a part"));
      if (dived.isEmpty() && !stop.getAsBoolean()) {
        Roster picked = new PickLines(left).pick(promising, kept, 5, workers);
        take(put(chosen, picked), "picked in a part");
      }
    }
  }

  private Roster put(List<Integer> chosen, Roster part) {
    List<Line> lines = new ArrayList<>(best.lines());
    for (int i = 0; i < chosen.size(); i++) {
      lines.set(chosen.get(i), part.lines().get(i));
    }
    return Roster.of(problem, lines);
  }
}
