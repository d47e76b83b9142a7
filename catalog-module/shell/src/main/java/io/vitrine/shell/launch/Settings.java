package io.vitrine.shell.launch;

import io.vitrine.shell.key.KeyFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a start needs to know.
 *
 * @param payara the server's jar
 * @param wars the WAR file of each context root, in the order of deployment
 * @param demo whether demo data is loaded at the first start
 * @param host the address to listen on
 * @param port the port to listen on
 * @param data the data directory
 * @param database the JDBC address, user and password
 * @param environment the environment that is handed on
 */
record Settings(
    Path payara,
    Map<String, Path> wars,
    boolean demo,
    String host,
    int port,
    Path data,
    Database database,
    Map<String, String> environment) {

  /** Where the tables are. */
  record Database(String url, String user, String password) {
    boolean isPostgres() {
      return url.startsWith("jdbc:postgresql:");
    }

    String driverClass() {
      return isPostgres() ? "org.postgresql.ds.PGSimpleDataSource" : "org.h2.jdbcx.JdbcDataSource";
    }
  }

  static Settings from(String[] arguments, Map<String, String> environment) throws IOException {
    Path home = Path.of("").toAbsolutePath();
    Path payara = null;
    boolean demo = false;
    Map<String, Path> wars = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--demo" -> demo = true;
        case "--payara" -> payara = existing(arguments[++i]);
        case "--home" -> home = Path.of(arguments[++i]).toAbsolutePath();
        case "--war" -> {
          String[] parts = arguments[++i].split("=", 2);
          wars.put(parts[0], existing(parts[1]));
        }
        default -> throw new CannotStart("Unknown argument " + arguments[i] + ".");
      }
    }
    if (payara == null || wars.isEmpty()) {
      throw new CannotStart("Name the server with --payara and at least one WAR with --war.");
    }
    Path data = home.resolve(environment.getOrDefault("VITRINE_DATA", "data")).normalize();
    return new Settings(
        payara,
        wars,
        demo,
        environment.getOrDefault("VITRINE_HOST", "127.0.0.1"),
        port(environment.getOrDefault("VITRINE_PORT", "8080")),
        data,
        database(environment, data),
        Map.copyOf(environment));
  }

  private static Path existing(String name) {
    Path file = Path.of(name).toAbsolutePath();
    if (!Files.isRegularFile(file)) {
      throw new CannotStart("There is no file " + file + ": build first.");
    }
    return file;
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port < 65_536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // answered below, like a number out of range
    }
    throw new CannotStart("VITRINE_PORT must be a port from 1 to 65535, not \"" + text + "\".");
  }

  private static Database database(Map<String, String> environment, Path data) throws IOException {
    String url = environment.get("VITRINE_DB_URL");
    if (url == null || url.isBlank()) {
      Files.createDirectories(data);
      return new Database(
          "jdbc:h2:file:"
              + data.resolve("db").resolve("vitrine")
              // a kill loses 50 ms at most; 0 would lose nothing but hold up imports
              // (docs/operations.md)
              + ";DATABASE_TO_LOWER=TRUE;TIME ZONE=UTC;WRITE_DELAY=50",
          "vitrine",
          KeyFolder.in(data).secret("db-password"));
    }
    if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:")) {
      throw new CannotStart(
          "VITRINE_DB_URL must begin with jdbc:postgresql: or jdbc:h2:, not \"" + url + "\".");
    }
    return new Database(
        url,
        environment.getOrDefault("VITRINE_DB_USER", "vitrine"),
        environment.getOrDefault("VITRINE_DB_PASSWORD", ""));
  }

  void checkPort() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException e) {
      throw new CannotStart(
          "Port "
              + port
              + " on "
              + host
              + " is in use or not allowed: choose another with VITRINE_PORT.");
    }
  }

  void checkDatabase() {
    if (!database.isPostgres()) {
      return;
    }
    DriverManager.setLoginTimeout(10);
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      if (!connection.isValid(5)) {
        throw new CannotStart("The database " + database.url() + " does not answer.");
      }
    } catch (SQLException e) {
      throw new CannotStart(
          "The database "
              + database.url()
              + " cannot be used: "
              + String.valueOf(e.getMessage()).split("[\\r\\n]", 2)[0]);
    }
  }

  /** The address that this machine's browser opens. */
  String address() {
    String name = host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
    return "http://" + name + ":" + port;
  }

  Path log() {
    return data.resolve("logs").resolve("server.log");
  }

  /** The environment of the server: what the person set, completed by what follows from it. */
  Map<String, String> serverEnvironment() throws IOException {
    Map<String, String> told = new HashMap<>();
    told.put("VITRINE_DATA", data.toString());
    told.put("VITRINE_DEMO", String.valueOf(demo));
    if (demo) {
      DemoClock.in(data, environment.get("VITRINE_DEMO_TIME"), Instant.now())
          .ifPresent(
              clock -> {
                told.put("VITRINE_DEMO_TIME", clock.opening().toString());
                told.put("VITRINE_STARTED_AT", clock.begun().toString());
              });
    }
    told.put("VITRINE_DB_URL", database.url());
    told.put("VITRINE_DB_USER", database.user());
    told.put("VITRINE_DB_PASSWORD", database.password());
    told.put("VITRINE_DB_CLASS", database.driverClass());
    String inside = "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + port;
    told.put("VITRINE_CATALOG_URL", environment.getOrDefault("VITRINE_CATALOG_URL", inside));
    told.put(
        "VITRINE_BOOKING_URL",
        environment.getOrDefault("VITRINE_BOOKING_URL", inside + "/booking"));
    told.put("VITRINE_PUBLIC_URL", environment.getOrDefault("VITRINE_PUBLIC_URL", address()));
    return told;
  }
}
