package io.vitrine.catalog.search.scale;

import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.search.index.OpenShelf;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Search with facets and proposals on generated catalogues, in one process without a server: eight
 * clients ask at once, each something else each time, so that remembered answers help nobody. See
 * docs/search.md.
 */
public final class MeasureScale {

  private static final int CLIENTS = 8;
  private static final int BATCH = 1_000;

  /** Names a folder in which indexes stay, so that the next run need not build them again. */
  private static final String KEPT = "vitrine.scale.folder";

  private MeasureScale() {}

  /**
   * @param args numbers of variants, such as {@code 100000 1000000}; then how many questions each
   *     client asks
   */
  public static void main(String[] args) throws Exception {
    int questions = Integer.parseInt(args[args.length - 1]);
    System.out.printf(
        "%d processors, %d MB heap at most, %d clients, %d questions each%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        CLIENTS,
        questions);
    System.out.println(
        "| variants | built in | on disk | heap in use | question | wall p50 / p95 / p99"
            + " | processor p50 / p95 / p99 |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String variants : Arrays.copyOf(args, args.length - 1)) {
      measure(Integer.parseInt(variants), questions, System.out);
    }
  }

  private static void measure(int variants, int questions, PrintStream out) throws Exception {
    String kept = System.getProperty(KEPT);
    Path directory =
        kept == null
            ? Files.createTempDirectory("vitrine-scale")
            : Files.createDirectories(Path.of(kept, "variants-" + variants));
    boolean there = kept != null && Files.exists(directory.resolve("whole"));
    try (OpenShelf shelf = new OpenShelf(directory)) {
      String built = there ? "kept" : build(shelf, variants);
      if (kept != null && !there) {
        Files.createFile(directory.resolve("whole"));
      }
      shelf.find(new Wanted("", Tongue.FRENCH, null, Map.of(), null, Sort.NAME, 1, 24));
      System.gc();
      String catalogue =
          String.format(
              Locale.ROOT,
              "%,d | %s | %d MB | %d MB",
              variants,
              built,
              size(directory) >> 20,
              ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
      ask(questions / 4, chance -> shelf.find(wanted(chance)));
      print(
          out,
          catalogue,
          "search with facets",
          ask(questions, chance -> shelf.find(wanted(chance))));
      ask(questions / 4, chance -> shelf.propose(begun(chance), Tongue.FRENCH));
      print(out, "| | |", "proposals", ask(questions, c -> shelf.propose(begun(c), Tongue.FRENCH)));
    } finally {
      if (kept == null) {
        delete(directory);
      }
    }
  }

  /** How long it took, in all and of the builder's processor. */
  private static String build(OpenShelf shelf, int variants) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long used = threads.getCurrentThreadCpuTime();
    int products = variants / GeneratedShelf.VARIANTS_APIECE;
    for (int from = 0; from < products; from += BATCH) {
      shelf.put(GeneratedShelf.entries(from, Math.min(BATCH, products - from)));
    }
    shelf.commit();
    return String.format(
        Locale.ROOT,
        "%.0f s, processor %.0f s",
        (System.nanoTime() - start) / 1e9,
        (threads.getCurrentThreadCpuTime() - used) / 1e9);
  }

  /** Wall time of every question and processor time of each, in nanoseconds, rising. */
  private record Times(long[] wall, long[] processor) {}

  private static Times ask(int questions, Consumer<Random> question) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      long[] wall = new long[CLIENTS * questions];
      long[] processor = new long[CLIENTS * questions];
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      List<Callable<Void>> work = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        Random chance = new Random(31L * client + questions);
        int first = client * questions;
        work.add(
            () -> {
              for (int i = first; i < first + questions; i++) {
                long start = System.nanoTime();
                long used = threads.getCurrentThreadCpuTime();
                question.accept(chance);
                processor[i] = threads.getCurrentThreadCpuTime() - used;
                wall[i] = System.nanoTime() - start;
              }
              return null;
            });
      }
      for (Future<Void> done : clients.invokeAll(work)) {
        done.get();
      }
      Arrays.sort(wall);
      Arrays.sort(processor);
      return new Times(wall, processor);
    } finally {
      clients.shutdown();
    }
  }

  private static void print(PrintStream out, String catalogue, String what, Times times) {
    out.printf(
        "| %s | %s | %s | %s |%n", catalogue, what, said(times.wall()), said(times.processor()));
  }

  private static String said(long[] times) {
    return String.format(
        Locale.ROOT, "%.1f / %.1f / %.1f ms", at(times, 0.5), at(times, 0.95), at(times, 0.99));
  }

  private static double at(long[] times, double share) {
    return times[(int) Math.min(times.length - 1, Math.round(times.length * share))] / 1e6;
  }

  /** A kind of thing with its colour, material or range, every other time narrowed by facets. */
  private static Wanted wanted(Random chance) {
    String kind = GeneratedShelf.KINDS[chance.nextInt(40)][0];
    String more =
        switch (chance.nextInt(4)) {
          case 0 -> GeneratedShelf.COLOURS[chance.nextInt(16)][0];
          case 1 -> GeneratedShelf.MATERIALS[chance.nextInt(12)][0];
          case 2 -> GeneratedShelf.range(chance);
          default -> "";
        };
    Map<String, Set<String>> chosen = new HashMap<>();
    if (chance.nextBoolean()) {
      chosen.put(Facets.DISPLAY, Set.of(GeneratedShelf.SHOPS[chance.nextInt(8)]));
    }
    if (chance.nextInt(3) == 0) {
      int from = 40 + 10 * chance.nextInt(20);
      chosen.put("width_cm", Set.of(from + "~" + (from + 40)));
    }
    int page = 1 + chance.nextInt(3);
    return new Wanted(
        kind + ' ' + more, Tongue.FRENCH, null, chosen, null, Sort.RELEVANCE, page, 24);
  }

  private static String begun(Random chance) {
    String kind = GeneratedShelf.KINDS[chance.nextInt(40)][0];
    String whole = chance.nextBoolean() ? kind : kind + ' ' + GeneratedShelf.range(chance);
    return whole.substring(0, Math.max(2, whole.length() - chance.nextInt(4)));
  }

  private static long size(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
