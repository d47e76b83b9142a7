package io.vitrine.thread;

import io.vitrine.testkit.Http;
import io.vitrine.testkit.Product;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Measures the running product and prints the table of {@code docs/benchmarks.md}. All figures come
 * from one run; processor times are given as ratios to a plain file of the same server, because the
 * machines are noisy.
 */
public final class Benchmark {

  private static final int ROWS = Integer.getInteger("vitrine.benchmark.rows", 50_000);
  private static final int WARM_UP = 400;
  private static final int MEASURED = 1_000;

  private final Product product;
  private final URI base;
  private final long server;

  private Benchmark(Product product) {
    this.product = product;
    this.base = URI.create("http://127.0.0.1:" + product.port());
    this.server = serverProcess(product);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("vitrine-benchmark");
    long begin = System.nanoTime();
    try (Product product = Product.start(data, Map.of("VITRINE_JAVA_OPTIONS", "-Xmx1g"))) {
      line("command to all three modules ready", seconds(begin) + " s");
      Benchmark benchmark = new Benchmark(product);
      benchmark.firstPage();
      benchmark.memory("after the start");
      benchmark.importRows();
      benchmark.requests();
      benchmark.memory("after all");
    }
    System.exit(0);
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

  private void importRows() throws IOException, InterruptedException {
    Path file = product.data().resolve("generated.csv");
    Generated.write(file, ROWS);
    String ticket = signIn();
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
    String state;
    do {
      TimeUnit.MILLISECONDS.sleep(250);
      HttpResponse<String> told =
          Http.get(base, URI.create(job).getPath(), "Authorization", "Bearer " + ticket);
      if (told.statusCode() == 401) {
        ticket = signIn();
      }
      state = told.body();
    } while (!state.matches("(?s).*\"state\":\\s*\"(DONE|FINISHED|STOPPED|FAILED)\".*"));
    double took = (System.nanoTime() - begin) / 1e9;
    line("import of " + ROWS + " rows", String.format(Locale.ROOT, "%.0f rows/s", ROWS / took));
    line("answer of the import", state);
  }

  private void requests() throws IOException {
    double plain = measure("plain file (theme's icon)", "/vitrine/favicon.svg", 0);
    measure("search JSON, one word", "/api/v1/products?q=canape&lang=fr", plain);
    measure(
        "search JSON, with facets and shop", "/api/v1/products?q=table&shop=rivoli&lang=fr", plain);
    measure("product JSON", "/api/v1/products/AUB3", plain);
    measure("search page", "/search?q=canape", plain);
    measure("product page", "/product/AUB3", plain);
    measure(
        "free times, 60 days, anyone suitable",
        "/booking/api/v1/free-times?shop=rivoli&topic=salon&days=60",
        plain);
  }

  private double measure(String what, String path, double plain) throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      expect(path);
    }
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
            : String.format(Locale.ROOT, ", %.1f times the plain file", processor / plain);
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

  /** User and system time of the server so far, in clock ticks of 10 ms (proc(5)). */
  private long processorTicks() throws IOException {
    String stat = Files.readString(Path.of("/proc", String.valueOf(server), "stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
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

  /** A catalogue made by a rule: the same rows each time. */
  static final class Generated {
    private static final String[] KINDS = {"Canapé", "Table", "Chaise", "Lampe", "Tapis"};
    private static final String[] KINDS_EN = {"Sofa", "Table", "Chair", "Lamp", "Rug"};
    private static final String[] COLOURS = {"écru", "sauge", "brique", "encre"};

    private Generated() {}

    static void write(Path file, int rows) throws IOException {
      try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        out.write(
            "sku,product,gtin,name_fr,name_en,variant_fr,variant_en,description_fr,"
                + "description_en,category_fr,category_en,brand,price,tax_rate,"
                + "eco_participation,pictures,displays,stock,published,attr.width_cm\n");
        for (int i = 0; i < rows; i++) {
          int product = i / 4;
          int kind = product % KINDS.length;
          String colour = COLOURS[i % COLOURS.length];
          out.write(
              String.format(
                  Locale.ROOT,
                  "GEN-%d-%d,GEN%d,,%s Modèle %d,%s Model %d,%s,%s,Une pièce de la série %d.,"
                      + "A piece of series %d.,Essai > %s,Trial > %s,Atelier,%d.00,20,1.50,,"
                      + "rivoli:1:Essai:%d,rivoli:%d,yes,%d%n",
                  product,
                  i % 4,
                  product,
                  KINDS[kind],
                  product,
                  KINDS_EN[kind],
                  product,
                  colour,
                  colour,
                  product,
                  product,
                  KINDS[kind],
                  KINDS_EN[kind],
                  100 + product % 2000,
                  product % 40,
                  i % 6,
                  40 + product % 220));
        }
      }
    }
  }
}
