package io.vitrine.store.sale;

import io.vitrine.shell.signin.Role;
import io.vitrine.store.device.DeviceAtHand;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.Neighbour.Answer;
import io.vitrine.testkit.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A shop for tests: a manager, an adviser, a tablet let in by code, a till, visits. */
final class ShopFloor {

  static final String SKU = "AUB3-LIN-ECR";
  static final long PRICE = 129_000;

  final String shop;
  final String till;
  private final URI store;
  private final String adviser;
  private final String manager;
  private String device = "";

  private ShopFloor(URI store, String shop, String till) {
    this.store = store;
    this.shop = shop;
    this.till = till;
    this.adviser = People.ticket("S003", "Camille Roux", Role.ADVISER, shop);
    this.manager = People.ticket("S001", "Hélène Marchand", Role.MANAGER, shop);
  }

  /** Everything is there and open, with so many pieces of the one article in stock. */
  static ShopFloor open(URI store, Neighbour neighbour, int pieces) {
    ShopFloor floor =
        new ShopFloor(store, "shop-" + UUID.randomUUID().toString().substring(0, 8), "T1");
    floor.play(neighbour, pieces);
    floor.begin();
    floor.asManager("POST", "api/v1/stock-levels/takeovers", "{\"shop\":\"" + floor.shop + "\"}");
    return floor;
  }

  /** Another till of the same shop, with a tablet of its own. */
  ShopFloor beside(String till) {
    ShopFloor floor = new ShopFloor(store, shop, till);
    floor.begin();
    return floor;
  }

  private void begin() {
    letDeviceIn();
    asAdviser("POST", "api/v1/devices/sign-ons", "");
    asAdviser("POST", "api/v1/till-sessions", "{\"floatCents\":15000}");
  }

  /** Catalogue and booking as their contracts have them, for this shop. */
  void play(Neighbour neighbour, int pieces) {
    neighbour
        .answering(
            "/api/v1/variants",
            asked ->
                asked.query().contains(SKU)
                    ? Answer.json(Contracts.sample("catalog-variants.json"))
                    : Answer.json("{\"items\":[]}"))
        .answering(
            "/api/v1/stock-levels",
            asked ->
                "POST".equals(asked.method())
                    ? new Answer(202, "application/json", "")
                    : Answer.json(stockPage(asked.query(), pieces)))
        .answering("/api/v1/shops", asked -> Answer.json(Contracts.sample("catalog-shops.json")))
        .answering(
            "/api/v1/products",
            asked -> Answer.json(Contracts.sample("catalog-product-search.json")))
        .answering("/booking/api/v1/visit-facts", asked -> new Answer(202, "application/json", ""))
        .answering(
            "/booking/api/v1/walk-in-facts", asked -> new Answer(202, "application/json", ""));
  }

  private String stockPage(String query, int pieces) {
    String page =
        Contracts.sample("catalog-stock-page.json")
            .replace("\"rivoli\"", "\"" + shop + "\"")
            .replace("\"onHand\": 2", "\"onHand\": " + pieces);
    return query.contains("after=" + SKU)
        ? "{\"shop\":\"" + shop + "\",\"items\":[],\"next\":null}"
        : page;
  }

  private void letDeviceIn() {
    HttpResponse<String> code = newCode();
    HttpResponse<String> enrolled =
        Http.post(
            store,
            "api/v1/devices",
            "{\"shop\":\"%s\",\"code\":\"%s\"}".formatted(shop, json(code).getString("code")));
    device = cookieOf(enrolled);
  }

  HttpResponse<String> newCode() {
    return asManager(
        "POST",
        "api/v1/devices/codes",
        "{\"shop\":\"%s\",\"till\":\"%s\",\"name\":\"Tablet\"}".formatted(shop, till));
  }

  static String cookieOf(HttpResponse<String> enrolled) {
    return enrolled.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(DeviceAtHand.COOKIE + "="))
        .map(cookie -> cookie.split(";", 2)[0])
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not enrolled: " + enrolled.body()));
  }

  HttpResponse<String> sell(String key, String body) {
    return act("api/v1/sales", adviser, key, body);
  }

  /** What comes back, as the adviser asks for it. */
  HttpResponse<String> takeBack(String key, String body) {
    return act("api/v1/refunds", adviser, key, body);
  }

  HttpResponse<String> takeBackAsManager(String key, String body) {
    return act("api/v1/refunds", manager, key, body);
  }

  /** The manager's yes, got with her own account. */
  String approval() {
    return json(asManager("POST", "api/v1/approvals/codes", "{\"shop\":\"" + shop + "\"}"))
        .getString("code");
  }

  private HttpResponse<String> act(String path, String ticket, String key, String body) {
    return Http.post(
        store,
        path,
        body,
        "Cookie",
        "vitrine_ticket=" + ticket + "; " + device,
        "Idempotency-Key",
        key,
        "Accept-Language",
        "en");
  }

  /** The one article for a card, on that visit. */
  static String byCard(String visit) {
    return basket(
        visit, 1, "{\"means\":\"CARD\",\"amountCents\":129000,\"authorisation\":\"A1B2C3\"}");
  }

  static String basket(String visit, int quantity, String payment) {
    return "{\"visit\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":%d}],\"payments\":[%s]}"
        .formatted(visit, SKU, quantity, payment);
  }

  HttpResponse<String> asAdviser(String method, String path, String body) {
    return as(adviser, method, path, body, device);
  }

  HttpResponse<String> asAdviserElsewhere(String method, String path, String body) {
    return as(adviser, method, path, body, "");
  }

  HttpResponse<String> asManager(String method, String path, String body) {
    return as(manager, method, path, body, device);
  }

  private HttpResponse<String> as(
      String ticket, String method, String path, String body, String device) {
    String cookies = "vitrine_ticket=" + ticket + (device.isEmpty() ? "" : "; " + device);
    return "GET".equals(method)
        ? Http.get(store, path, "Cookie", cookies, "Accept-Language", "en")
        : Http.post(store, path, body, "Cookie", cookies, "Accept-Language", "en");
  }

  String deviceCookie() {
    return device;
  }

  String adviserTicket() {
    return adviser;
  }

  String managerTicket() {
    return manager;
  }

  static String newKey() {
    return UUID.randomUUID().toString();
  }

  /** Somebody came in and is with the adviser. */
  String visit() {
    return visit(null);
  }

  String visit(String appointment) {
    String id = UUID.randomUUID().toString();
    sql(
        "insert into store.visit (shop, id, kind, state, appointment, customer, language, staff,"
            + " staff_name, arrived_at, received_at, version) values (?, ?, ?, 'WITH_ADVISER', ?,"
            + " 'Claire Dubreuil', 'fr', 'S003', 'Camille Roux', current_timestamp,"
            + " current_timestamp, 1)",
        shop,
        id,
        appointment == null ? "WALK_IN" : "APPOINTMENT",
        appointment);
    return id;
  }

  static void sql(String statement, Object... values) {
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

  static long count(String query, Object... values) {
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

  static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty("vitrine.db.url"),
        System.getProperty("vitrine.db.user"),
        System.getProperty("vitrine.db.password"));
  }

  static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
