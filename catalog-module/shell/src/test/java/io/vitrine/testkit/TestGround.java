package io.vitrine.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares what the server under test needs before Arquillian starts it: a fresh data directory,
 * the database that the build asked for ({@code vitrine.database}: {@code h2} or {@code postgres}),
 * a neighbour's port. Does nothing in plain unit tests.
 */
public class TestGround implements LauncherSessionListener {

  /** What little a server needs for tests; a benchmark sets {@code vitrine.server-jvm}. */
  private static final String FRUGAL =
      "-Xmx900m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:ReservedCodeCacheSize=240m";

  private static EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String database = System.getProperty("vitrine.database");
    if (database == null || System.getProperty("vitrine.microOptions") != null) {
      return;
    }
    try {
      prepare(database);
    } catch (IOException e) {
      throw new UncheckedIOException("the test ground cannot be laid", e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void prepare(String database) throws IOException {
    Path data =
        Path.of(System.getProperty("vitrine.war"))
            .resolveSibling("ground-" + database)
            .toAbsolutePath();
    deleteTree(data);
    Files.createDirectories(data.resolve("tmp"));
    int neighbour = freePort();
    Database where = "postgres".equals(database) ? startPostgres() : embedded(data);

    Path properties = data.resolve("tmp").resolve("system.properties");
    Files.write(
        properties,
        List.of(
            "VITRINE_DATA=" + data,
            "VITRINE_DEMO=false",
            "VITRINE_HOUSE_SIREN=100000009",
            "VITRINE_DB_URL=" + where.url(),
            "VITRINE_DB_USER=" + where.user(),
            "VITRINE_DB_PASSWORD=" + where.password(),
            "VITRINE_DB_CLASS=" + where.driverClass(),
            "VITRINE_CATALOG_URL=http://127.0.0.1:" + neighbour,
            "VITRINE_BOOKING_URL=http://127.0.0.1:" + neighbour + "/booking",
            "VITRINE_STORE_LISTEN_SECONDS=1",
            "VITRINE_STORE_RELEASE_SECONDS=1",
            "VITRINE_POPULAR_SECONDS=1",
            "VITRINE_WEBHOOK_LOOPBACK=true",
            "VITRINE_PUBLIC_URL=http://vitrine.example"));
    Path preboot = data.resolve("tmp").resolve("preboot.txt");
    Files.writeString(
        preboot,
        "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1\n");

    System.setProperty("vitrine.data", data.toString());
    System.setProperty("vitrine.neighbourPort", String.valueOf(neighbour));
    System.setProperty("vitrine.db.url", where.url());
    System.setProperty("vitrine.db.user", where.user());
    System.setProperty("vitrine.db.password", where.password());
    System.setProperty(
        "vitrine.microOptions",
        "--nohazelcast --disablephonehome --prebootcommandfile "
            + preboot
            + " --systemproperties "
            + properties);
    System.setProperty(
        "vitrine.javaOptions",
        System.getProperty("vitrine.server-jvm", FRUGAL)
            + " -Djava.io.tmpdir="
            + data.resolve("tmp")
            + " -Dnet.fortuna.ical4j.timezone.update.enabled=false");
  }

  /** Where the tables of the server under test are. */
  private record Database(String url, String user, String password, String driverClass) {}

  private static Database startPostgres() throws IOException {
    // a test does not wait for the disk; a benchmark that says "on" does
    String durable = System.getProperty("vitrine.postgres-fsync", "off");
    postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("max_connections", "120")
            .setServerConfig("fsync", durable)
            .setServerConfig("full_page_writes", durable)
            // written before it is answered: a database that falls over forgets nothing
            .setServerConfig("synchronous_commit", "on")
            .start();
    return new Database(
        postgres.getJdbcUrl("postgres", "postgres"),
        "postgres",
        "postgres",
        "org.postgresql.ds.PGSimpleDataSource");
  }

  /** AUTO_SERVER lets a test look into the tables while the server has them open. */
  private static Database embedded(Path data) {
    return new Database(
        "jdbc:h2:file:"
            + data.resolve("db").resolve("vitrine")
            + ";DATABASE_TO_LOWER=TRUE;TIME ZONE=UTC;AUTO_SERVER=TRUE",
        "vitrine",
        "vitrine",
        "org.h2.jdbcx.JdbcDataSource");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
