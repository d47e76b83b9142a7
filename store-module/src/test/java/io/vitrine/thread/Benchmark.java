package io.vitrine.thread;

import io.vitrine.testkit.Http;
import io.vitrine.testkit.Product;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures the running product and prints the table of {@code docs/benchmarks.md}. All figures come
 * from one run; processor times are given as ratios to a plain servlet of the same server, because
 * the machines are noisy.
 */
public final class Benchmark {

  private static final int ROWS = Integer.getInteger("vitrine.benchmark.rows", 50_000);

  /** Another file, ten times shorter, to see whether memory grows with the file. */
  private static final int FEW_ROWS = ROWS / 10;

  /** Threads whose time is not counted; they stay as long as the server does. */
  private static final List<String> BESIDE = List.of("C1 Comp", "C2 Comp", "MVStore");

  private static final int WARM_UP = 400;
  private static final int MEASURED = 1_000;

  private final Product product;
  private final URI base;
  private final long server;
  private final ServerHeap heap;

  private Benchmark(Product product) throws IOException {
    this.product = product;
    this.base = URI.create("http://127.0.0.1:" + product.port());
    this.server = serverProcess(product);
    this.heap = ServerHeap.of(server);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("vitrine-benchmark");
    long begin = System.nanoTime();
    try (Product product =
        Product.start(
            data,
            Map.of(
                "VITRINE_JAVA_OPTIONS",
                "-Xmx1g -XX:-UseDynamicNumberOfCompilerThreads",
                "VITRINE_DB_URL",
                untidied(data)))) {
      line("command to all three modules ready", seconds(begin) + " s");
      Benchmark benchmark = new Benchmark(product);
      benchmark.firstPage();
      benchmark.memory("after the start");
      line("heap in use after the start, after a collection", megabytes(benchmark.heap.inUse()));
      benchmark.importRows(FEW_ROWS);
      benchmark.importRows(ROWS);
      benchmark.requests();
      benchmark.memory("after all");
    }
    System.exit(0);
  }

  /**
   * The embedded database, but without H2's tidying of its file: after a large import it takes a
   * fifth of a processor for many minutes, which would count as the requests' work.
   */
  private static String untidied(Path data) {
    return "jdbc:h2:file:"
        + data.resolve("db").resolve("vitrine")
        + ";DATABASE_TO_LOWER=TRUE;TIME ZONE=UTC;WRITE_DELAY=50;AUTO_COMPACT_FILL_RATE=0";
  }

  private void firstPage() {
    long begin = System.nanoTime();
    Http.get(base, "/");
    line(
        "first page, first time", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + " ms");
  }

  private void memory(String when) throws IOException, InterruptedException {
    Process collect =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(server),
                "GC.run")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    collect.waitFor();
    line(
        "memory (resident) " + when,
        Files.readAllLines(Path.of("/proc", server + "", "status")).stream()
            .filter(text -> text.startsWith("VmRSS"))
            .map(text -> Long.parseLong(text.replaceAll("\\D", "")) / 1024 + " MB")
            .findFirst()
            .orElse("unknown"));
  }

  /** The heap that an import needs, seen in the middle and near the end of its file. */
  private void importRows(int rows) throws IOException, InterruptedException {
    Path file = product.data().resolve("generated-" + rows + ".csv");
    GeneratedCatalogue.write(file, rows);
    String ticket = signIn();
    long ticks = processorTicks();
    long begin = System.nanoTime();
    HttpResponse<String> accepted =
        Http.send(
            Http.request(base, "/api/v1/imports", "Authorization", "Bearer " + ticket)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(file)));
    String job =
        accepted
            .headers()
            .firstValue("Location")
            .orElseThrow(
                () -> new IllegalStateException(accepted.statusCode() + " " + accepted.body()));
    long most = 0;
    long looked = 0;
    String told = "";
    while (!told.matches("(?s).*\"state\":\\s*\"(DONE|STOPPED|FAILED)\".*")) {
      TimeUnit.MILLISECONDS.sleep(250);
      HttpResponse<String> answer =
          Http.get(base, URI.create(job).getPath(), "Authorization", "Bearer " + ticket);
      if (answer.statusCode() == 401) {
        ticket = signIn();
        continue;
      }
      told = answer.body();
      long read = Long.parseLong(told.replaceAll("(?s).*\"rowsRead\":\\s*(\\d+).*", "$1"));
      if (read - looked >= rows * 2L / 5 && read < rows) {
        looked = read;
        most = Math.max(most, heap.inUse());
      }
    }
    double took = (System.nanoTime() - begin) / 1e9;
    if (!told.contains("\"DONE\"")) {
      throw new IllegalStateException("the import did not arrive: " + told);
    }
    double rest = untilIndexRests();
    double processor = (processorTicks() - ticks) * 10.0 / rows;
    line(
        "import of " + rows + " rows",
        String.format(
            Locale.ROOT,
            "%.0f rows/s, with the index processor %.2f ms a row",
            rows / took,
            processor));
    line(
        "heap in use during it, after a collection",
        most == 0 ? "not seen, the file was too short" : megabytes(most));
    line(
        "the index is at rest, after the import's end", String.format(Locale.ROOT, "%.1f s", rest));
  }

  /** Waits for the metric that counts what a search does not show yet. */
  private double untilIndexRests() throws InterruptedException {
    long begin = System.nanoTime();
    while (!Http.get(base, "/metrics")
        .body()
        .matches("(?s).*\ncatalog_index_waiting\\S* 0(\\.0)?\n.*")) {
      if (System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(3)) {
        throw new IllegalStateException("the index does not come to rest");
      }
      TimeUnit.MILLISECONDS.sleep(250);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  /**
   * Waits, half an hour at most, until nobody but the requests to come works: after a large import
   * the store takes its ledger over from the catalogue, level by level.
   */
  private void untilServerRests() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(30);
    for (int calm = 0; calm < 3 && System.nanoTime() < end; ) {
      long before = processorTicks();
      TimeUnit.SECONDS.sleep(2);
      calm = processorTicks() - before > 10 ? 0 : calm + 1;
    }
  }

  private static String megabytes(long bytes) {
    return bytes / (1 << 20) + " MB";
  }

  private void requests() throws IOException, InterruptedException {
    double plain = measure("plain servlet (robots.txt)", "/robots.txt", 0);
    measure("plain file (theme's icon)", "/vitrine/favicon.svg", plain);
    measure("list JSON, a department", "/api/v1/products?category=canapes&lang=fr", plain);
    measure("search JSON, one word", "/api/v1/products?q=canape&lang=fr", plain);
    measure(
        "search JSON, with facets and shop", "/api/v1/products?q=table&shop=rivoli&lang=fr", plain);
    measure("product JSON", "/api/v1/products/AUB3", plain);
    measure("category page", "/category/canapes", plain);
    measure("search page", "/search?q=canape", plain);
    measure("product page", "/product/AUB3", plain);
    measure(
        "free times, 60 days, anyone suitable",
        "/booking/api/v1/free-times?shop=rivoli&topic=salon&days=60",
        plain);
  }

  private double measure(String what, String path, double plain)
      throws IOException, InterruptedException {
    for (int i = 0; i < WARM_UP; i++) {
      expect(path);
    }
    untilServerRests();
    List<Long> times = new ArrayList<>();
    long ticks = processorTicks();
    for (int i = 0; i < MEASURED; i++) {
      long begin = System.nanoTime();
      expect(path);
      times.add(System.nanoTime() - begin);
    }
    double processor = (processorTicks() - ticks) * 10.0 / MEASURED;
    Collections.sort(times);
    String ratio =
        plain == 0
            ? ""
            : String.format(Locale.ROOT, ", %.1f times the plain servlet", processor / plain);
    line(
        what,
        String.format(
            Locale.ROOT,
            "p50 %.1f ms, p99 %.1f ms, processor %.2f ms%s",
            times.get(MEASURED / 2) / 1e6,
            times.get(MEASURED * 99 / 100) / 1e6,
            processor,
            ratio));
    return processor;
  }

  private void expect(String path) {
    int status = Http.get(base, path).statusCode();
    if (status != 200) {
      throw new IllegalStateException(path + " answered " + status);
    }
  }

  private String signIn() {
    String body =
        Http.post(
                base,
                "/booking/api/v1/sign-in",
                "{\"email\":\"lucas.moreau@maison-vitrine.example\",\"password\":\""
                    + product.demoPassword()
                    + "\"}")
            .body();
    return body.replaceAll("(?s).*\"ticket\":\\s*\"([^\"]+)\".*", "$1");
  }

  /**
   * User and system time of the server so far, in clock ticks of 10 ms (proc(5)), without what has
   * nothing to do with requests: the compiler, and H2's writer, which looks through all of its
   * file's chunks twenty times a second after so large an import.
   */
  private long processorTicks() throws IOException {
    long ticks = ticks(Path.of("/proc", String.valueOf(server), "stat"));
    try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(server), "task"))) {
      for (Path thread : threads.toList()) {
        String name = Files.readString(thread.resolve("comm"));
        if (BESIDE.stream().anyMatch(name::startsWith)) {
          ticks -= ticks(thread.resolve("stat"));
        }
      }
    }
    return ticks;
  }

  private static long ticks(Path stat) throws IOException {
    String line = Files.readString(stat);
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
  }

  private static long serverProcess(Product product) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains("payara-micro.jar"))
        .filter(
            process ->
                process
                    .info()
                    .commandLine()
                    .orElse("")
                    .contains(product.data().toAbsolutePath() + "/tmp/preboot.txt"))
        .filter(process -> !process.info().commandLine().orElse("").contains("shell.launch"))
        .findFirst()
        .orElseThrow()
        .pid();
  }

  private static String seconds(long begin) {
    return String.format(Locale.ROOT, "%.0f", (System.nanoTime() - begin) / 1e9);
  }

  private static void line(String what, String figure) {
    System.out.println("| " + what + " | " + figure + " |");
  }
}
