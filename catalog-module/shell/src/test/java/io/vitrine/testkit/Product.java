package io.vitrine.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The whole product as a person starts it: the run command with all three WARs and demo data. */
public final class Product implements AutoCloseable {

  private final Process process;
  private final int port;
  private final Path data;
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  private Product(Process process, int port, Path data) {
    this.process = process;
    this.port = port;
    this.data = data;
    Thread reader = new Thread(this::listen, "product-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts it on a free port and waits until it has said all: that it answers, and to whom. */
  public static Product start(Path data, Map<String, String> environment) {
    Product product = launch(data, freePort(), environment);
    product.await("Ctrl-C stops it");
    return product;
  }

  /** Starts it and does not wait. */
  public static Product launch(Path data, int port, Map<String, String> environment) {
    return launch(data, port, environment, wars("none"));
  }

  /** Starts it without one of its modules, which starts sooner, and waits. */
  public static Product startWithout(
      String module, int port, Path data, Map<String, String> environment) {
    Product product = launch(data, port, environment, wars(module));
    product.await("Ctrl-C stops it");
    return product;
  }

  private static String[] wars(String left) {
    List<String> arguments = new ArrayList<>();
    Map.of("catalog", "/", "booking", "/booking", "store", "/store").entrySet().stream()
        .filter(war -> !war.getKey().equals(left))
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            war -> {
              Path module = Contracts.home().resolve(war.getKey() + "-module/target");
              arguments.add("--war");
              arguments.add(war.getValue() + "=" + module.resolve(war.getKey() + ".war"));
            });
    arguments.add("--demo");
    return arguments.toArray(String[]::new);
  }

  /** Starts one module alone, without demo data, and waits until it answers. */
  public static Product alone(
      Path data, int port, String context, Path war, Map<String, String> environment) {
    Product product = launch(data, port, environment, "--war", context + "=" + war);
    try {
      product.await("Vitrine answers");
      return product;
    } catch (IllegalStateException tooLate) {
      product.close();
      throw tooLate;
    }
  }

  private static Product launch(
      Path data, int port, Map<String, String> environment, String... wars) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "io.vitrine.shell.launch.Launch",
            "--payara",
            System.getProperty("vitrine.payara"),
            "--home",
            Contracts.home().toString());
    builder.command().addAll(List.of(wars));
    Map<String, String> told = new TreeMap<>(environment);
    told.put("VITRINE_DATA", data.toAbsolutePath().toString());
    told.put("VITRINE_PORT", String.valueOf(port));
    builder.environment().putAll(told);
    builder.redirectErrorStream(true);
    try {
      return new Product(builder.start(), port, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The environment that points a product at that PostgreSQL. */
  public static Map<String, String> on(EmbeddedPostgres postgres) {
    return Map.of(
        "VITRINE_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
        "VITRINE_DB_USER", "postgres",
        "VITRINE_DB_PASSWORD", "postgres");
  }

  public URI address() {
    return URI.create("http://localhost:" + port + "/");
  }

  public int port() {
    return port;
  }

  public Path data() {
    return data;
  }

  /** The password of the demo accounts, as the run command prints it. */
  public String demoPassword() {
    try {
      return Files.readString(data.resolve("keys").resolve("demo-password")).trim();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it has printed so far. */
  public String output() {
    synchronized (said) {
      return String.join("\n", said);
    }
  }

  /** Sends the signal that a plain kill sends, and waits for the end. */
  public int stop() {
    process.destroy();
    return awaitEnd();
  }

  /** Ends the server, not the run command, as a power cut does: nothing is told, nothing tidied. */
  public void killServer() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
  }

  public int awaitEnd() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the product did not end:\n" + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
    }
  }

  private void await(String word) {
    try {
      synchronized (said) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(6);
        while (said.stream().noneMatch(line -> line.contains(word))) {
          if (!process.isAlive() || System.nanoTime() > end) {
            throw new IllegalStateException("the product did not start:\n" + output());
          }
          said.wait(1_000);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void listen() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (said) {
          said.add(line);
          said.notifyAll();
        }
      }
    } catch (IOException e) {
      said.add("output ended: " + e.getMessage());
    }
  }

  /** A port that was free a moment ago. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
