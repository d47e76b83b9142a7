package io.vitrine.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
    List<String> settings = new ArrayList<>(where.owner());
    settings.addAll(
        List.of(
            "VITRINE_DATA=" + data,
            "VITRINE_DEMO=false",
            "VITRINE_HOUSE_SIREN=100000009",
            "VITRINE_DB_URL=" + where.url(),
            "VITRINE_DB_USER=" + where.role(),
            "VITRINE_DB_PASSWORD=" + where.password(),
            "VITRINE_DB_CLASS=" + where.driverClass(),
            "VITRINE_CATALOG_URL=http://127.0.0.1:" + neighbour,
            "VITRINE_BOOKING_URL=http://127.0.0.1:" + neighbour + "/booking",
            "VITRINE_STORE_LISTEN_SECONDS=1",
            "VITRINE_STORE_RELEASE_SECONDS=1",
            "VITRINE_POPULAR_SECONDS=1",
            "VITRINE_WEBHOOK_LOOPBACK=true",
            "VITRINE_PUBLIC_URL=http://vitrine.example"));
    Files.write(properties, settings);
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
            + " -Dnet.fortuna.ical4j.timezone.update.enabled=false"
            // as the product starts: with more, the server now and then ends while it starts
            + " -Dorg.glassfish.maxStartupThreads=1");
  }

  /**
   * Where the tables of the server under test are.
   *
   * @param user with whom a test looks into them, and may do anything
   * @param role the product's own
   * @param owner settings that name the owner of the store's tables, if there is another
   */
  private record Database(
      String url,
      String user,
      String role,
      String password,
      String driverClass,
      List<String> owner) {}

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
    installRoles();
    return new Database(
        // without the user that it names: each connection says its own
        postgres.getJdbcUrl("postgres", "vitrine").replaceAll("\\?.*", ""),
        "postgres",
        "vitrine_app",
        "postgres",
        "org.postgresql.ds.PGSimpleDataSource",
        List.of("VITRINE_STORE_OWNER=vitrine_owner", "VITRINE_STORE_OWNER_PASSWORD=postgres"));
  }

  /** Two roles and the database, by the very statements of {@code docs/operations.md}. */
  private static void installRoles() throws IOException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : Contracts.sql("operations.md", "create role vitrine_owner").split(";")) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
    } catch (SQLException e) {
      throw new IOException("the roles cannot be made", e);
    }
  }

  /** AUTO_SERVER lets a test look into the tables while the server has them open. */
  private static Database embedded(Path data) {
    return new Database(
        "jdbc:h2:file:"
            + data.resolve("db").resolve("vitrine")
            + ";DATABASE_TO_LOWER=TRUE;TIME ZONE=UTC;AUTO_SERVER=TRUE",
        "vitrine",
        "vitrine",
        "vitrine",
        "org.h2.jdbcx.JdbcDataSource",
        List.of());
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
