package io.vitrine.catalog.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.catalog.importing.Sending;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What booking and store read and tell, in the shape that docs/contracts fixes. */
@ExtendWith(ArquillianExtension.class)
class NeighboursIT {

  private static final String SKU = "AUB3-LIN-ECR";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void fill() {
    base = Deployed.at(url);
    Sending.openShops();
    Sending.run(
        "delete from catalog.stock_level where sku = '" + SKU + "'",
        "update catalog.variant set digest = '-', gtin = null where sku = '" + SKU + "'",
        "delete from catalog.opening_hours",
        "delete from catalog.exceptional_day",
        "insert into catalog.opening_hours (shop, weekday, opens, closes)"
            + " values ('rivoli', 1, '10:00', '19:30')",
        "insert into catalog.exceptional_day (shop, on_day, position, opens, closes, reason_fr,"
            + " reason_en) values ('rivoli', date '2026-12-25', 0, null, null, 'Noël', 'Christmas')");
    Sending manager = Sending.asCatalogueManager(url);
    manager.ended(
        manager.csv(
            "sku,product,gtin,name_fr,name_en,variant_fr,variant_en,category_fr,price,tax_rate,"
                + "eco_participation,displays,stock,published\n"
                + SKU
                + ",AUB3,,Canapé Aubrac 3 places,Aubrac 3-seat sofa,Lin écru,Ecru linen,Canapés,"
                + "1290.00,20,12.50,rivoli:3:Salon:12,rivoli:2,yes\n"
                + "AUB3-HIDDEN,AUB3-H,,Caché,,,,Canapés,1.00,20,0,,,no\n"));
    Showroom.until(
        "the shops are read again",
        () -> Http.get(base, "/api/v1/shops").body().contains("Christmas"));
  }

  @Test
  void shopsHaveTheShapeOfTheContract() {
    JsonObject sample = sample("catalog-shops.json").getJsonArray("items").getJsonObject(0);
    HttpResponse<String> answer = Http.get(base, "/api/v1/shops");

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonObject rivoli = named(json(answer).getJsonArray("items"), "shop", "rivoli");
    Shape.assertHas(rivoli, sample);
    for (String list : List.of("floors", "hours", "exceptionalDays")) {
      assertThat(rivoli.getJsonArray(list)).as(list).isNotEmpty();
    }
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(Http.get(base, "/api/v1/shops", "If-None-Match", tag).statusCode()).isEqualTo(304);
    Shape.assertHas(json(Http.get(base, "/api/v1/shops/rivoli")), sample);
    assertThat(Http.get(base, "/api/v1/shops/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void variantsHaveTheShapeOfTheContract() {
    JsonObject sample = sample("catalog-variants.json").getJsonArray("items").getJsonObject(0);

    JsonArray items =
        json(Http.get(base, "/api/v1/variants?sku=" + SKU + "&sku=UNKNOWN&sku=AUB3-HIDDEN"))
            .getJsonArray("items");

    assertThat(items).as("case 66: neither unknown nor unpublished").hasSize(1);
    JsonObject variant = items.getJsonObject(0);
    // sent here without a size, which is then left out; ExamplesIT has one
    Shape.assertHas(variant, Json.createObjectBuilder(sample).remove("size").build());
    for (String same :
        new String[] {
          "sku",
          "product",
          "variant",
          "priceCents",
          "taxRateBp",
          "ecoParticipationCents",
          "page",
          "displays"
        }) {
      assertThat(variant.get(same)).as(same).isEqualTo(sample.get(same));
    }
  }

  @Test
  void atMostAHundredVariantsAreAskedForAtOnce() {
    StringBuilder many = new StringBuilder("/api/v1/variants?x=1");
    for (int i = 0; i <= 100; i++) {
      many.append("&sku=A").append(i);
    }

    assertThat(Http.get(base, many.toString()).statusCode()).isEqualTo(422);
  }

  @Test
  void theStoreReadsStockPageByPage() {
    JsonObject page =
        json(
            Http.get(
                base,
                "/api/v1/stock-levels?shop=rivoli&after=AUB3-LIN-ECQ&limit=1",
                "Authorization",
                store()));

    Shape.assertHas(page, sample("catalog-stock-page.json"));
    assertThat(page.getString("next")).isEqualTo(SKU);
  }

  @Test
  void theStoreReadsTheStockOfADepartmentToCountIt() {
    JsonObject all = json(Http.get(base, "/api/v1/categories"));
    Shape.assertHas(all, sample("catalog-categories.json"));
    String own = categoryOfTheProduct();
    assertThat(ofCategory(own)).contains(SKU);
    assertThat(ofCategory("no-such")).isEmpty();
    Sending.run(
        "insert into catalog.category (code, path, parent, name_fr, position)"
            + " select 'counted', concat(path, '/counted'), code, 'Comptés', 99"
            + " from catalog.category where code = '"
            + own
            + "'",
        "update catalog.product set category = 'counted' where number = 'AUB3'");
    try {
      assertThat(ofCategory("counted"))
          .contains(SKU)
          .allSatisfy(sku -> assertThat(sku).startsWith("AUB3-"));
      assertThat(ofCategory(own)).as("and what lies below").contains(SKU);
    } finally {
      Sending.run(
          "update catalog.product set category = '" + own + "' where number = 'AUB3'",
          "delete from catalog.category where code = 'counted'");
    }
  }

  /** Other tests move products about. */
  private String categoryOfTheProduct() {
    List<JsonString> way =
        json(Http.get(base, "/api/v1/products/AUB3"))
            .getJsonArray("categories")
            .getValuesAs(JsonString.class);
    return way.get(way.size() - 1).getString();
  }

  private List<String> ofCategory(String category) {
    return json(
            Http.get(
                base,
                "/api/v1/stock-levels?shop=rivoli&limit=1000&category=" + category,
                "Authorization",
                store()))
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(level -> level.getString("sku"))
        .toList();
  }

  @Test
  void theStoresWordCountsOnceAndAnOlderOneNotAtAll() {
    String message = UUID.randomUUID().toString();

    assertThat(tell(told(message, SKU, 1, 8)).statusCode()).isEqualTo(202);
    assertThat(onHand()).isEqualTo(1);
    assertThat(tell(told(message, SKU, 5, 8)).statusCode()).as("same version").isEqualTo(202);
    assertThat(onHand()).isEqualTo(1);
    assertThat(tell(told(UUID.randomUUID().toString(), SKU, 7, 7)).statusCode())
        .as("older version")
        .isEqualTo(202);
    assertThat(onHand()).isEqualTo(1);
    assertThat(tell(told(UUID.randomUUID().toString(), SKU, -1, 9)).statusCode()).isEqualTo(202);
    assertThat(onHand()).isEqualTo(-1);
  }

  @Test
  void theSamplesOfTheContractsAreTakenAsTheyAre() {
    assertThat(tellPage(Contracts.sample("catalog-stock-told-page.json")).statusCode())
        .isEqualTo(202);
    assertThat(onHand()).isEqualTo(2);
    String later = Contracts.sample("catalog-stock-told.json").replace(": 8", ": 9");
    assertThat(tell(later).statusCode()).isEqualTo(202);
    assertThat(onHand()).isEqualTo(1);
  }

  @Test
  void ofManyVariantsToldAtOnceTheUnknownAndTheOlderArePassedOver() {
    String page =
        "{\"messageId\":\"%s\",\"shop\":\"rivoli\",\"items\":[%s,%s]}"
            .formatted(UUID.randomUUID(), level("NOT-OURS", 3, 1), level(SKU, 4, 11));

    assertThat(tellPage(page).statusCode()).isEqualTo(202);
    assertThat(onHand()).isEqualTo(4);
    assertThat(tellPage(page.replace("\"onHand\":4", "\"onHand\":6")).statusCode())
        .as("same version")
        .isEqualTo(202);
    assertThat(onHand()).isEqualTo(4);
  }

  @Test
  void aPageOfStockThatIsNoneIsRefused() {
    String id = UUID.randomUUID().toString();
    String page = "{\"messageId\":\"" + id + "\",\"shop\":\"%s\",\"items\":[%s]}";
    String twice = level(SKU, 1, 20) + "," + level(SKU, 2, 21);
    String tooMany =
        IntStream.rangeClosed(0, 500)
            .mapToObj(i -> level("A" + i, 1, 1))
            .collect(Collectors.joining(","));

    assertThat(tellPage(page.formatted("rivoli", "")).statusCode()).isEqualTo(422);
    assertThat(tellPage(page.formatted("rivoli", "null")).statusCode()).isEqualTo(400);
    assertThat(tellPage(page.formatted("rivoli", twice)).statusCode()).isEqualTo(422);
    assertThat(tellPage(page.formatted("rivoli", tooMany)).statusCode()).isEqualTo(422);
    assertThat(tellPage(page.formatted("nowhere", level(SKU, 1, 20))).statusCode()).isEqualTo(422);
    assertThat(tellPage("null").statusCode()).isEqualTo(422);
    assertThat(onHand()).isEqualTo(2);
  }

  @Test
  void whatTheCatalogueDoesNotKnowIsRefusedInWords() {
    HttpResponse<String> answer = tell(told(UUID.randomUUID().toString(), "UNKNOWN", 1, 1));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("stock-not-ours").contains("UNKNOWN");
  }

  @Test
  void anUnreadableWordIsRefused() {
    assertThat(tell("{\"sku\":1").statusCode()).isEqualTo(400);
    assertThat(tell(told("no-uuid", SKU, 1, 1)).statusCode()).isEqualTo(400);
    assertThat(tell(told(UUID.randomUUID().toString(), SKU, 1, 0)).statusCode()).isEqualTo(422);
    assertThat(tell("{\"price\":1}").statusCode()).as("unknown member").isEqualTo(400);
  }

  @Test
  void onlyTheStoreTellsAndReadsStock() {
    String manager =
        "Bearer " + People.ticket("S010", "Lucas Moreau", Role.CATALOG_MANAGER, "rivoli");
    String body = told(UUID.randomUUID().toString(), SKU, 1, 99);

    assertThat(post(body, "Authorization", manager).statusCode()).isEqualTo(403);
    assertThat(post(body, "Authorization", People.service("booking", "catalog")).statusCode())
        .isEqualTo(403);
    assertThat(post(body).statusCode()).isEqualTo(401);
    assertThat(onHand()).isEqualTo(2);
  }

  private long onHand() {
    return Sending.number(
        "select on_hand from catalog.stock_level where shop = 'rivoli' and sku = '" + SKU + "'");
  }

  private static String told(String message, String sku, int onHand, long version) {
    return ("{\"messageId\":\"%s\",\"shop\":\"rivoli\",\"sku\":\"%s\",\"onHand\":%d,"
            + "\"asOf\":\"2026-12-12T13:05:00Z\",\"version\":%d}")
        .formatted(message, sku, onHand, version);
  }

  private static String level(String sku, int onHand, long version) {
    return "{\"sku\":\"%s\",\"onHand\":%d,\"asOf\":\"2026-12-12T13:05:00Z\",\"version\":%d}"
        .formatted(sku, onHand, version);
  }

  private HttpResponse<String> tellPage(String body) {
    return Http.post(base, "/api/v1/stock-levels/pages", body, "Authorization", store());
  }

  private HttpResponse<String> tell(String body) {
    return post(body, "Authorization", store());
  }

  private HttpResponse<String> post(String body, String... headers) {
    return Http.post(base, "/api/v1/stock-levels", body, headers);
  }

  private static String store() {
    return People.service("store", "catalog");
  }

  private static JsonObject named(JsonArray items, String member, String value) {
    return items.getValuesAs(JsonObject.class).stream()
        .filter(item -> item.getString(member).equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject sample(String file) {
    return read(Contracts.sample(file));
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return read(answer.body());
  }

  private static JsonObject read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  /** Whether an answer has every member of a sample, each of the sample's kind. */
  private static final class Shape {

    static void assertHas(JsonValue answer, JsonValue sample) {
      if (sample instanceof JsonObject members) {
        assertThat(answer).isInstanceOf(JsonObject.class);
        members.forEach(
            (name, member) -> {
              assertThat(answer.asJsonObject()).as("has " + name).containsKey(name);
              if (answer.asJsonObject().get(name) != JsonValue.NULL) {
                assertHas(answer.asJsonObject().get(name), member);
              }
            });
      } else if (sample instanceof JsonArray items && !items.isEmpty()) {
        assertThat(answer).isInstanceOf(JsonArray.class);
        answer.asJsonArray().forEach(item -> assertHas(item, items.get(0)));
      } else if (sample != JsonValue.NULL) {
        assertThat(answer.getValueType()).isEqualTo(sample.getValueType());
      }
    }
  }
}
