package io.vitrine.catalog;

import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The demo assortment in two shops, laid out once for all tests on a server. */
public final class Showroom {

  private static final Path DEMO = Path.of("src/main/resources/demo");
  private static boolean open;

  private Showroom() {}

  /** Imports shops and products and waits until the index has them. */
  public static synchronized void open(URI base) {
    if (!open) {
      shops();
      imports(base, read(DEMO.resolve("products.csv")), read(DEMO.resolve("attributes.csv")));
      until("the index has the products", () -> total(base, "") >= published());
      open = true;
    }
  }

  /** How many products a search finds. */
  public static int total(URI base, String query) {
    return json(Http.get(base, "/api/v1/products?size=1&" + query).body()).getInt("total");
  }

  public static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  /** A cookie by which a catalogue manager is signed in. */
  public static String manager() {
    return "vitrine_ticket=" + People.ticket("S010", "Lucas", Role.CATALOG_MANAGER, "rivoli");
  }

  /** Sends a file of products and waits until all its rows are read. */
  public static void imports(URI base, String products, String attributes) {
    String border = "----showroom";
    String body = part(border, "file", "products.csv", products);
    body += attributes == null ? "" : part(border, "attributes", "attributes.csv", attributes);
    HttpResponse<String> taken =
        Http.send(
            Http.request(base, "/api/v1/imports", "Cookie", manager())
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(HttpRequest.BodyPublishers.ofString(body + "--" + border + "--\r\n")));
    if (taken.statusCode() != 202) {
      throw new IllegalStateException("the products were refused: " + taken.body());
    }
    String id = json(taken.body()).getString("id");
    until(
        "the products are read",
        () ->
            json(Http.get(base, "/api/v1/imports/" + id, "Cookie", manager()).body())
                .getString("state")
                .equals("DONE"));
  }

  /** Waits for something that happens by itself, at most a minute. */
  public static void until(String what, BooleanSupplier happened) {
    Instant end = Instant.now().plus(Duration.ofMinutes(1));
    while (!happened.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("not within a minute: " + what);
      }
      LockSupport.parkNanos(50_000_000);
    }
  }

  /** The database of the server under test. */
  public static Connection database() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("vitrine.db.url"),
        System.getProperty("vitrine.db.user"),
        System.getProperty("vitrine.db.password"));
  }

  private static int published() {
    try (Connection connection = database();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(distinct v.product) from catalog.variant v"
                    + " join catalog.product p on p.number = v.product where v.published"
                    + " and (p.shown_from is null or p.shown_from <= current_timestamp)"
                    + " and (p.shown_until is null or p.shown_until > current_timestamp)")) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the products could not be counted", e);
    }
  }

  /** As far as another test has not described them already. */
  private static void shops() {
    try (Connection connection = database();
        PreparedStatement shop =
            connection.prepareStatement(
                "insert into catalog.shop (code, position, name, street, postcode, city, phone,"
                    + " email, zone) select v.code, 0, ?, '1 rue du Test', '75001', 'Paris',"
                    + " '+33 1 99 00 14 20', 'shop@vitrine.example', 'Europe/Paris'"
                    + " from (select cast(? as varchar(40)) as code) v"
                    + " where not exists (select 1 from catalog.shop s where s.code = v.code)");
        PreparedStatement floor =
            connection.prepareStatement(
                "insert into catalog.shop_floor (shop, number, name_fr, name_en)"
                    + " select v.code, v.number, 'Étage', 'Floor' from (select"
                    + " cast(? as varchar(40)) as code, cast(? as integer) as number) v where not"
                    + " exists (select 1 from catalog.shop_floor f"
                    + " where f.shop = v.code and f.number = v.number)")) {
      for (String code : new String[] {"rivoli", "bellecour"}) {
        shop.setString(1, Character.toUpperCase(code.charAt(0)) + code.substring(1));
        shop.setString(2, code);
        shop.executeUpdate();
        for (int number = 0; number < 4; number++) {
          floor.setString(1, code);
          floor.setInt(2, number);
          floor.executeUpdate();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the shops could not be written", e);
    }
  }

  private static String part(String border, String name, String file, String content) {
    return "--"
        + border
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"; filename=\""
        + file
        + "\"\r\nContent-Type: text/csv\r\n\r\n"
        + content
        + "\r\n";
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
