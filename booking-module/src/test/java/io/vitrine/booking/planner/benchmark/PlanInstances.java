package io.vitrine.booking.planner.benchmark;

import io.vitrine.booking.planner.line.Roster;
import io.vitrine.booking.planner.line.RosterSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Plans instances of Curtois and Qu, has each plan checked by {@link Evaluation}, and prints a
 * table of penalties against the best that are known. Each plan is written as the evaluator read
 * it.
 */
final class PlanInstances {

  private static final int WORKERS = 2;

  private final Path folder;
  private final Path solutions;
  private final long seconds;
  private final Map<String, List<String>> known;

  private PlanInstances(Path folder, Path solutions, long seconds) throws IOException {
    this.folder = folder;
    this.solutions = Files.createDirectories(solutions);
    this.seconds = seconds;
    this.known =
        Files.readAllLines(folder.resolve("best_known.csv")).stream()
            .map(line -> List.of(line.split(",", -1)))
            .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells));
  }

  /**
   * @param arguments the folder of the instances, their numbers, most seconds for each, the folder
   *     for the plans
   */
  public static void main(String[] arguments) throws IOException {
    PlanInstances plan =
        new PlanInstances(
            Path.of(arguments[0]), Path.of(arguments[3]), Long.parseLong(arguments[2]));
    System.out.println(
        "| instance | penalty | best known | gap | shown at least | breaches | best after | ended after |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    ExecutorService executor = Executors.newFixedThreadPool(WORKERS);
    for (String number : arguments[1].split(",")) {
      plan.plan("Instance" + number.strip(), executor);
    }
    executor.shutdown();
  }

  private void plan(String name, ExecutorService executor) throws IOException {
    Sections sections = Sections.read(folder.resolve(name + ".txt"));
    Instance instance = new Instance(sections);
    long begin = System.nanoTime();
    double[] foundAt = {0};
    RosterSearch search =
        new RosterSearch(
            instance.problem(),
            executor,
            WORKERS,
            1,
            () -> System.nanoTime() - begin > seconds * 1_000_000_000L,
            (roster, bound, how) -> foundAt[0] = since(begin));
    Roster roster = search.search();
    Map<String, List<String>> names = instance.names(roster);
    Files.write(
        solutions.resolve(name + ".roster.csv"),
        names.entrySet().stream()
            .map(e -> e.getKey() + "," + String.join(",", e.getValue()))
            .toList());
    Evaluation evaluation = new Evaluation(sections, names);
    long best = known.containsKey(name) ? Long.parseLong(known.get(name).get(4)) : 0;
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %s | %s | %s | %d | %.1f s | %.1f s |%n",
        name,
        evaluation.penalty(),
        best == 0 ? "" : best,
        best == 0
            ? ""
            : String.format(Locale.ROOT, "%.2f %%", 100.0 * (evaluation.penalty() - best) / best),
        Double.isInfinite(search.bound())
            ? ""
            : String.format(Locale.ROOT, "%.0f", Math.ceil(search.bound() - 1e-3)),
        evaluation.breaches().size(),
        foundAt[0],
        since(begin));
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
