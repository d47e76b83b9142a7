package io.vitrine.store.dossier;

import static io.vitrine.store.arrival.ShopWithBooking.json;
import static io.vitrine.store.arrival.ShopWithBooking.number;
import static io.vitrine.store.arrival.ShopWithBooking.sql;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.signin.Role;
import io.vitrine.store.arrival.ShopWithBooking;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DossierIT {

  @ArquillianResource private URL url;
  private ShopWithBooking shop;

  @BeforeEach
  void openShop() {
    shop = new ShopWithBooking(Deployed.at(url));
  }

  @AfterEach
  void closeShop() {
    shop.close();
  }

  @Test
  void anAgreedAppointmentBecomesADossierWithItsArticlesWhereTheyStand() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();

    JsonObject dossier = shop.dossierWithArticles(claire.number);

    assertThat(dossier.getJsonObject("appointment").getString("guest"))
        .isEqualTo("Claire Dubreuil");
    JsonObject line = dossier.getJsonArray("lines").getJsonObject(0);
    assertThat(line.getString("note")).isEqualTo("mur de 2,10 m");
    JsonObject article = line.getJsonObject("article");
    assertThat(article.getInt("priceCents")).isEqualTo(129_000);
    assertThat(article.getJsonObject("display").getString("bay")).isEqualTo("12");
    assertThat(article.getJsonObject("stock").getInt("onHand")).isEqualTo(2);
    assertThat(article.getJsonObject("stock").getString("asOf")).isEqualTo("2026-12-12T13:05:00Z");
    assertThat(shop.neighbour.asked())
        .filteredOn(asked -> asked.path().endsWith("/appointment-facts"))
        .allSatisfy(asked -> assertThat(asked.authorization()).startsWith("Bearer "));
  }

  @Test
  void fortyReadersWhileTheCatalogueIsSlowAllGetTheirDossier() throws Exception {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    ExecutorService readers = Executors.newFixedThreadPool(40);
    try {
      List<Callable<Integer>> reads =
          Collections.nCopies(40, () -> shop.get("api/v1/dossiers/" + claire.number).statusCode());
      for (Future<Integer> read : readers.invokeAll(reads)) {
        assertThat(read.get()).isEqualTo(200);
      }
    } finally {
      readers.shutdown();
    }
  }

  @Test
  void factsInAnyOrderAndTwiceLeaveTheNewest() {
    Instant later = Instant.now().plus(Duration.ofHours(2));
    var agreed = shop.claire().tell("AGREED");
    var moved = agreed.version(3).from(later).wishing("OTHER-1").tell("MOVED");
    moved.version(2).from(later.plus(Duration.ofHours(9))).wishing("OTHER-2").tell("CHANGED");
    moved.version(3).from(later).wishing("OTHER-1").tell("MOVED");
    shop.heard();

    JsonObject dossier = shop.dossier(agreed.number);

    assertThat(Instant.parse(dossier.getJsonObject("appointment").getString("startsAt")))
        .isEqualTo(later.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    assertThat(dossier.getJsonArray("lines")).hasSize(1);
    assertThat(dossier.getJsonArray("lines").getJsonObject(0).getString("sku"))
        .isEqualTo("OTHER-1");
    assertThat(dossier.getJsonArray("lines").getJsonObject(0).isNull("article")).isTrue();
    assertThat(number("select count(*) from store.dossier where shop = ?", shop.shop)).isEqualTo(1);
  }

  @Test
  void aCancelledAppointmentIsKeptAndNotWorkedOn() {
    var claire = shop.claire().tell("AGREED");
    claire.version(2).with("state", "CANCELLED").tell("CANCELLED");
    shop.heard();

    JsonObject card = today().getJsonObject(0);

    assertThat(card.getString("standing")).isEqualTo("CANCELLED");
    refused(
        shop.put(preparation(claire.number), "{\"plan\":\"x\",\"version\":1}"), 409, "cancelled");
  }

  @Test
  void anUnreadableFactIsSetAsideAndStopsNoOther() {
    long before = number("select count(*) from store.fact_set_aside");
    shop.tellRaw(fact -> fact.add("fact", "SUNG"));
    shop.tellRaw(fact -> fact.add("appointment", "no appointment"));
    var claire = shop.claire().tell("AGREED");
    shop.heard();

    assertThat(shop.dossier(claire.number).containsKey("appointment")).isTrue();
    assertThat(number("select count(*) from store.fact_set_aside")).isEqualTo(before + 2);
  }

  @Test
  void whileBookingIsAwayThePageSaysSoAndLaterItCatchesUp() {
    var known = shop.claire().tell("AGREED");
    shop.heard();
    shop.neighbour.goAway();
    shop.until(
        () -> {
          sql("update store.booking_heard set next_at = ?", past());
          return number("select failures from store.booking_heard") > 0;
        });

    assertThat(page("staff/arrivals?shop=" + shop.shop))
        .contains("Les rendez-vous ne sont plus mis à jour")
        .contains("Dernières nouvelles reçues")
        .contains("/" + known.number);
    var missed = shop.claire().tell("AGREED");
    shop.neighbour.comeBack();
    shop.heard();

    assertThat(page("staff/arrivals?shop=" + shop.shop))
        .doesNotContain("ne sont plus mis à jour")
        .contains("/" + missed.number);
  }

  @Test
  void whileTheCatalogueIsAwayTheLastKnownCopyIsShownAndSaidSo() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    shop.dossierWithArticles(claire.number);
    shop.neighbour.goAway();
    sql("update store.article_copy set told_at = ?", past());

    JsonObject away = shop.dossier(claire.number);

    assertThat(away.getBoolean("catalogueAway")).isTrue();
    assertThat(
            away.getJsonArray("lines")
                .getJsonObject(0)
                .getJsonObject("article")
                .getInt("priceCents"))
        .isEqualTo(129_000);
    assertThat(page("staff/dossier/" + claire.number))
        .contains("Le catalogue ne répond pas")
        .contains("Canapé Aubrac 3 places");
    shop.neighbour.comeBack();
    shop.until(() -> !shop.dossier(claire.number).getBoolean("catalogueAway"));
  }

  @Test
  void twoAdvisersOnOnePreparationTheSecondIsToldWhoWasQuicker() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    int read = version(claire.number);

    HttpResponse<String> first =
        shop.put(
            preparation(claire.number),
            "{\"plan\":\"Aubrac d’abord\",\"prepared\":true,\"version\":%d}".formatted(read));
    HttpResponse<String> second =
        shop.putAsYanis(
            preparation(claire.number), "{\"plan\":\"Autre\",\"version\":%d}".formatted(read));

    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    refused(second, 412, "changed-meanwhile");
    assertThat(json(second).getString("detail")).contains("Camille Roux");
    assertThat(shop.dossier(claire.number).getJsonObject("preparation").getString("plan"))
        .isEqualTo("Aubrac d’abord");
    assertThat(today().getJsonObject(0).getString("standing")).isEqualTo("PREPARED");
  }

  @Test
  void newsOfBookingDoesNotDisturbWhoIsWriting() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    int read = version(claire.number);
    claire.version(2).tell("CHANGED");
    shop.heard();

    assertThat(
            shop.put(
                    preparation(claire.number),
                    "{\"notes\":\"préfère le lin\",\"version\":%d}".formatted(read))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aPreparationTooLongWithoutVersionOrWithForeignFieldsIsRefused() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    String path = preparation(claire.number);

    assertThat(shop.put(path, "{\"plan\":\"x\"}").statusCode()).isEqualTo(422);
    assertThat(
            shop.put(
                    path,
                    "{\"plan\":\"%s\",\"version\":%d}"
                        .formatted("x".repeat(4_001), version(claire.number)))
                .statusCode())
        .isEqualTo(422);
    assertThat(shop.put(path, "{\"version\":1,\"status\":\"PREPARED\"}").statusCode())
        .isEqualTo(400);
  }

  @Test
  void anAlternativeCarriesAReasonAndComesOnce() {
    var claire = shop.claire().wishing("OTHER-1").tell("AGREED");
    shop.heard().dossierWithArticles(claire.number);
    String path = "api/v1/dossiers/" + claire.number + "/alternatives";
    String aubrac = "{\"sku\":\"AUB3-LIN-ECR\",\"reason\":\"TOO_LARGE\"}";

    HttpResponse<String> made = shop.post(path, aubrac);

    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    refused(shop.post(path, aubrac), 409, "there-already");
    refused(shop.post(path, aubrac.replace("AUB3-LIN-ECR", "OTHER-1")), 422, "no-such-article");
    assertThat(shop.post(path, "{\"sku\":\"AUB3-LIN-ECR\"}").statusCode()).isEqualTo(422);
    assertThat(shop.post(path, "{\"sku\":\"AUB3-LIN-ECR\",\"reason\":\"OWN_WORDS\"}").statusCode())
        .isEqualTo(422);
    JsonObject proposal = shop.dossier(claire.number).getJsonArray("alternatives").getJsonObject(0);
    assertThat(proposal.getString("reason")).isEqualTo("TOO_LARGE");
    assertThat(proposal.getString("addedBy")).isEqualTo("Camille Roux");

    String one = path + "/" + json(made).getString("id");
    assertThat(shop.delete(one).statusCode()).isEqualTo(204);
    refused(shop.delete(one), 404, "no-such-alternative");
  }

  @Test
  void whatSheChoseHerselfIsNoAlternative() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();

    refused(
        shop.post(
            "api/v1/dossiers/" + claire.number + "/alternatives",
            "{\"sku\":\"AUB3-LIN-ECR\",\"reason\":\"TOO_SMALL\"}"),
        409,
        "there-already");
  }

  @Test
  void abuse30TheStaffOfAnotherShopReadsNothing() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    String elsewhere = People.ticket("S009", "Tom Keller", Role.ADVISER, "bellecour");
    String cashier = People.ticket("S010", "Lou Petit", Role.CASHIER, shop.shop);

    refused(as(elsewhere, "api/v1/dossiers/" + claire.number), 403, "other-shop");
    refused(as(elsewhere, "api/v1/dossiers?shop=" + shop.shop), 403, "other-shop");
    assertThat(as(cashier, "api/v1/dossiers/" + claire.number).statusCode()).isEqualTo(403);
    HttpResponse<String> page = as(elsewhere, "staff/arrivals?shop=" + shop.shop);
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).doesNotContain("Dubreuil").contains("pas le vôtre");
    HttpResponse<String> dossier = as(elsewhere, "staff/dossier/" + claire.number);
    assertThat(dossier.statusCode()).isEqualTo(403);
    assertThat(dossier.body()).doesNotContain("Dubreuil");
    assertThat(as(elsewhere, "api/v1/visits?shop=" + shop.shop).statusCode()).isEqualTo(403);
    assertThat(as(elsewhere, "api/v1/walk-ins?shop=" + shop.shop).statusCode()).isEqualTo(403);

    assertThat(written("dossier " + claire.number)).as("by the API and by the page").isEqualTo(2);
    assertThat(written("dossiers")).isEqualTo(1);
    assertThat(written("arrivals")).isPositive();
    assertThat(written("visits")).isEqualTo(1);
    assertThat(written("walk-ins")).isEqualTo(1);
  }

  @Test
  void whoReadsHerOwnShopsDossiersIsNotWrittenDown() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    shop.dossier(claire.number);

    assertThat(number("select count(*) from store.refusal_audit where shop = ?", shop.shop))
        .isZero();
  }

  private long written(String subject) {
    return number(
        "select count(*) from store.refusal_audit"
            + " where act = 'OTHER_SHOP' and staff = 'S009' and shop = ? and subject = ?",
        shop.shop,
        subject);
  }

  @Test
  void abuse41ScriptAndExpressionsAreShownAsText() {
    var claire = shop.claire().with("message", "#{7*7} <script>alert(1)</script>").tell("AGREED");
    shop.heard();

    assertThat(page("staff/dossier/" + claire.number))
        .contains("#{7*7} &lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void daysOfAShopArePaged() {
    shop.claire().tell("AGREED");
    shop.claire().tell("AGREED");
    shop.claire().from(Instant.now().plus(Duration.ofDays(3))).tell("AGREED");
    shop.heard();

    JsonObject second = json(shop.get("api/v1/dossiers?shop=" + shop.shop + "&page=2&size=1"));

    assertThat(second.getInt("total")).isEqualTo(2);
    assertThat(second.getJsonArray("items")).hasSize(1);
    assertThat(shop.get("api/v1/dossiers?shop=" + shop.shop + "&page=0").statusCode())
        .isEqualTo(422);
    assertThat(shop.get("api/v1/dossiers?shop=" + shop.shop + "&day=tomorrow").statusCode())
        .isEqualTo(422);
    refused(shop.get("api/v1/dossiers/NOBODY"), 404, "no-such-dossier");
  }

  private JsonArray today() {
    return json(shop.get("api/v1/dossiers?shop=" + shop.shop)).getJsonArray("items");
  }

  private int version(String number) {
    return shop.dossier(number).getJsonObject("preparation").getInt("version");
  }

  private static String preparation(String number) {
    return "api/v1/dossiers/" + number + "/preparation";
  }

  private String page(String path) {
    HttpResponse<String> answer = shop.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<String> as(String ticket, String path) {
    return Http.get(
        Deployed.at(url), path, "Cookie", "vitrine_ticket=" + ticket, "Accept-Language", "fr");
  }

  private static OffsetDateTime past() {
    return OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  }

  private static void refused(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).getString("type")).isEqualTo("urn:vitrine:problem:" + type);
    assertThat(json(answer).getString("detail")).isNotBlank();
  }
}
