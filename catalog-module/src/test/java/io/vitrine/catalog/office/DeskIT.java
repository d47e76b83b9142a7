package io.vitrine.catalog.office;

import static io.vitrine.catalog.importing.Sending.HEADER;
import static io.vitrine.catalog.importing.Sending.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.catalog.importing.Sending;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a catalogue manager makes new, plans and puts in order, over the API. */
@ExtendWith(ArquillianExtension.class)
class DeskIT {

  @ArquillianResource private URL url;

  private final String own = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private final String small = own.toLowerCase(Locale.ROOT);

  private Sending manager;
  private URI base;
  private String path;

  @BeforeEach
  void anArticleInACategoryOfItsOwn() {
    base = Deployed.at(url);
    manager = Sending.asCatalogueManager(url);
    Sending.openShops();
    path = "/api/v1/articles/" + own;
    manager.ended(manager.csv(HEADER + row("Essais " + own + " > Fauteuils", "100.00")));
  }

  private String row(String category, String price) {
    return "%1$s-1,%1$s,,Fauteuil,Armchair,%2$s,,Vitrine,%3$s,20,,rivoli:4\n"
        .formatted(own, category, price);
  }

  private String etag() {
    return manager.get(path).headers().firstValue("ETag").orElseThrow();
  }

  private HttpResponse<String> newVariant(String sku, String cells) {
    return manager.send(
        "POST",
        path + "/variants",
        etag(),
        "{\"sku\":\"%s\",\"variant\":%s}".formatted(sku, cells));
  }

  private static String newProduct(String number, String sku) {
    return ("{\"number\":\"%s\",\"product\":{\"name_fr\":\"Tabouret\",\"category_fr\":\"Essais\"},"
            + "\"sku\":\"%s\",\"variant\":{\"price\":\"49,90\",\"tax_rate\":\"20\"}}")
        .formatted(number, sku);
  }

  @Test
  void aProductIsMadeByHandAndShownAtOnce() {
    String number = "T" + own;

    HttpResponse<String> answer =
        manager.send("POST", "/api/v1/articles", null, newProduct(number, number + "-A"));

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .endsWith("/api/v1/articles/" + number);
    assertThat(answer.headers().firstValue("ETag")).isPresent();
    assertThat(Http.get(base, "/product/" + number).body()).contains("Tabouret");
    assertThat(manager.get("/api/v1/articles/" + number + "/history").body())
        .contains("\"field\":\"sku\"", number + "-A");
  }

  @Test
  void aNumberThatIsTakenIsNamed() {
    HttpResponse<String> number =
        manager.send("POST", "/api/v1/articles", null, newProduct(own, own + "-9"));
    HttpResponse<String> sku =
        manager.send("POST", "/api/v1/articles", null, newProduct("N" + own, own + "-1"));
    HttpResponse<String> none =
        manager.send("POST", "/api/v1/articles", null, newProduct("", own + "-9"));
    HttpResponse<String> form =
        manager.send("POST", "/api/v1/articles", null, newProduct("a b", own + "-9"));

    assertThat(number.statusCode()).isEqualTo(409);
    assertThat(number.body()).contains("product-number-taken", own);
    assertThat(sku.statusCode()).isEqualTo(409);
    assertThat(sku.body()).contains("product-sku-taken", own);
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(form.body()).contains("product-fields", "NUMBER_FORM");
    assertThat(manager.get("/api/v1/articles/N" + own).statusCode()).isEqualTo(404);
  }

  @Test
  void aVariantIsAddedAndSaysNothingElseOfItsProduct() {
    HttpResponse<String> answer =
        newVariant(own + "-2", "{\"price\":\"120\",\"tax_rate\":\"20\",\"variant_fr\":\"Cuir\"}");

    assertThat(answer.statusCode()).isEqualTo(201);
    JsonObject product = json(answer);
    assertThat(product.getJsonArray("variants")).hasSize(2);
    assertThat(product.getJsonObject("product").getString("name_fr")).isEqualTo("Fauteuil");
    assertThat(Http.get(base, "/product/" + own).body()).contains("Cuir");
  }

  @Test
  void aVariantThatCannotBeTakenIsRefusedWhole() {
    Sending.run("update catalog.variant set gtin = null where gtin = '2000000000046'");
    String old = etag();
    newVariant(own + "-3", "{\"price\":\"1\",\"tax_rate\":\"20\",\"gtin\":\"2000000000046\"}");

    assertThat(newVariant(own + "-4", "{\"tax_rate\":\"20\",\"gtin\":\"2000000000046\"}").body())
        .contains("product-gtin-taken");
    assertThat(newVariant(own + "-4", "{\"tax_rate\":\"20\",\"gtin\":\"2000000000047\"}").body())
        .contains("product-fields", "GTIN_FORM");
    assertThat(newVariant(own + "-4", "{\"price\":\"1\"}").body()).contains("MISSING");
    assertThat(newVariant(own + "-1", "{\"tax_rate\":\"20\"}").statusCode()).isEqualTo(409);
    assertThat(newVariant(own + "-4", "{\"name_fr\":\"X\"}").statusCode()).isEqualTo(422);
    String body = "{\"sku\":\"" + own + "-4\",\"variant\":{\"tax_rate\":\"20\"}}";
    assertThat(manager.send("POST", path + "/variants", old, body).statusCode()).isEqualTo(412);
    assertThat(manager.send("POST", path + "/variants", null, body).statusCode()).isEqualTo(428);
    assertThat(manager.send("POST", "/api/v1/articles/NONE/variants", "\"v0\"", body).statusCode())
        .isEqualTo(404);
    assertThat(json(manager.get(path)).getJsonArray("variants")).hasSize(2);
  }

  private String prices() {
    return path + "/variants/" + own + "-1/prices";
  }

  private HttpResponse<String> plan(long cents, Instant from, Instant until) {
    return manager.send(
        "POST",
        prices(),
        null,
        "{\"priceCents\":%d,\"from\":\"%s\"%s}"
            .formatted(cents, from, until == null ? "" : ",\"until\":\"" + until + "\""));
  }

  @Test
  void aPlannedPriceTakesEffectOnThePageInTheSearchAndInTheFeed() {
    Instant soon = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.SECONDS);
    String facet = "q=" + small + "&price=70-80";
    assertThat(plan(7_700, soon, soon.plusSeconds(8)).statusCode()).isEqualTo(201);
    assertThat(Showroom.total(base, facet)).isZero();
    assertThat(json(manager.get(prices())).getJsonArray("planned")).hasSize(1);

    Showroom.until("found at the new price", () -> Showroom.total(base, facet) == 1);
    assertThat(Instant.now()).isAfterOrEqualTo(soon);
    assertThat(Http.get(base, "/product/" + own).body()).contains("77,00", "100,00");
    assertThat(Http.get(base, "/api/v1/feeds/local-inventory/rivoli").body()).contains("77.00 EUR");

    Showroom.until("back at the former price", () -> Showroom.total(base, facet) == 0);
    assertThat(Instant.now()).isAfterOrEqualTo(soon.plusSeconds(8));
    JsonObject after = json(manager.get(prices()));
    assertThat(after.getJsonArray("planned")).isEmpty();
    assertThat(after.getInt("total")).isEqualTo(3);
    assertThat(after.getJsonArray("items").getJsonObject(0).getInt("priceCents")).isEqualTo(10_000);
    assertThat(manager.get(path + "/history").body()).contains("planned_price", "77.00");
  }

  @Test
  void aPlanThatCannotHoldIsRefusedByName() {
    Instant day = Instant.now().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
    String id = json(plan(9_000, day, day.plus(Duration.ofDays(5)))).getString("id");

    assertThat(plan(8_000, day.plus(Duration.ofDays(1)), null).body()).contains("price-overlap");
    assertThat(plan(8_000, Instant.now().minusSeconds(5), null).body()).contains("price-past");
    assertThat(plan(-1, day.plus(Duration.ofDays(9)), null).statusCode()).isEqualTo(422);
    assertThat(plan(8_000, day.plus(Duration.ofDays(9)), day).statusCode()).isEqualTo(422);
    manager.patch(
        path, etag(), "{\"variants\":{\"" + own + "-1\":{\"eco_participation\":\"12\"}}}");
    assertThat(plan(1_199, day.plus(Duration.ofDays(9)), null).body())
        .contains("price-below-eco", "12,00");
    assertThat(manager.send("DELETE", prices() + "/" + id, null, null).statusCode()).isEqualTo(204);
    assertThat(manager.send("DELETE", prices() + "/" + id, null, null).body())
        .contains("price-begun");
    assertThat(manager.send("DELETE", prices() + "/none", null, null).statusCode()).isEqualTo(404);
    assertThat(manager.get(path + "/variants/NONE/prices").statusCode()).isEqualTo(404);
    assertThat(json(manager.get(prices())).getJsonArray("planned")).isEmpty();
  }

  private String tree(String code) {
    return "/api/v1/category-tree/" + code;
  }

  private HttpResponse<String> move(String code, String json) {
    return manager.send("POST", tree(code) + "/move", null, json);
  }

  private String code(String path) {
    return json(manager.get("/api/v1/category-tree")).getJsonArray("items").stream()
        .map(item -> item.asJsonObject())
        .filter(item -> item.getString("path").equals(path))
        .findFirst()
        .orElseThrow()
        .getString("code");
  }

  @Test
  void aRenamedAndMovedCategoryKeepsItsAddressAndTheSearchFollows() {
    String fauteuils = code("essais-" + small + "/fauteuils");
    String word = "zz" + small;

    HttpResponse<String> renamed =
        manager.send(
            "PATCH",
            tree(fauteuils),
            null,
            "{\"nameFr\":\"%s\",\"nameEn\":\"%s seats\"}".formatted(word, word));
    assertThat(renamed.statusCode()).isEqualTo(200);
    assertThat(json(renamed).getString("path")).isEqualTo("essais-" + small + "/" + word);
    Showroom.until("found by the new word", () -> Showroom.total(base, "q=" + word) == 1);
    assertThat(Http.get(base, "/category/" + fauteuils).body()).contains(word);

    assertThat(move(fauteuils, "{\"step\":\"out\"}").statusCode()).isEqualTo(200);
    assertThat(json(manager.get(tree(fauteuils))).isNull("parent")).isTrue();
    assertThat(Http.get(base, "/category/" + fauteuils).statusCode()).isEqualTo(200);
    Showroom.until(
        "no longer in the category above",
        () -> Showroom.total(base, "category=essais-" + small) == 0);
  }

  @Test
  void aFileThatNamesTheFormerPathStillMeansTheCategory() {
    String former = "Essais " + own + " > Fauteuils";
    String fauteuils = code("essais-" + small + "/fauteuils");
    manager.send(
        "PATCH",
        tree(fauteuils),
        null,
        "{\"nameFr\":\"Sièges %s\",\"nameEn\":null}".formatted(own));
    move(fauteuils, "{\"step\":\"out\"}");
    long before = Sending.number("select count(*) from catalog.category");

    JsonObject same = manager.ended(manager.csv(HEADER + row(former, "100.00")));
    JsonObject dearer = manager.ended(manager.csv(HEADER + row(former, "110.00")));
    JsonObject below = manager.ended(manager.csv(HEADER + row(former + " > Bergères", "110.00")));

    assertThat(same.getInt("rowsUnchanged")).isEqualTo(1);
    assertThat(dearer.getInt("rowsWritten")).isEqualTo(1);
    assertThat(below.getInt("rowsWritten")).isEqualTo(1);
    assertThat(Sending.number("select count(*) from catalog.category")).isEqualTo(before + 1);
    assertThat(code("sieges-" + small + "/bergeres")).isNotBlank();
    assertThat(json(manager.get(path)).getJsonObject("product").getString("category_fr"))
        .isEqualTo("Sièges " + own + " > Bergères");
  }

  @Test
  void aCategoryGoesOnlyEmptyAndItsAddressThenLeadsToTheOneAbove() {
    String above = code("essais-" + small);
    HttpResponse<String> added =
        manager.send(
            "POST",
            "/api/v1/category-tree",
            null,
            "{\"parent\":\"%s\",\"nameFr\":\"Tables %s\",\"nameEn\":\"Tables\"}"
                .formatted(above, own));
    assertThat(added.statusCode()).isEqualTo(201);
    String tables = json(added).getString("code");
    assertThat(Http.get(base, "/category/" + tables).statusCode()).isEqualTo(200);

    assertThat(manager.send("DELETE", tree(above), null, null).body())
        .contains("category-not-empty");
    assertThat(manager.send("DELETE", tree(tables), null, null).statusCode()).isEqualTo(204);

    HttpResponse<String> gone = Http.get(base, "/category/" + tables);
    assertThat(gone.statusCode()).isEqualTo(301);
    assertThat(gone.headers().firstValue("Location")).hasValue("/category/" + above);
    assertThat(manager.send("DELETE", tree(tables), null, null).statusCode()).isEqualTo(404);
  }

  @Test
  void aMoveThatCannotBeIsRefusedByName() {
    String above = code("essais-" + small);
    String fauteuils = code("essais-" + small + "/fauteuils");

    assertThat(move(above, "{\"parent\":\"" + fauteuils + "\"}").body())
        .contains("category-inside-itself");
    assertThat(move(fauteuils, "{\"step\":\"up\"}").body()).contains("category-no-step");
    assertThat(move(fauteuils, "{\"step\":\"around\"}").statusCode()).isEqualTo(422);
    assertThat(move(fauteuils, "{\"parent\":\"none\"}").statusCode()).isEqualTo(404);
    assertThat(move("none", "{\"step\":\"up\"}").statusCode()).isEqualTo(404);
    assertThat(
            manager
                .send("POST", "/api/v1/category-tree", null, "{\"nameFr\":\"Essais " + own + "\"}")
                .body())
        .contains("category-name-taken");
    assertThat(
            manager.send("POST", "/api/v1/category-tree", null, "{\"parent\":null}").statusCode())
        .isEqualTo(422);
  }

  private HttpResponse<String> bulk(String json) {
    return manager.send("POST", "/api/v1/bulk-edits", null, json);
  }

  private String compared(String json) {
    HttpResponse<String> answer = bulk(json);
    assertThat(answer.statusCode()).isEqualTo(202);
    return json(answer).getString("id");
  }

  private String cell(String sku, String column) {
    return json(manager.get(path)).getJsonArray("variants").stream()
        .map(variant -> variant.asJsonObject())
        .filter(variant -> variant.getString("sku").equals(sku))
        .findFirst()
        .orElseThrow()
        .getString(column);
  }

  @Test
  void aChangeOfManyIsComparedFirstAndWrittenWhenTakenOver() {
    newVariant(own + "-2", "{\"price\":\"120\",\"tax_rate\":\"20\"}");

    String id =
        compared(
            "{\"choice\":{\"q\":\"%s\"},\"price\":{\"percent\":-10,\"rounding\":\"NINETY_CENTS\"}}"
                .formatted(own));

    assertThat(manager.ended(id).getInt("rowsWritten")).isEqualTo(2);
    assertThat(cell(own + "-1", "price")).isEqualTo("100.00");
    assertThat(manager.get("/api/v1/imports/" + id + "/differences").body())
        .contains("100.00", "89.90", "120.00", "107.90");
    JsonObject done = manager.ended(manager.post("/api/v1/imports/" + id + "/take-over"));
    assertThat(done.getInt("rowsWritten")).isEqualTo(2);
    assertThat(cell(own + "-1", "price")).isEqualTo("89.90");
    assertThat(cell(own + "-2", "price")).isEqualTo("107.90");
    assertThat(manager.get(path + "/history").body()).contains(done.getString("id"));
  }

  @Test
  void whatSomebodyWroteMeanwhileIsNotOverwrittenByAChangeOfMany() {
    String json =
        "{\"choice\":{\"numbers\":[\"%s\"]},\"cells\":{\"brand\":\"Autre\"}}".formatted(own);
    String id = compared(json);
    manager.ended(id);
    manager.patch(path, etag(), "{\"product\":{\"name_fr\":\"Bergère\"}}");

    HttpResponse<String> late = manager.post("/api/v1/imports/" + id + "/take-over");

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.body()).contains("import-stale");
    assertThat(json(manager.get(path)).getJsonObject("product").getString("brand"))
        .isEqualTo("Vitrine");
    String again = compared(json);
    manager.ended(again);
    manager.ended(manager.post("/api/v1/imports/" + again + "/take-over"));
    JsonObject product = json(manager.get(path)).getJsonObject("product");
    assertThat(product.getString("brand")).isEqualTo("Autre");
    assertThat(product.getString("name_fr")).isEqualTo("Bergère");
  }

  @Test
  void aRowOfAProductThatIsWrittenWhileTheChangeRunsIsRefusedByItself() {
    String id =
        compared(
            "{\"choice\":{\"numbers\":[\"%s\"]},\"cells\":{\"brand\":\"Autre\"}}".formatted(own));
    manager.ended(id);
    manager.patch(path, etag(), "{\"product\":{\"name_fr\":\"Bergère\"}}");
    // as if it had been taken over before that and stood just before the product's row
    Sending.run(
        "update catalog.import_job set dry_run = false, state = 'STOPPED', rows_read = 0,"
            + " rows_written = 0, rows_unchanged = 0, rows_refused = 0, rows_new = 0 where id = '"
            + id
            + "'");

    manager.post("/api/v1/imports/" + id + "/resume");

    assertThat(manager.ended(id).getInt("rowsRefused")).isEqualTo(1);
    assertThat(manager.get("/api/v1/imports/" + id + "/errors.csv").body())
        .contains("écrit par quelqu’un entre-temps");
    assertThat(json(manager.get(path)).getJsonObject("product").getString("brand"))
        .isEqualTo("Vitrine");
  }

  @Test
  void aChangeOfManyIsPreparedBesideTheRequestAndStoppedMadeAnew() {
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 0; i < 450; i++) {
      file.append("M%1$s-%2$d,M%1$s-%2$d,,Pouf,,Essais,,Vitrine,10.00,20,,\n".formatted(own, i));
    }
    manager.ended(manager.csv(file.toString()));
    String id =
        compared("{\"choice\":{\"q\":\"M%s-\"},\"price\":{\"amountCents\":100}}".formatted(own));

    JsonObject done = manager.ended(id);
    assertThat(done.getInt("productsTotal")).isEqualTo(450);
    assertThat(done.getInt("productsMade")).isEqualTo(450);
    assertThat(done.getInt("rowsWritten")).isEqualTo(450);

    Sending.run(
        "delete from catalog.import_difference_field where job = '" + id + "'",
        "delete from catalog.import_difference where job = '" + id + "'",
        "update catalog.import_job set state = 'STOPPED', bytes_total = 0, bytes_read = 0,"
            + " products_made = 200, rows_read = 0, rows_written = 0, rows_unchanged = 0,"
            + " rows_refused = 0, rows_new = 0 where id = '"
            + id
            + "'");
    manager.post("/api/v1/imports/" + id + "/resume");
    JsonObject again = manager.ended(id);
    assertThat(again.getInt("productsMade")).isEqualTo(450);
    assertThat(again.getInt("rowsWritten")).isEqualTo(450);
    assertThat(Sending.number("select count(*) from catalog.import_base where job = '" + id + "'"))
        .isEqualTo(450);
  }

  @Test
  void aChangeOfManyThatSaysNothingIsRefused() {
    assertThat(
            bulk("{\"choice\":{\"q\":\"none%s\"},\"cells\":{\"brand\":\"X\"}}".formatted(own))
                .body())
        .contains("bulk-nothing");
    assertThat(bulk("{\"choice\":{\"numbers\":[]},\"cells\":{\"brand\":\"X\"}}").statusCode())
        .isEqualTo(422);
    assertThat(bulk("{\"choice\":{\"q\":\"\"}}").statusCode()).isEqualTo(422);
    assertThat(bulk("{\"cells\":{\"brand\":\"X\"}}").statusCode()).isEqualTo(422);
    assertThat(bulk("{\"choice\":{\"q\":\"\"},\"cells\":{\"gtin\":\"1\"}}").statusCode())
        .isEqualTo(422);
    assertThat(bulk("{\"choice\":{\"q\":\"\"},\"price\":{\"percent\":-100}}").statusCode())
        .isEqualTo(422);
    assertThat(bulk("{\"choice\":{\"q\":\"\"},\"cells\":{\"shoe\":\"1\"}}").statusCode())
        .isEqualTo(422);
  }

  @Test
  void theListIsNarrowedByCategoryAndPublication() {
    String above = code("essais-" + small);
    String list = "/api/v1/articles?category=" + above;
    assertThat(json(manager.get(list)).getInt("total")).isEqualTo(1);
    assertThat(json(manager.get(list + "&published=true")).getInt("total")).isEqualTo(1);
    assertThat(json(manager.get(list + "&published=false")).getInt("total")).isZero();
    assertThat(json(manager.get("/api/v1/articles?category=none")).getInt("total")).isZero();
    assertThat(manager.get("/api/v1/articles?published=perhaps").statusCode()).isEqualTo(422);
  }

  private static String attribute(String name, String kind, String unit, boolean facet) {
    return "\"nameFr\":\"%s\",\"nameEn\":\"%s\",\"kind\":\"%s\",\"unit\":%s,\"facet\":%s"
        .formatted(name, name, kind, unit == null ? "null" : "\"" + unit + "\"", facet);
  }

  @Test
  void anAttributeIsMadeRenamedAndBecomesAFilter() {
    String code = "a" + small;
    HttpResponse<String> added =
        manager.send(
            "POST",
            "/api/v1/attributes",
            null,
            "{\"code\":\"%s\",%s}".formatted(code, attribute("Pieds", "CHOICE", null, false)));
    assertThat(added.statusCode()).isEqualTo(201);
    manager.patch(
        path,
        etag(),
        "{\"variants\":{\"%s-1\":{\"attr.%s.fr\":\"chêne\",\"attr.%s.en\":\"oak\"}}}"
            .formatted(own, code, code));
    assertThat(json(manager.get("/api/v1/attributes/" + code)).getInt("variants")).isEqualTo(1);

    assertThat(
            manager
                .send(
                    "PUT",
                    "/api/v1/attributes/" + code,
                    null,
                    "{%s}".formatted(attribute("Piètement", "CHOICE", null, true)))
                .statusCode())
        .isEqualTo(200);

    Showroom.until("a filter", () -> Showroom.total(base, code + "=chene&q=" + small) == 1);
    assertThat(Http.get(base, "/product/" + own).body()).contains("Piètement");
    assertThat(
            manager
                .send(
                    "PUT",
                    "/api/v1/attributes/" + code,
                    null,
                    "{%s}".formatted(attribute("Piètement", "NUMBER", "cm", true)))
                .body())
        .contains("attribute-in-use");
    int position = json(manager.get("/api/v1/attributes/" + code)).getInt("position");
    HttpResponse<String> up =
        manager.send("POST", "/api/v1/attributes/" + code + "/move", null, "{\"step\":\"up\"}");
    if (position > 1) {
      assertThat(json(up).getInt("position")).isLessThan(position);
    }
    assertThat(
            Sending.number(
                "select count(*) from catalog.desk_change where kind = 'ATTRIBUTE' and code = '%s' and field = 'name_fr'"
                    .formatted(code)))
        .isEqualTo(2);
  }

  @Test
  void anAttributeThatCannotBeIsRefusedByName() {
    String code = "b" + small;
    String path = "/api/v1/attributes";
    String well = "{\"code\":\"%s\",%s}".formatted(code, attribute("X", "NUMBER", "cm", false));
    assertThat(manager.send("POST", path, null, well).statusCode()).isEqualTo(201);
    assertThat(manager.send("POST", path, null, well).body()).contains("attribute-taken");
    assertThat(manager.send("POST", path, null, well.replace(code, "Été")).body())
        .contains("attribute-code");
    assertThat(
            manager
                .send("POST", path, null, well.replace(code, "c" + small).replace("NUMBER", "TEXT"))
                .body())
        .contains("attribute-unit");
    assertThat(manager.send("PUT", path + "/" + code, null, "{\"kind\":\"TEXT\"}").body())
        .contains("attribute-name");
    assertThat(
            manager
                .send(
                    "PUT",
                    path + "/none",
                    null,
                    "{%s}".formatted(attribute("X", "TEXT", null, true)))
                .statusCode())
        .isEqualTo(404);
    assertThat(manager.send("POST", path + "/none/move", null, "{\"step\":\"up\"}").statusCode())
        .isEqualTo(404);
    assertThat(
            manager
                .send("POST", path + "/" + code + "/move", null, "{\"step\":\"in\"}")
                .statusCode())
        .isEqualTo(422);
    assertThat(
            manager
                .send(
                    "PUT",
                    path + "/" + code,
                    null,
                    "{%s}".formatted(attribute("X", "TEXT", null, true)))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void onlyCatalogueManagersAreAtTheDesk() {
    Sending adviser = Sending.as(Role.ADVISER, url);
    for (String read : List.of(prices(), "/api/v1/category-tree", "/api/v1/attributes")) {
      assertThat(Http.get(base, read).statusCode()).isEqualTo(401);
      assertThat(adviser.get(read).statusCode()).isEqualTo(403);
    }
    for (String written :
        List.of(
            "/api/v1/articles",
            path + "/variants",
            prices(),
            "/api/v1/category-tree",
            "/api/v1/attributes",
            "/api/v1/bulk-edits")) {
      assertThat(adviser.send("POST", written, null, "{}").statusCode()).isEqualTo(403);
    }
  }
}
