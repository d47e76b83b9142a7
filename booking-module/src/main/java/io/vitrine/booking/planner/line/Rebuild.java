package io.vitrine.booking.planner.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Ruin and recreate (Schrimpf et al., 2000): takes a few people's lines away and gives each the
 * line that serves best what the others leave, one after another. A roster that is a little worse
 * is kept for a while, less and less so (record-to-record travel, Dueck, 1993). Not for several
 * threads.
 */
final class Rebuild {

  private static final int MOST_AT_ONCE = 5;
  private static final int LABELS = 4;

  private final RosterProblem problem;
  private final List<LineFinder> finders;
  private final Random random;
  private final double[][] prices;
  private final double scale;

  Rebuild(RosterProblem problem, long seed) {
    this.problem = problem;
    this.random = new Random(seed);
    Labels.Store store = new Labels.Store();
    this.finders =
        problem.people().stream().map(p -> new LineFinder(problem, p, LABELS, store)).toList();
    this.prices = new double[problem.days()][problem.kinds().size()];
    this.scale = problem.needs().stream().mapToLong(Need::underCost).max().orElse(1) / 100.0;
  }

  /**
   * A first roster.
   *
   * @throws NoLine where one person's rules allow no line at all
   */
  Roster begin() {
    Cover cover = new Cover(problem);
    Line[] lines = new Line[problem.size()];
    for (int person : shuffled()) {
      lines[person] = best(person, cover, 0);
      cover.add(person, lines[person]);
    }
    return Roster.of(problem, List.of(lines));
  }

  /**
   * @param patience how many attempts it takes until nothing worse is kept any more
   * @param better hears of each roster that is better than all before
   */
  Roster improve(Roster from, int patience, BooleanSupplier stop, Consumer<Roster> better) {
    Roster best = from;
    List<Line> lines = new ArrayList<>(from.lines());
    long cost = from.cost();
    Cover cover = new Cover(problem);
    for (int person = 0; person < lines.size(); person++) {
      cover.add(person, lines.get(person));
    }
    double widest = 0.004 * from.cost() + 5 * scale;
    for (int attempt = 0; attempt < patience && !stop.getAsBoolean(); attempt++) {
      List<Integer> taken = taken();
      List<Line> old = taken.stream().map(lines::get).toList();
      taken.forEach(person -> cover.remove(person, lines.get(person)));
      double noise = random.nextInt(3) == 0 ? 8 : 1;
      for (int person : taken) {
        lines.set(person, best(person, cover, noise));
        cover.add(person, lines.get(person));
      }
      for (int person : taken) {
        cover.remove(person, lines.get(person));
        lines.set(person, best(person, cover, 0.01));
        cover.add(person, lines.get(person));
      }
      long now = cover.cost() + lines.stream().mapToLong(Line::cost).sum();
      double allowed = widest * (1 - (double) attempt / patience);
      if (now <= Math.min(cost, best.cost()) || now <= best.cost() + allowed) {
        cost = now;
        if (now < best.cost()) {
          best = new Roster(lines, now);
          better.accept(best);
        }
      } else {
        for (int i = 0; i < taken.size(); i++) {
          cover.remove(taken.get(i), lines.get(taken.get(i)));
          lines.set(taken.get(i), old.get(i));
          cover.add(taken.get(i), old.get(i));
        }
      }
    }
    return best;
  }

  private List<Integer> taken() {
    List<Integer> all = shuffled();
    return all.subList(0, Math.min(all.size(), 1 + random.nextInt(MOST_AT_ONCE)));
  }

  private List<Integer> shuffled() {
    List<Integer> all = new ArrayList<>(IntStream.range(0, problem.size()).boxed().toList());
    Collections.shuffle(all, random);
    return all;
  }

  private Line best(int person, Cover cover, double noise) {
    LineRules rules = problem.people().get(person);
    for (int day = 0; day < problem.days(); day++) {
      BitSet may = rules.allowed().kinds().get(day);
      for (int kind = may.nextSetBit(0); kind >= 0; kind = may.nextSetBit(kind + 1)) {
        prices[day][kind] =
            rules.costs()[day][kind]
                + cover.oneMore(person, day, kind)
                + scale * noise * random.nextDouble();
      }
    }
    return finders.get(person).find(prices, 1).stream()
        .findFirst()
        .orElseThrow(() -> new NoLine(rules.person()));
  }
}
