package io.vitrine.catalog.importing;

import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A catalogue manager at a command line: sends files in and waits for what comes of them. */
public final class Sending {

  public static final String HEADER =
      "sku,product,gtin,name_fr,name_en,category_fr,category_en,brand,price,tax_rate,displays,stock\n";

  private static final String BOUNDARY = "----vitrine";

  private final URI base;
  private final String bearer;

  private Sending(URI base, Role role) {
    this.base = base;
    this.bearer = "Bearer " + People.ticket("S010", "Lucas Moreau", role, "rivoli");
  }

  public static Sending asCatalogueManager(URL url) {
    return new Sending(Deployed.at(url), Role.CATALOG_MANAGER);
  }

  public static Sending as(Role role, URL url) {
    return new Sending(Deployed.at(url), role);
  }

  public HttpResponse<String> csv(String content) {
    return Http.send(
        Http.request(base, "/api/v1/imports", "Authorization", bearer, "Content-Type", "text/csv")
            .POST(BodyPublishers.ofString(content)));
  }

  /** The file as a dry run. */
  public HttpResponse<String> dryRun(String content) {
    return Http.send(
        Http.request(
                base,
                "/api/v1/imports?dryRun=true",
                "Authorization",
                bearer,
                "Content-Type",
                "text/csv")
            .POST(BodyPublishers.ofString(content)));
  }

  public HttpResponse<String> patch(String path, String match, String json) {
    var request =
        Http.request(base, path, "Authorization", bearer, "Content-Type", "application/json");
    return Http.send(
        (match == null ? request : request.header("If-Match", match))
            .method("PATCH", BodyPublishers.ofString(json)));
  }

  /**
   * @param match for {@code If-Match}, or {@code null}
   * @param json the body, or {@code null} for none
   */
  public HttpResponse<String> send(String method, String path, String match, String json) {
    var request = Http.request(base, path, "Authorization", bearer);
    if (match != null) {
      request.header("If-Match", match);
    }
    if (json != null) {
      request.header("Content-Type", "application/json");
    }
    return Http.send(
        request.method(
            method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> file(Path csv) {
    try {
      return Http.send(
          Http.request(
                  base,
                  "/api/v1/imports?name=" + csv.getFileName(),
                  "Authorization",
                  bearer,
                  "Content-Type",
                  "text/csv")
              .POST(BodyPublishers.ofFile(csv)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param files each under the form's part and its own name, such as {@code file/products.csv}
   */
  public HttpResponse<String> form(Map<String, Path> files) {
    try (var body = new ByteArrayOutputStream()) {
      for (Map.Entry<String, Path> file : new LinkedHashMap<>(files).entrySet()) {
        String[] names = file.getKey().split("/", 2);
        String head =
            "--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + names[0]
                + "\"; filename=\""
                + names[1]
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(Files.readAllBytes(file.getValue()));
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
      }
      body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
      return Http.send(
          Http.request(
                  base,
                  "/api/v1/imports",
                  "Authorization",
                  bearer,
                  "Content-Type",
                  "multipart/form-data; boundary=" + BOUNDARY)
              .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public HttpResponse<String> get(String path, String... headers) {
    return Http.send(Http.request(base, path, headers).header("Authorization", bearer).GET());
  }

  public HttpResponse<String> post(String path) {
    return Http.send(
        Http.request(base, path).header("Authorization", bearer).POST(BodyPublishers.noBody()));
  }

  /** Where an accepted import stands once it has ended. */
  public JsonObject ended(HttpResponse<String> accepted) {
    return ended(json(accepted).getString("id"));
  }

  public JsonObject ended(String id) {
    return until(id, "DONE", "FAILED", "STOPPED");
  }

  /** Waits for one of these states, and no longer than a slow machine needs. */
  public JsonObject until(String id, String... states) {
    Instant end = Instant.now().plus(Duration.ofMinutes(3));
    while (Instant.now().isBefore(end)) {
      JsonObject job = json(get("/api/v1/imports/" + id));
      if (List.of(states).contains(job.getString("state"))) {
        return job;
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    throw new AssertionError("the import " + id + " did not come to " + String.join(", ", states));
  }

  public static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  /** Two shops as the import needs them; describing shops has no API yet. */
  public static void openShops() {
    run(
        "insert into catalog.shop (code, position, name, street, postcode, city, phone, email, zone)"
            + " select c.code, 0, upper(substring(c.code, 1, 1)) || substring(c.code, 2), 'rue', '75001', 'Paris', '+33 1 99 00 00 00',"
            + " 'shop@example.org', 'Europe/Paris' from (values ('rivoli'), ('bellecour')) as c(code)"
            + " where not exists (select 1 from catalog.shop s where s.code = c.code)",
        "insert into catalog.shop_floor (shop, number, name_fr, name_en)"
            + " select s.code, 3, '3e étage', '3rd floor' from catalog.shop s where not exists"
            + " (select 1 from catalog.shop_floor f where f.shop = s.code and f.number = 3)");
  }

  public static void run(String... statements) {
    try (Connection connection = database();
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The one number that a query answers. */
  public static long number(String sql) {
    try (Connection connection = database();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection database() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("vitrine.db.url"),
        System.getProperty("vitrine.db.user"),
        System.getProperty("vitrine.db.password"));
  }
}
