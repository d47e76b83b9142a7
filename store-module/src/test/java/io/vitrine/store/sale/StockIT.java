package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.SKU;
import static io.vitrine.store.sale.ShopFloor.byCard;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static io.vitrine.store.sale.ShopFloor.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.shell.signin.Role;
import io.vitrine.store.arrival.ShopWithBooking;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stock ledger as the shop moves it: kept for visits, sold, delivered, counted, sent. */
@ExtendWith(ArquillianExtension.class)
class StockIT {

  @ArquillianResource private URL url;
  private URI store;
  private ShopWithBooking booking;
  private ShopFloor floor;

  @BeforeEach
  void openShop() {
    store = Deployed.at(url);
    booking = new ShopWithBooking(store);
    floor = ShopFloor.open(store, booking.neighbour, 1);
  }

  @AfterEach
  void closeShop() {
    movesSumToLevels();
    booking.close();
  }

  @Test
  void theLastPieceGoesToOneOfEightWhoWantItKeptAndTheCatalogueIsToldThatNoneIsFree() {
    List<String> guests = java.util.stream.IntStream.range(0, 8).mapToObj(i -> dossier()).toList();
    booking.heard();

    List<Integer> answers =
        guests.stream()
            .map(guest -> CompletableFuture.supplyAsync(() -> setAside(guest).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    assertThat(answers).containsExactly(204, 409, 409, 409, 409, 409, 409, 409);
    assertThat(level("on_hand")).isEqualTo(1);
    assertThat(level("set_aside")).isEqualTo(1);
    booking.until(() -> told(2));
    assertThat(lastTold().getInt("onHand")).isZero();
  }

  @Test
  void whatIsKeptForAVisitIsSoldToNobodyElseByAccidentAndFirstToHer() {
    String claire = dossier();
    booking.heard();
    assertThat(setAside(claire).statusCode()).isEqualTo(204);
    String walkIn = floor.visit();

    HttpResponse<String> other = floor.sell(newKey(), byCard(walkIn));
    assertThat(other.statusCode()).as(other.body()).isEqualTo(409);
    assertThat(json(other).getString("type")).endsWith(":sale-stock-short");

    HttpResponse<String> hers = floor.sell(newKey(), byCard(floor.visit(claire)));
    assertThat(hers.statusCode()).as(hers.body()).isEqualTo(201);
    assertThat(level("on_hand")).isZero();
    assertThat(level("set_aside")).isZero();
    assertThat(count("select aside from store.stock_move where shop = ? and kind = 'SALE'", shop()))
        .isEqualTo(-1);
    assertThat(count("select count(*) from store.set_aside where shop = ?", shop())).isZero();
  }

  @Test
  void pastItsTimeAPieceIsEverybodysAgainWithoutAnybodysDoing() {
    String claire = dossier();
    booking.heard();
    setAside(claire);
    sql(
        "update store.set_aside set until_at = ? where shop = ?",
        OffsetDateTime.parse("2026-01-01T00:00:00Z"),
        shop());

    booking.until(() -> level("set_aside") == 0);

    assertThat(
            count(
                "select count(*) from store.stock_move where shop = ? and kind = 'RELEASE'"
                    + " and moved_by = 'timer'",
                shop()))
        .isEqualTo(1);
    assertThat(floor.sell(newKey(), byCard(floor.visit())).statusCode()).isEqualTo(201);
  }

  @Test
  void aCancelledVisitGivesBackWhatWasKeptForIt() {
    var claire = booking.claire().with("shop", shop()).tell("AGREED");
    booking.heard();
    setAside(claire.number);
    claire.version(2).with("state", "CANCELLED").tell("CANCELLED");
    booking.heard();

    booking.until(() -> level("set_aside") == 0);
  }

  @Test
  void theDatabaseKeepsNothingThatIsNotThere() {
    String move =
        "insert into store.stock_move (shop, sku, version, kind, quantity, on_hand, aside,"
            + " set_aside, moved_at, moved_by, reason) values (?, '"
            + SKU
            + "', 900, ?, ?, ?, ?, ?, current_timestamp, 'S003', 'because')";
    assertThatThrownBy(() -> sql(move, shop(), "SET_ASIDE", 0, 1, 2, 2))
        .rootCause()
        .message()
        .containsIgnoringCase("stock_move_free_ck");
    assertThatThrownBy(() -> sql(move, shop(), "RELEASE", 0, 1, -1, -1))
        .rootCause()
        .message()
        .containsIgnoringCase("stock_move_set_aside_ck");
    assertThatThrownBy(
            () ->
                sql(
                    "update store.stock_level set set_aside = -1 where shop = ? and sku = ?",
                    shop(),
                    SKU))
        .rootCause()
        .message()
        .containsIgnoringCase("stock_level_set_aside_ck");
  }

  @Test
  void aDeliveryIsBookedOnceHoweverOftenItIsSent() {
    String four = goods(shop(), 4);
    String key = newKey();

    assertThat(post(floor.adviserTicket(), "api/v1/stock-receipts", key, four).statusCode())
        .isEqualTo(201);
    HttpResponse<String> again = post(floor.adviserTicket(), "api/v1/stock-receipts", key, four);

    assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
    assertThat(level("on_hand")).isEqualTo(5);
    refused(
        post(floor.adviserTicket(), "api/v1/stock-receipts", key, goods(shop(), 5)),
        422,
        "stock-key-reused");
    refused(
        post(floor.adviserTicket(), "api/v1/stock-receipts", newKey(), goods("elsewhere", 1)),
        403,
        "stock-other-shop");
    refused(
        post(floor.adviserTicket(), "api/v1/stock-breakages", newKey(), goods(shop(), 6)),
        409,
        "stock-not-there");
    booking.until(() -> told(2));
    assertThat(lastTold().getInt("onHand")).isEqualTo(5);
    HttpResponse<String> moves =
        floor.asAdviser("GET", "api/v1/stock-levels/" + shop() + "/" + SKU + "/moves?limit=1", "");
    assertThat(json(moves).getJsonArray("items").getJsonObject(0).getString("kind"))
        .isEqualTo("RECEIPT");
    assertThat(json(moves).isNull("next")).isFalse();
  }

  @Test
  void aTransferLeavesOneShopAndComesToTheOtherOnce() {
    String other = "shop-" + java.util.UUID.randomUUID().toString().substring(0, 8);
    booking.claire().with("shop", other).tell("AGREED");
    booking.heard();
    String there = People.ticket("S091", "Noé Lambert", Role.ADVISER, other);

    refused(send(other, 2), 409, "stock-not-free");
    JsonObject sent = json(send(other, 1));
    assertThat(sent.getString("state")).isEqualTo("IN_TRANSIT");
    assertThat(level("on_hand")).isZero();

    String receipts = "api/v1/stock-transfers/" + sent.getString("id") + "/receipts";
    String none = "{\"lines\":[{\"sku\":\"" + SKU + "\",\"received\":0}]}";
    refused(post(floor.adviserTicket(), receipts, newKey(), "{}"), 403, "stock-other-shop");
    refused(post(there, receipts, newKey(), none), 422, "stock-difference-unnamed");
    assertThat(post(there, receipts, newKey(), "{}").statusCode()).isEqualTo(201);
    refused(post(there, receipts, newKey(), "{}"), 409, "stock-received-already");
    assertThat(count("select sum(quantity) from store.stock_move where shop = ?", other))
        .isEqualTo(1);
  }

  @Test
  void aCountIsBlindAndWritesOnlyWhatDiffersThoughSalesGoOn() {
    post(floor.adviserTicket(), "api/v1/stock-receipts", newKey(), goods(shop(), 2));
    String sheet =
        json(floor.asAdviser(
                "POST", "api/v1/stock-counts", "{\"shop\":\"" + shop() + "\",\"name\":\"Salon\"}"))
            .getString("id");
    String at = "api/v1/stock-counts/" + sheet;
    HttpResponse<String> scanned =
        floor.asAdviser("POST", at + "/scans", "{\"code\":\"2000000000015\"}");
    assertThat(scanned.statusCode()).as(scanned.body()).isEqualTo(200);
    assertThat(json(scanned).getString("sku")).isEqualTo(SKU);
    HttpResponse<String> entered =
        Http.put(
            store,
            at + "/lines/" + SKU,
            "{\"counted\":2}",
            "Cookie",
            "vitrine_ticket=" + floor.adviserTicket());
    assertThat(entered.statusCode()).as(entered.body()).isEqualTo(200);
    assertThat(line(at).isNull("ledger")).as("blind").isTrue();
    refused(floor.asManager("POST", at + "/closings", "{}"), 409, "stock-count-open");

    assertThat(floor.sell(newKey(), byCard(floor.visit())).statusCode()).isEqualTo(201);
    assertThat(floor.asAdviser("POST", at + "/comparisons", "").statusCode()).isEqualTo(200);

    assertThat(line(at).getInt("ledger")).isEqualTo(3);
    assertThat(line(at).getInt("difference")).isEqualTo(-1);
    assertThat(floor.asAdviser("POST", at + "/closings", "{}").statusCode()).isEqualTo(403);
    refused(floor.asManager("POST", at + "/closings", "{}"), 422, "stock-difference-unnamed");
    String reason = "{\"reason\":\"fell behind the shelf\"}";
    assertThat(floor.asManager("POST", at + "/closings", reason).statusCode()).isEqualTo(200);
    refused(floor.asManager("POST", at + "/closings", reason), 409, "stock-count-closed");
    assertThat(level("on_hand")).isEqualTo(1);
  }

  @Test
  void aDepartmentIsCountedWithAllThatTheShopHasOfIt() {
    String start = "{\"shop\":\"" + shop() + "\",\"name\":\"Salon\",\"category\":\"%s\"%s}";
    HttpResponse<String> begun =
        floor.asAdviser("POST", "api/v1/stock-counts", start.formatted("salon", ""));
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
    assertThat(booking.neighbour.asked())
        .anyMatch(asked -> String.valueOf(asked.query()).contains("category=salon"));
    assertThat(line("api/v1/stock-counts/" + json(begun).getString("id")).getString("sku"))
        .isEqualTo(SKU);

    refused(
        floor.asAdviser(
            "POST", "api/v1/stock-counts", start.formatted("salon", ",\"skus\":[\"" + SKU + "\"]")),
        422,
        "invalid");
    booking.neighbour.answering(
        "/api/v1/stock-levels",
        asked -> Neighbour.Answer.json("{\"shop\":\"x\",\"items\":[],\"next\":null}"));
    refused(
        floor.asAdviser("POST", "api/v1/stock-counts", start.formatted("jardin", "")),
        422,
        "stock-department-empty");
    booking.neighbour.answering(
        "/api/v1/stock-levels",
        asked ->
            Neighbour.Answer.json(
                IntStream.range(0, 600)
                    .mapToObj(
                        i ->
                            "{\"sku\":\"A%s-%d\",\"onHand\":1,\"asOf\":\"2026-12-12T13:05:00Z\",\"version\":7}"
                                .formatted(asked.query().contains("after=Z") ? "Z" : "A", i))
                    .collect(
                        Collectors.joining(
                            ",", "{\"shop\":\"x\",\"items\":[", "],\"next\":\"Z\"}"))));
    refused(
        floor.asAdviser("POST", "api/v1/stock-counts", start.formatted("salon", "")),
        422,
        "stock-department-too-large");
    booking.neighbour.goAway();
    refused(
        floor.asAdviser("POST", "api/v1/stock-counts", start.formatted("salon", "")),
        503,
        "stock-catalogue-away");
    booking.neighbour.comeBack();
  }

  private JsonObject line(String sheet) {
    return json(floor.asAdviser("GET", sheet, "")).getJsonArray("lines").getJsonObject(0);
  }

  private HttpResponse<String> send(String to, int pieces) {
    return post(
        floor.adviserTicket(),
        "api/v1/stock-transfers",
        newKey(),
        "{\"from\":\"%s\",\"to\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":%d}]}"
            .formatted(shop(), to, SKU, pieces));
  }

  private static String goods(String shop, int pieces) {
    return "{\"shop\":\"%s\",\"words\":\"BL 1\",\"lines\":[{\"sku\":\"%s\",\"quantity\":%d}]}"
        .formatted(shop, SKU, pieces);
  }

  private HttpResponse<String> post(String ticket, String path, String key, String body) {
    return Http.post(
        store,
        path,
        body,
        "Cookie",
        "vitrine_ticket=" + ticket,
        "Idempotency-Key",
        key,
        "Accept-Language",
        "en");
  }

  private static void refused(HttpResponse<String> answer, int status, String name) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).getString("type")).endsWith(":" + name);
  }

  private String dossier() {
    return booking.claire().with("shop", shop()).tell("AGREED").number;
  }

  private HttpResponse<String> setAside(String dossier) {
    return Http.put(
        store,
        "api/v1/dossiers/" + dossier + "/set-aside/" + SKU,
        "",
        "Cookie",
        "vitrine_ticket=" + floor.adviserTicket(),
        "Accept-Language",
        "en");
  }

  private boolean told(int messages) {
    return toldLevels().size() >= messages;
  }

  private JsonObject lastTold() {
    return toldLevels().stream()
        .max(java.util.Comparator.comparingInt(message -> message.getInt("version")))
        .orElseThrow();
  }

  /** The takeover's page, and what followed it one by one. */
  private List<JsonObject> toldLevels() {
    return booking.neighbour.asked().stream()
        .filter(asked -> asked.path().startsWith("/api/v1/stock-levels"))
        .filter(asked -> "POST".equals(asked.method()) && asked.body().contains(shop()))
        .map(
            asked -> {
              try (var reader = Json.createReader(new StringReader(asked.body()))) {
                return reader.readObject();
              }
            })
        .map(told -> told.containsKey("items") ? told.getJsonArray("items").getJsonObject(0) : told)
        .toList();
  }

  private long level(String column) {
    return count(
        "select " + column + " from store.stock_level where shop = ? and sku = ?", shop(), SKU);
  }

  private String shop() {
    return floor.shop;
  }

  private void movesSumToLevels() {
    assertThat(
            count(
                "select count(*) from store.stock_level l where l.shop = ? and (l.on_hand <>"
                    + " (select sum(m.quantity) from store.stock_move m where m.shop = l.shop"
                    + " and m.sku = l.sku) or l.set_aside <> (select sum(m.aside) from"
                    + " store.stock_move m where m.shop = l.shop and m.sku = l.sku))",
                shop()))
        .as("levels that are not the sum of their moves")
        .isZero();
  }
}
