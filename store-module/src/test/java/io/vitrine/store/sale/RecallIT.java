package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What was sold is not safe: who bought it is told whatever she agreed to, receipts of nobody are
 * counted, and it closes when it is known what became of each piece, or for a reason.
 */
@ExtendWith(ArquillianExtension.class)
class RecallIT {

  @ArquillianResource private URL url;
  private ShopFloor floor;

  @AfterEach
  void closeRecalls() {
    floor.recallsEnd();
  }

  @Test
  void whoBoughtItIsToldAndWhatBecomesOfEachPieceIsNoted() {
    URI store = Deployed.at(url);
    try (Neighbour neighbour = Neighbour.present()) {
      floor = ShopFloor.open(store, neighbour, 3);
      String claire = bought(floor);
      String unknown = floor.visit();
      assertThat(floor.sell(ShopFloor.newKey(), ShopFloor.byCard(unknown)).statusCode())
          .isEqualTo(201);

      assertThat(
              floor
                  .asAdviser("POST", "api/v1/recalls", warning(floor.shop, ShopFloor.SKU))
                  .statusCode())
          .isEqualTo(403);
      refused(
          floor.asManager("POST", "api/v1/recalls", warning("elsewhere", ShopFloor.SKU)),
          403,
          "other-shop");
      refused(
          floor.asManager("POST", "api/v1/recalls", warning(floor.shop, "NEVER-1")),
          422,
          "never-sold");
      String nothing = warning(floor.shop, ShopFloor.SKU).replaceFirst("\\[[^]]*\\]", "[null]");
      assertThat(floor.asManager("POST", "api/v1/recalls", nothing).statusCode()).isEqualTo(400);
      HttpResponse<String> opened =
          floor.asManager("POST", "api/v1/recalls", warning(floor.shop, ShopFloor.SKU));
      assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
      String recall = "api/v1/recalls/" + json(opened).getString("recall");

      JsonObject here = read(floor, recall).getJsonObject("here");
      assertThat(here.getInt("pieces")).isEqualTo(2);
      assertThat(here.getInt("known")).isEqualTo(1);
      assertThat(here.getInt("unknownReceipts")).isEqualTo(1);
      toldWithoutConsent(floor, claire, recall);
      assertThat(read(floor, recall).getJsonObject("here").getInt("told")).isEqualTo(1);

      sheReadsIt(neighbour, floor);

      outcomes(floor, store, recall);
      assertThat(floor.asManager("GET", "api/v1/recalls", "").body()).contains("RappelConso SR/7");

      floor.asAdviser("PUT", "api/v1/clients/" + claire + "/consents/MEMORY", "{\"given\":false}");
      here = read(floor, recall).getJsonObject("here");
      assertThat(here.getInt("known")).as("who is forgotten").isZero();
      assertThat(here.getInt("unknownReceipts")).isEqualTo(2);
      assertThat(count("select count(*) from store.follow_up_task where client = ?", claire))
          .isZero();
    }
  }

  @Test
  void aRecallThatIsOpenedWhileARoundLooksHasOneAnswerAndOneTask() {
    URI store = Deployed.at(url);
    try (Neighbour neighbour = Neighbour.present()) {
      floor = ShopFloor.open(store, neighbour, 1);
      String claire = bought(floor);
      floor.asManager("POST", "api/v1/follow-ups/searches", "{}");
      for (int time = 0; time < 3; time++) {
        openWhileLooking(floor, claire);
      }
    }
  }

  private static void openWhileLooking(ShopFloor floor, String claire) {
    CompletableFuture<HttpResponse<String>> round =
        CompletableFuture.supplyAsync(
            () -> floor.asManager("POST", "api/v1/follow-ups/searches", "{}"));
    HttpResponse<String> opened =
        floor.asManager("POST", "api/v1/recalls", warning(floor.shop, ShopFloor.SKU));
    CompletableFuture<HttpResponse<String>> after =
        CompletableFuture.supplyAsync(
            () -> floor.asManager("POST", "api/v1/follow-ups/searches", "{}"));
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    assertThat(round.join().statusCode()).as(round.join().body()).isEqualTo(200);
    assertThat(after.join().statusCode()).as(after.join().body()).isEqualTo(200);
    String recall = json(opened).getString("recall");
    assertThat(
            count(
                "select count(*) from store.follow_up_task where client = ? and subject = ?",
                claire,
                recall))
        .isEqualTo(1);
    String why = "{\"why\":\"Essai du rappel terminé\"}";
    assertThat(floor.asManager("POST", "api/v1/recalls/" + recall + "/closing", why).statusCode())
        .as("it stands in nobody's way")
        .isEqualTo(204);
  }

  @Test
  void aPieceThatTheTillTookBackAndThatIsNotedCountsOnce() {
    URI store = Deployed.at(url);
    try (Neighbour neighbour = Neighbour.present()) {
      floor = ShopFloor.open(store, neighbour, 2);
      String both = "{\"means\":\"CARD\",\"amountCents\":258000,\"authorisation\":\"A1B2C3\"}";
      HttpResponse<String> sold =
          floor.sell(ShopFloor.newKey(), ShopFloor.basket(floor.visit(), 2, both));
      assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
      String one = "{\"means\":\"CARD\",\"amountCents\":129000,\"authorisation\":\"R1B2C3\"}";
      HttpResponse<String> back =
          floor.takeBack(
              ShopFloor.newKey(), RefundIT.returning(json(sold).getString("receipt"), 1, one));
      assertThat(back.statusCode()).as(back.body()).isEqualTo(201);
      String recall =
          "api/v1/recalls/"
              + json(floor.asManager("POST", "api/v1/recalls", warning(floor.shop, ShopFloor.SKU)))
                  .getString("recall");
      here(floor, recall, 2, 1);

      JsonObject piece = read(floor, recall).getJsonArray("pieces").getJsonObject(0);
      String path =
          "%s/pieces/%s/%s/%d/"
              .formatted(recall, floor.shop, piece.getString("sale"), piece.getInt("place"));
      String refunded = "{\"outcome\":\"REFUNDED\"}";
      assertThat(floor.asAdviser("PUT", path + "1", refunded).statusCode()).isEqualTo(204);
      here(floor, recall, 2, 1);
      refused(floor.asManager("POST", recall + "/closing", "{}"), 409, "pieces-open");
      String tooLong = "{\"why\":\"" + "x".repeat(501) + "\"}";
      assertThat(floor.asManager("POST", recall + "/closing", tooLong).statusCode()).isEqualTo(422);
      refused(floor.asAdviser("PUT", path + "3", refunded), 404, "no-such-piece");
      assertThat(floor.asAdviser("PUT", path + "2", "{\"outcome\":\"GONE\"}").statusCode())
          .isEqualTo(204);
      here(floor, recall, 2, 2);
      String why = "{\"why\":\"Réglé ici, d’autres magasins suivent.\"}";
      assertThat(floor.asManager("POST", recall + "/closing", why).statusCode()).isEqualTo(204);
    }
  }

  private static void here(ShopFloor floor, String recall, int pieces, int settled) {
    JsonObject here = read(floor, recall).getJsonObject("here");
    assertThat(here.getInt("pieces")).isEqualTo(pieces);
    assertThat(here.getInt("settled")).isEqualTo(settled);
  }

  /** One letter, owed by law: she never agreed to letters. */
  private static void toldWithoutConsent(ShopFloor floor, String claire, String recall) {
    JsonObject list = json(floor.asAdviser("GET", "api/v1/follow-ups?shop=" + floor.shop, ""));
    JsonObject task =
        list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("reason").equals("RECALL"))
            .filter(one -> recall.endsWith(one.getString("subject")))
            .findFirst()
            .orElseThrow();
    assertThat(task.getString("client")).isEqualTo(claire);
    String letters = "api/v1/follow-ups/" + task.getString("id") + "/letters";
    String letter = "{\"subject\":\"Rappel de sécurité\",\"text\":\"Ne l’utilisez plus.\"}";
    HttpResponse<String> sent = floor.asAdviser("POST", letters, letter);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    refused(floor.asAdviser("POST", letters, letter), 409, "written-already");
    assertThat(
            count(
                "select count(*) from store.follow_up_message where id = ? and why like '%2023/988%'",
                json(sent).getString("id")))
        .isEqualTo(1);
  }

  /** On her own page: with the guarantee, how to care for it, and what to do now. */
  private static void sheReadsIt(Neighbour neighbour, ShopFloor floor) {
    String request = UUID.randomUUID().toString();
    CompletableFuture<String> told = new CompletableFuture<>();
    neighbour
        .answering(
            "/booking/api/v1/privacy-answers",
            asked -> {
              if (asked.body().contains(request)) {
                told.complete(asked.body());
              }
              return new Neighbour.Answer(202, "application/json", "");
            })
        .answering(
            "/booking/api/v1/privacy-requests",
            asked ->
                Neighbour.Answer.json(
                    Contracts.sample("booking-privacy-requests.json")
                        .replace("0d1c6c0e-4a55-4a38-9f1b-6f1d3a0c7b11", request)
                        .replace("CONSENT", "LOOK")
                        .replace("claire@example.org", "claire." + floor.shop + "@example.org")));
    JsonObject bought =
        read(told.orTimeout(60, TimeUnit.SECONDS).join())
            .getJsonObject("said")
            .getJsonArray("purchases")
            .getJsonObject(0);
    JsonObject sample =
        read(Contracts.sample("booking-privacy-purchases.json"))
            .getJsonArray("purchases")
            .getJsonObject(0);
    assertThat(bought.keySet()).isEqualTo(sample.keySet());
    assertThat(bought.get("care")).isEqualTo(sample.get("care"));
    assertThat(bought.getJsonObject("recall").keySet())
        .isEqualTo(sample.getJsonObject("recall").keySet());
    assertThat(bought.getJsonObject("recall").getBoolean("settled")).isFalse();
  }

  private static JsonObject read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static void outcomes(ShopFloor floor, URI store, String recall) {
    JsonObject first = read(floor, recall).getJsonArray("pieces").getJsonObject(0);
    String piece =
        recall
            + "/pieces/"
            + floor.shop
            + "/"
            + first.getString("sale")
            + "/"
            + first.getInt("place");
    refused(
        floor.asAdviser("PUT", piece + "/9", "{\"outcome\":\"REPAIRED\"}"), 404, "no-such-piece");
    assertThat(floor.asAdviser("PUT", piece + "/1", "{\"outcome\":\"LOST\"}").statusCode())
        .isEqualTo(422);
    String stranger = People.ticket("S009", "Inès Faure", Role.ADVISER, "elsewhere");
    refused(
        Http.put(
            store, piece + "/1", "{\"outcome\":\"GONE\"}", "Cookie", "vitrine_ticket=" + stranger),
        403,
        "other-shop");
    assertThat(floor.asAdviser("PUT", piece + "/1", "{\"outcome\":\"REPAIRED\"}").statusCode())
        .isEqualTo(204);
    assertThat(floor.asAdviser("PUT", piece + "/1", "{\"outcome\":\"REFUNDED\"}").statusCode())
        .isEqualTo(204);
    assertThat(read(floor, recall).getJsonObject("here").getInt("settled")).isEqualTo(1);
    refused(floor.asManager("POST", recall + "/closing", "{}"), 409, "pieces-open");
    String why = "{\"why\":\"Affiché trois mois en magasin\"}";
    assertThat(floor.asAdviser("POST", recall + "/closing", why).statusCode()).isEqualTo(403);
    assertThat(floor.asManager("POST", recall + "/closing", why).statusCode()).isEqualTo(204);
    refused(floor.asManager("POST", recall + "/closing", why), 409, "closed-already");
  }

  /** Somebody of the book who bought one and agreed to be remembered, not to letters. */
  private static String bought(ShopFloor floor) {
    String visit = floor.visit();
    String claire =
        json(floor.asAdviser(
                "POST",
                "api/v1/clients",
                ("{\"shop\":\"%s\",\"name\":\"Claire\",\"email\":\"claire.%s@example.org\","
                        + "\"language\":\"fr\",\"agreed\":true}")
                    .formatted(floor.shop, floor.shop)))
            .getString("client");
    floor.asAdviser("PUT", "api/v1/clients/" + claire + "/visits/" + floor.shop + "/" + visit, "");
    HttpResponse<String> sold = floor.sell(ShopFloor.newKey(), ShopFloor.byCard(visit));
    assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
    return claire;
  }

  static String warning(String shop, String sku) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return ("{\"shop\":\"%s\",\"skus\":[\"%s\"],\"soldFrom\":\"%s\",\"soldUntil\":\"%s\","
            + "\"source\":\"RappelConso SR/7\","
            + "\"danger\":{\"fr\":\"Le pied peut céder.\",\"en\":\"The foot may give way.\"},"
            + "\"act\":{\"fr\":\"Ne l’utilisez plus.\",\"en\":\"Stop using it.\"}}")
        .formatted(shop, sku, today.minusDays(1), today.plusDays(1));
  }

  private static JsonObject read(ShopFloor floor, String recall) {
    return json(floor.asAdviser("GET", recall + "?shop=" + floor.shop, ""));
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).getString("type")).endsWith(code);
  }
}
