package io.vitrine.store.arrival;

import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.Neighbour.Answer;
import io.vitrine.testkit.People;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * A shop of its own for one test, with booking and catalogue played from their contract samples.
 * Booking tells what the test lets it tell; the test waits until the shop has heard it.
 */
public final class ShopWithBooking implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  public final String shop = "shop-" + UUID.randomUUID().toString().substring(0, 8);
  public final Neighbour neighbour = Neighbour.present();
  private final URI store;
  private final List<JsonObject> facts = new CopyOnWriteArrayList<>();
  private final String camille;
  private final String yanis;
  private long sequence;

  public ShopWithBooking(URI store) {
    this.store = store;
    this.camille = People.ticket("S003", "Camille Roux", Role.ADVISER, shop);
    this.yanis = People.ticket("S004", "Yanis Belkacem", Role.ADVISER, shop);
    this.sequence = number("select position from store.booking_heard");
    sql("update store.article_copy set told_at = ?", past());
    neighbour
        .answering("/booking/api/v1/appointment-facts", asked -> Answer.json(page(asked.query())))
        .answering("/booking/api/v1/visit-facts", asked -> new Answer(202, "application/json", ""))
        .answering(
            "/booking/api/v1/walk-in-facts", asked -> new Answer(202, "application/json", ""))
        .answering("/booking/api/v1/preparations", asked -> new Answer(202, "application/json", ""))
        .answering("/api/v1/variants", asked -> Answer.json(variants(asked.query())))
        .answering(
            "/api/v1/products",
            asked -> Answer.json(Contracts.sample("catalog-product-search.json")))
        .answering("/api/v1/shops", asked -> Answer.json(Contracts.sample("catalog-shops.json")));
  }

  /**
   * An appointment of this shop as the contract has it, about now; every change makes another one.
   */
  public final class Told {
    private final JsonObject appointment;
    public final String number;
    public final String code;

    private Told(JsonObject appointment) {
      this.appointment = appointment;
      this.number = appointment.getString("number");
      this.code = appointment.getString("checkInCode");
    }

    private Told changed(UnaryOperator<JsonObjectBuilder> change) {
      return new Told(change.apply(Json.createObjectBuilder(appointment)).build());
    }

    public Told with(String member, String value) {
      return changed(told -> told.add(member, value));
    }

    public Told version(int version) {
      return changed(told -> told.add("version", version));
    }

    public Told from(Instant from) {
      return with("from", from.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Two of one article, without a note. */
    public Told wishing(String sku) {
      JsonObjectBuilder wish =
          Json.createObjectBuilder()
              .add("sku", sku)
              .addNull("note")
              .add("quantity", 2)
              .add("position", 0);
      JsonObjectBuilder selection =
          Json.createObjectBuilder()
              .add("token", "t")
              .add("name", "Salon")
              .add("items", Json.createArrayBuilder().add(wish));
      return changed(told -> told.add("selection", selection));
    }

    /** Booking tells it as it stands. */
    public Told tell(String fact) {
      facts.add(
          Json.createObjectBuilder(sample())
              .add("sequence", ++sequence)
              .add("fact", fact)
              .add("appointment", appointment)
              .build());
      return this;
    }
  }

  /** Claire Dubreuil, expected now, with Camille. */
  public Told claire() {
    JsonObject appointment =
        Json.createObjectBuilder(sample().getJsonObject("appointment"))
            .add("number", letters())
            .add("checkInCode", letters())
            .add("shop", shop)
            .build();
    return new Told(appointment).from(Instant.now());
  }

  /** Whatever booking may say, in place of a fact. */
  public void tellRaw(UnaryOperator<JsonObjectBuilder> odd) {
    facts.add(odd.apply(Json.createObjectBuilder(sample()).add("sequence", ++sequence)).build());
  }

  /** Waits until the shop has heard everything that was told. */
  public ShopWithBooking heard() {
    return until(
        () -> {
          sql("update store.booking_heard set next_at = ?", past());
          return number("select position from store.booking_heard") >= sequence;
        });
  }

  public ShopWithBooking until(BooleanSupplier came) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!came.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("it did not come within " + PATIENCE);
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    return this;
  }

  public HttpResponse<String> get(String path) {
    return Http.get(store, path, "Cookie", "vitrine_ticket=" + camille, "Accept-Language", "fr");
  }

  public HttpResponse<String> post(String path, String body) {
    return postAs(camille, path, body);
  }

  public HttpResponse<String> postAsYanis(String path, String body) {
    return postAs(yanis, path, body);
  }

  public HttpResponse<String> postAs(String ticket, String path, String body) {
    return Http.post(
        store, path, body, "Cookie", "vitrine_ticket=" + ticket, "Accept-Language", "fr");
  }

  public HttpResponse<String> put(String path, String body) {
    return Http.put(
        store, path, body, "Cookie", "vitrine_ticket=" + camille, "Accept-Language", "fr");
  }

  public HttpResponse<String> putAsYanis(String path, String body) {
    return Http.put(
        store, path, body, "Cookie", "vitrine_ticket=" + yanis, "Accept-Language", "fr");
  }

  public HttpResponse<String> delete(String path) {
    return deleteAs(camille, path);
  }

  public HttpResponse<String> deleteAs(String ticket, String path) {
    return Http.delete(store, path, "Cookie", "vitrine_ticket=" + ticket);
  }

  /** The code typed on the shop's screen, by nobody who is signed in. */
  public HttpResponse<String> type(String code) {
    return typeIn(shop, code);
  }

  public HttpResponse<String> typeIn(String where, String code) {
    return Http.post(
        store,
        "api/v1/check-ins",
        "{\"shop\":\"%s\",\"code\":\"%s\"}".formatted(where, code),
        "Accept-Language",
        "fr");
  }

  public JsonObject dossier(String number) {
    return json(get("api/v1/dossiers/" + number));
  }

  /** The dossier once the catalogue could be asked for its articles. */
  public JsonObject dossierWithArticles(String number) {
    until(() -> !dossier(number).getBoolean("catalogueAway"));
    return dossier(number);
  }

  public String camille() {
    return camille;
  }

  /** What booking was told of an appointment, in order. */
  public List<JsonObject> visitFacts(String appointment) {
    return neighbour.asked().stream()
        .filter(asked -> asked.path().equals("/booking/api/v1/visit-facts"))
        .map(asked -> read(asked.body()))
        .filter(fact -> fact.getString("appointment").equals(appointment))
        .toList();
  }

  /** What booking was told of those who came to this shop without an appointment, in order. */
  public List<JsonObject> walkInFacts() {
    return neighbour.asked().stream()
        .filter(asked -> asked.path().equals("/booking/api/v1/walk-in-facts"))
        .map(asked -> read(asked.body()))
        .filter(fact -> fact.getString("shop").equals(shop))
        .toList();
  }

  /** What booking was told of a preparation, in order. */
  public List<JsonObject> preparations(String appointment) {
    return neighbour.asked().stream()
        .filter(asked -> asked.path().equals("/booking/api/v1/preparations"))
        .map(asked -> read(asked.body()))
        .filter(told -> told.getString("appointment").equals(appointment))
        .toList();
  }

  public static JsonObject json(HttpResponse<String> answer) {
    return read(answer.body());
  }

  private static JsonObject read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private String page(String query) {
    long after = Long.parseLong(query.replaceAll(".*after=(\\d+).*", "$1"));
    JsonArrayBuilder items = Json.createArrayBuilder();
    long next = after;
    for (JsonObject fact : facts) {
      if (fact.getJsonNumber("sequence").longValue() > after) {
        items.add(fact);
        next = fact.getJsonNumber("sequence").longValue();
      }
    }
    return Json.createObjectBuilder().add("items", items).add("next", next).build().toString();
  }

  /** The one article of the contract, displayed and stocked in this shop. */
  private String variants(String query) {
    return query.contains("sku=AUB3-LIN-ECR")
        ? Contracts.sample("catalog-variants.json").replace("\"rivoli\"", "\"" + shop + "\"")
        : "{\"items\":[]}";
  }

  private static JsonObject sample() {
    JsonValue first =
        read(Contracts.sample("booking-appointment-facts.json")).getJsonArray("items").get(0);
    return first.asJsonObject();
  }

  private static String letters() {
    return UUID.randomUUID().toString().replace("-", "").substring(0, 10).toUpperCase();
  }

  private static java.time.OffsetDateTime past() {
    return java.time.OffsetDateTime.parse("2020-01-01T00:00:00Z");
  }

  public static void sql(String statement, Object... values) {
    try (Connection connection = connect();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static long number(String query, Object... values) {
    try (Connection connection = connect();
        PreparedStatement prepared = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      try (ResultSet result = prepared.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("vitrine.db.url"),
        System.getProperty("vitrine.db.user"),
        System.getProperty("vitrine.db.password"));
  }

  @Override
  public void close() {
    neighbour.close();
  }
}
