package io.vitrine.booking.contest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.House;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Product;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody is promised a time twice, whatever the load and whoever dies: clients in two processes
 * fight for the times of two advisers while a server is killed and started again; afterwards every
 * answer is compared with the tables. {@code -Dvitrine.contest.answers=20000} makes it longer.
 */
@ExtendWith(ArquillianExtension.class)
class ContestIT {

  private static final String SHOP = "arene";
  private static final List<String> STAFF = List.of("C901", "C902");

  @ArquillianResource private URL url;
  @TempDir private Path folder;

  @Test
  @EnabledIfSystemProperty(named = "vitrine.database", matches = "postgres")
  void twoServersShareOnePostgresqlAndOneOfThemIsKilled() throws Exception {
    URI one = Deployed.at(url);
    Path data = folder.resolve("second");
    shareKeys(Path.of(System.getProperty("vitrine.data")), data);
    int port = Product.freePort();
    Map<String, String> database =
        Map.of(
            "VITRINE_DB_URL", System.getProperty("vitrine.db.url"),
            "VITRINE_DB_USER", System.getProperty("vitrine.db.user"),
            "VITRINE_DB_PASSWORD", System.getProperty("vitrine.db.password"));
    arena();

    Check.Report report = fight(List.of(one, at(port)), data, port, database, () -> {});

    System.out.println("two servers on PostgreSQL: " + report);
    assertThat(report.wrong()).as(report.toString()).isEmpty();
    assertThat(report.confirmed()).isPositive();
    assertThat(report.unknown()).as("the kill was felt").isPositive();
  }

  @Test
  @EnabledIfSystemProperty(named = "vitrine.database", matches = "h2")
  void theOnlyServerOnH2IsKilledAndHasForgottenNothingThatItSaid() throws Exception {
    Path data = folder.resolve("only");
    int port = Product.freePort();
    String h2 =
        "jdbc:h2:file:"
            + data.resolve("db").resolve("vitrine")
            + ";DATABASE_TO_LOWER=TRUE;TIME ZONE=UTC;WRITE_DELAY=0;AUTO_SERVER=TRUE";
    Map<String, String> database =
        Map.of("VITRINE_DB_URL", h2, "VITRINE_DB_USER", "v", "VITRINE_DB_PASSWORD", "v");
    Map<String, String> before = new HashMap<>();
    Map.of("vitrine.db.url", h2, "vitrine.db.user", "v", "vitrine.db.password", "v")
        .forEach((name, value) -> before.put(name, System.setProperty(name, value)));
    try {
      Check.Report report = fight(List.of(at(port)), data, port, database, ContestIT::arena);

      System.out.println("one server on H2: " + report);
      assertThat(report.wrong()).as(report.toString()).isEmpty();
      assertThat(report.confirmed()).isPositive();
      assertThat(report.unknown()).as("the kill was felt").isPositive();
    } finally {
      before.forEach(System::setProperty);
    }
  }

  private Check.Report fight(
      List<URI> servers, Path data, int port, Map<String, String> database, Runnable ready)
      throws SQLException, IOException {
    Map<String, String> environment = new HashMap<>(database);
    environment.put("VITRINE_CATALOG_URL", "http://127.0.0.1:9");
    Path war = Contracts.home().resolve("booking-module/target/booking.war");
    Path history = Files.createDirectories(folder.resolve("history"));
    long enough = Long.getLong("vitrine.contest.answers", 400);
    Product killed = Product.alone(data, port, "/booking", war, environment);
    try {
      ready.run();
      try (Contest contest = Contest.start(history, servers, SHOP, STAFF, times())) {
        await(contest, enough);
        killed.killServer();
        killed.awaitEnd();
        killed = Product.alone(data, port, "/booking", war, environment);
        await(contest, contest.answers() + enough);
      }
      try (Connection tables =
          DriverManager.getConnection(
              System.getProperty("vitrine.db.url"),
              System.getProperty("vitrine.db.user"),
              System.getProperty("vitrine.db.password"))) {
        return Check.of(SHOP, History.readAll(history), Set.of(), tables);
      }
    } finally {
      killed.close();
    }
  }

  private static void await(Contest contest, long answers) {
    Instant end = Instant.now().plus(Duration.ofMinutes(4));
    while (contest.answers() < answers) {
      assertThat(Instant.now()).as("the clients are not answered").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private static void arena() {
    House.open(SHOP)
        .adviser("C901", "Camille Roux", "salon")
        .adviser("C902", "Yanis Benali", "salon");
  }

  /** Every quarter of an hour of two days: most of them overlap. */
  private static List<String> times() {
    List<String> times = new ArrayList<>();
    for (int day = 3; day < 5; day++) {
      for (LocalTime at = LocalTime.of(10, 0);
          at.isBefore(LocalTime.of(17, 15));
          at = at.plusMinutes(15)) {
        times.add(House.inDays(day, at.toString()).toString());
      }
    }
    return times;
  }

  private static URI at(int port) {
    return URI.create("http://127.0.0.1:" + port + "/booking/");
  }

  /** Two servers on one database know the same secrets. */
  private static void shareKeys(Path from, Path to) throws IOException {
    Path keys = Files.createDirectories(to.resolve("keys"));
    try (Stream<Path> files = Files.list(from.resolve("keys"))) {
      for (Path file : files.toList()) {
        Files.copy(file, keys.resolve(file.getFileName().toString()));
      }
    }
  }
}
