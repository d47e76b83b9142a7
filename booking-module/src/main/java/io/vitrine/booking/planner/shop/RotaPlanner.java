package io.vitrine.booking.planner.shop;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Plans weeks of a shop, or of several together. */
public interface RotaPlanner {

  /**
   * Searches until the plan is shown to be the best, or until it is told to stop.
   *
   * @param stop asked often; the best plan so far is kept
   * @param news hears of each plan that is better than those before, and of a better bound
   * @throws Contradiction where what binds one person leaves no way to plan her days
   */
  Plan plan(ShopsTogether planned, BooleanSupplier stop, Consumer<Plan> news);
}
