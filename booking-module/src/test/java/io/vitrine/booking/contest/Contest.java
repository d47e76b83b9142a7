package io.vitrine.booking.contest;

import io.vitrine.booking.appointment.Caller;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Many clients in several processes fight for few times of a shop. {@link #main} runs it against
 * servers that somebody started (docs/operations.md): kill and start one of them meanwhile, and
 * read at the end what {@link Check} found.
 */
public final class Contest implements AutoCloseable {

  private static final int PROCESSES = 2;
  private static final int CLIENTS = 6;

  private final Path folder;
  private final List<Process> processes = new ArrayList<>();

  private Contest(Path folder) {
    this.folder = folder;
  }

  /** Told: servers, shop, seconds, and address, user and password of the database. */
  public static void main(String[] told) throws IOException, SQLException {
    List<URI> servers = Stream.of(told[0].split(",")).map(URI::create).toList();
    List<JsonObject> free = freeTimes(servers.get(0), told[1]);
    List<String> times =
        free.stream().map(time -> time.getString("from")).distinct().limit(40).toList();
    List<String> staff =
        free.stream()
            .flatMap(time -> time.getJsonArray("staff").stream())
            .map(name -> name.toString().replace("\"", ""))
            .distinct()
            .limit(2)
            .toList();
    Set<String> before;
    try (Connection tables = DriverManager.getConnection(told[3], told[4], told[5])) {
      before = Check.numbers(told[1], tables);
    }
    Path folder = Files.createTempDirectory("vitrine-contest");
    System.out.println("The history is written to " + folder);
    try (Contest contest = start(folder, servers, told[1], staff, times)) {
      LockSupport.parkNanos(Duration.ofSeconds(Long.parseLong(told[2])).toNanos());
    }
    try (Connection tables = DriverManager.getConnection(told[3], told[4], told[5])) {
      Check.Report report = Check.of(told[1], History.readAll(folder), before, tables);
      System.out.println(report);
      System.exit(report.wrong().isEmpty() ? 0 : 1);
    }
  }

  private static List<JsonObject> freeTimes(URI server, String shop) {
    return Caller.from("127.9.0.1", server)
        .get("api/v1/free-times?topic=salon&language=fr&days=21&shop=" + shop)
        .json()
        .getJsonArray("days")
        .getValuesAs(JsonObject.class)
        .stream()
        .flatMap(day -> day.getJsonArray("times").getValuesAs(JsonObject.class).stream())
        .toList();
  }

  /** Lets the clients loose. */
  static Contest start(
      Path folder, List<URI> servers, String shop, List<String> staff, List<String> times) {
    Contest contest = new Contest(folder);
    String addresses = servers.stream().map(URI::toString).collect(Collectors.joining(","));
    for (int i = 0; i < PROCESSES; i++) {
      contest.processes.add(
          contest.process(
              List.of(
                  addresses,
                  folder.toString(),
                  "clients-" + i,
                  shop,
                  String.join(",", staff),
                  String.join(",", times),
                  String.valueOf(CLIENTS))));
    }
    return contest;
  }

  private Process process(List<String> told) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Contestants.class.getName()));
    command.addAll(told);
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve(told.get(2) + ".log").toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many answers of any kind the clients have had so far. */
  long answers() {
    return History.readAll(folder).stream()
        .filter(line -> line.phase() != History.Phase.SENT)
        .count();
  }

  /** Lets every client finish what it does, and waits for all. */
  @Override
  public void close() {
    try {
      Files.writeString(folder.resolve("stop"), "");
      for (Process process : processes) {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          throw new IllegalStateException("the clients do not end");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
