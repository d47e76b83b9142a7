package io.vitrine.store.sale;

import io.vitrine.shell.signin.Role;
import io.vitrine.store.device.DeviceAtHand;
import io.vitrine.store.device.proof.Confirmation;
import io.vitrine.store.device.proof.ConfirmationAtHand;
import io.vitrine.store.device.proof.Hand;
import io.vitrine.store.device.proof.ProofAtHand;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final Hand hand = Hand.made();
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

  /** A till of a shop that the catalogue knows, with a tablet and an open session. */
  static ShopFloor at(URI store, String shop, String till) {
    ShopFloor floor = new ShopFloor(store, shop, till);
    floor.begin();
    return floor;
  }

  /** Another till of the same shop, with a tablet of its own. */
  ShopFloor beside(String till) {
    return at(store, shop, till);
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
            "/api/v1/categories", asked -> Answer.json(Contracts.sample("catalog-categories.json")))
        .answering(
            "/api/v1/products",
            asked -> Answer.json(Contracts.sample("catalog-product-search.json")))
        .answering("/booking/api/v1/visit-facts", asked -> new Answer(202, "application/json", ""))
        .answering("/booking/api/v1/papers", asked -> new Answer(202, "application/json", ""))
        .answering(
            "/booking/api/v1/walk-in-facts", asked -> new Answer(202, "application/json", ""));
  }

  /** The catalogue knows this shop's address. */
  void hasAddress(Neighbour neighbour) {
    neighbour.answering(
        "/api/v1/shops",
        asked ->
            Answer.json(
                Contracts.sample("catalog-shops.json").replace("\"rivoli\"", "\"" + shop + "\"")));
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
            store, "api/v1/devices", enrolment(json(code).getString("code"), hand.key().jwk()));
    device = cookieOf(enrolled);
  }

  /** What a device sends to be let in. */
  String enrolment(String code, String publicKey) {
    return "{\"shop\":\"%s\",\"code\":\"%s\",\"publicKey\":%s}".formatted(shop, code, publicKey);
  }

  /** The key of this floor's tablet. */
  Hand hand() {
    return hand;
  }

  /** The device's proof for one request, as its script makes it. */
  String proof(String method, String path, String body) {
    return hand.proof(method, store.resolve(path), body);
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

  /**
   * A recall holds for every shop: one that a test left open would stop the sales of the others.
   */
  void recallsEnd() {
    sql(
        "update store.recall set closed_at = current_timestamp, closed_by = 'S001',"
            + " closed_by_name = 'Hélène Marchand' where shop = ? and closed_at is null",
        shop);
  }

  HttpResponse<String> sell(String key, String body) {
    return act("api/v1/sales", adviser, key, body);
  }

  /** Money from a card, or back to it. */
  HttpResponse<String> askTerminal(String key, String body) {
    return act("api/v1/terminal-attempts", adviser, key, body);
  }

  HttpResponse<String> askTerminalAsManager(String key, String body) {
    return act("api/v1/terminal-attempts", manager, key, body);
  }

  /** What comes back, as the adviser asks for it. */
  HttpResponse<String> takeBack(String key, String body) {
    return act("api/v1/refunds", adviser, key, body);
  }

  /** What is done at the drawer beside sales and refunds. */
  HttpResponse<String> drawer(String key, String body) {
    return act("api/v1/drawer-entries", adviser, key, body);
  }

  HttpResponse<String> drawerAsManager(String key, String body) {
    return act("api/v1/drawer-entries", manager, key, body);
  }

  HttpResponse<String> quote(String key, String body) {
    return act("api/v1/quotes", adviser, key, body);
  }

  HttpResponse<String> order(String key, String body) {
    return act("api/v1/orders", adviser, key, body);
  }

  HttpResponse<String> cancel(String order, String key, String body) {
    return act("api/v1/orders/" + order + "/cancellation", adviser, key, body);
  }

  HttpResponse<String> takeBackAsManager(String key, String body) {
    return act("api/v1/refunds", manager, key, body);
  }

  /** The tablet begins to train, with the till of the fictional shop open. */
  String train() {
    HttpResponse<String> begun = asAdviser("POST", "api/v1/training", "");
    asAdviser("POST", "api/v1/devices/sign-ons", "");
    asAdviser("POST", "api/v1/till-sessions", "{\"floatCents\":10000}");
    return json(begun).getString("shop");
  }

  /** Somebody to learn with. */
  String fictionalVisit() {
    return json(asAdviser("POST", "api/v1/training/customers", "{\"name\":\"Claire\"}"))
        .getString("visit");
  }

  /** The tablet works again, with the adviser at it. */
  HttpResponse<String> endTraining() {
    HttpResponse<String> ended = asAdviser("POST", "api/v1/training/ends", "");
    asAdviser("POST", "api/v1/devices/sign-ons", "");
    return ended;
  }

  /** The manager's yes, got with her own account. */
  String approval() {
    return approvalFor(shop);
  }

  String approvalFor(String where) {
    return json(asManager("POST", "api/v1/approvals/codes", "{\"shop\":\"" + where + "\"}"))
        .getString("code");
  }

  /** What the house asks the device to confirm is signed and sent again, as its script does. */
  private HttpResponse<String> act(String path, String ticket, String key, String body) {
    HttpResponse<String> answer = act(path, ticket, key, body, new String[0]);
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      Optional<String> digest = answer.headers().firstValue(ConfirmationAtHand.WANTED);
      if (digest.isEmpty()) {
        return answer;
      }
      String signed = hand.sign(Confirmation.signedText(digest.get()));
      answer = act(path, ticket, key, body, ConfirmationAtHand.HEADER, signed);
    }
    return answer;
  }

  /** Another act may change meanwhile what this one comes to, by a cent of rounding at most. */
  private static final int MOST_TURNS = 4;

  /** One request, with nothing done on its answer. */
  HttpResponse<String> sellOnce(String key, String body, String... more) {
    return act("api/v1/sales", adviser, key, body, more);
  }

  private HttpResponse<String> act(
      String path, String ticket, String key, String body, String... more) {
    List<String> headers =
        new ArrayList<>(
            List.of(
                "Cookie",
                "vitrine_ticket=" + ticket + "; " + device,
                "Idempotency-Key",
                key,
                ProofAtHand.HEADER,
                proof("POST", path, body),
                "Accept-Language",
                "en"));
    headers.addAll(List.of(more));
    return Http.post(store, path, body, headers.toArray(String[]::new));
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
    if ("GET".equals(method)) {
      return Http.get(store, path, "Cookie", cookies, "Accept-Language", "en");
    }
    if ("PUT".equals(method)) {
      return Http.put(store, path, body, "Cookie", cookies, "Accept-Language", "en");
    }
    return device.isEmpty()
        ? Http.post(store, path, body, "Cookie", cookies, "Accept-Language", "en")
        : Http.post(
            store,
            path,
            body,
            "Cookie",
            cookies,
            "Accept-Language",
            "en",
            ProofAtHand.HEADER,
            proof("POST", path, body));
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

  /** The shop's day on which the last session began: the test may run over midnight. */
  String dayOfSession() {
    try (var connection = connect();
        var query =
            connection.prepareStatement(
                "select max(opened_at) from store.till_session where shop = ?")) {
      query.setString(1, shop);
      try (var rows = query.executeQuery()) {
        rows.next();
        Instant opened = rows.getObject(1, OffsetDateTime.class).toInstant();
        return LocalDate.ofInstant(opened, ZoneId.of("Europe/Paris")).toString();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Closes the day of the last session, as the manager does. */
  HttpResponse<String> closeDay() {
    return asManager(
        "POST",
        "api/v1/closings",
        "{\"shop\":\"%s\",\"till\":\"%s\",\"kind\":\"DAY\",\"period\":\"%s\"}"
            .formatted(shop, till, dayOfSession()));
  }

  /** A credit note as the adviser asks for it. */
  HttpResponse<String> issue(String key, String body) {
    return act("api/v1/credit-notes", adviser, key, body);
  }

  /** The same by the manager, who takes the tablet over for it. */
  HttpResponse<String> issueAsManager(String key, String body) {
    asManager("POST", "api/v1/devices/sign-ons", "");
    HttpResponse<String> issued = act("api/v1/credit-notes", manager, key, body);
    asAdviser("POST", "api/v1/devices/sign-ons", "");
    return issued;
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
