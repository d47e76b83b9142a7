package io.vitrine.booking.planner.shop;

import io.vitrine.booking.planner.line.NoLine;
import io.vitrine.booking.planner.line.RosterSearch;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Plans by searching for the best lines of everybody. */
public final class PlanByLines implements RotaPlanner {

  private final Executor executor;
  private final int workers;
  private final long seed;

  /**
   * @param executor runs parts of the search beside each other
   * @param workers how many of its threads may be used
   */
  public PlanByLines(Executor executor, int workers, long seed) {
    this.executor = executor;
    this.workers = workers;
    this.seed = seed;
  }

  /**
   * Looks whether everybody's days can be planned at all, which takes no time to speak of.
   *
   * @throws Contradiction about the first person whose days cannot
   */
  public static void look(ShopsTogether planned) {
    WhyNoLine.look(planned, new CaseInLines(planned));
  }

  @Override
  public Plan plan(ShopsTogether planned, BooleanSupplier stop, Consumer<Plan> news) {
    CaseInLines lines = new CaseInLines(planned);
    WhyNoLine.look(planned, lines);
    RosterSearch search =
        new RosterSearch(
            lines.problem(),
            executor,
            workers,
            seed,
            stop,
            (roster, bound, how) -> news.accept(lines.plan(roster, bound)));
    try {
      return lines.plan(search.search(), search.bound());
    } catch (NoLine e) {
      throw new Contradiction(e.person(), Contradiction.Cause.SEVERAL, planned.from());
    }
  }
}
