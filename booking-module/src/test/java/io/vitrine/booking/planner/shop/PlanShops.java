package io.vitrine.booking.planner.shop;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Plans drawn shops and prints how good the plan was after which time. */
final class PlanShops {

  private static final int WORKERS = 2;

  /** As long as a replacement is searched for. */
  private static final long REPAIR_SECONDS = 8;

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private PlanShops() {}

  /**
   * @param arguments most seconds for each, then shops as {@code 10x1 10x4}: people and weeks;
   *     after {@code 10x4!} one of them falls ill for three days and is replaced; {@code 2*10x1}
   *     are two shops that share people, see {@link PlanTogether}
   */
  public static void main(String[] arguments) {
    ExecutorService executor = Executors.newFixedThreadPool(WORKERS);
    System.out.println(
        "| shop | first plan | its cost | best | shown at least | gap | best after | ended after | half-hours missing |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    for (String shop : arguments[1].split(" ")) {
      if (shop.contains("*")) {
        new PlanTogether(shop, Long.parseLong(arguments[0]), executor).print();
        continue;
      }
      plan(shop, Long.parseLong(arguments[0]), executor);
    }
    executor.shutdown();
  }

  private static void plan(String shop, long seconds, ExecutorService executor) {
    boolean ill = shop.endsWith("!");
    String[] size = shop.replace("!", "").split("x");
    PlanningCase planned =
        DrawnShop.of(Integer.parseInt(size[0]), Integer.parseInt(size[1]), MONDAY, 1);
    Plan plan = plan(shop.replace("!", ""), planned, seconds, executor);
    if (ill) {
      plan(shop + " replaced", SuddenAbsence.of(planned, plan), REPAIR_SECONDS, executor);
    }
  }

  private static Plan plan(
      String shop, PlanningCase planned, long seconds, ExecutorService executor) {
    long begin = System.nanoTime();
    double[] at = new double[2];
    long[] cost = new long[2];
    Plan plan =
        new PlanByLines(executor, WORKERS, 1)
            .plan(
                ShopsTogether.of(planned),
                () -> since(begin) > seconds,
                better -> {
                  if (at[0] == 0) {
                    at[0] = since(begin);
                    cost[0] = better.cost();
                  }
                  if (better.cost() < cost[1] || cost[1] == 0) {
                    at[1] = since(begin);
                    cost[1] = better.cost();
                  }
                  if (Boolean.getBoolean("news")) {
                    System.out.printf("%.1f %d %s%n", since(begin), better.cost(), better.bound());
                  }
                });
    boolean known = plan.bound().isPresent();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f s | %d | %d | %s | %s | %.1f s | %.1f s | %d |%n",
        shop,
        at[0],
        cost[0] / 100,
        plan.cost() / 100,
        known ? plan.bound().getAsLong() / 100 : "",
        known
            ? String.format(
                Locale.ROOT,
                "%.2f %%",
                100.0 * (plan.cost() - plan.bound().getAsLong()) / plan.bound().getAsLong())
            : "",
        at[1],
        since(begin),
        plan.unmet());
    return plan;
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
