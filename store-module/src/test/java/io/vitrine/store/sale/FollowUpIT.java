package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.history.Touched;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Suggested from facts, written by a person, once, to who agreed; stopped by her link. And one
 * conversation a person: noted by staff, with what she asked booking, and the promise kept.
 */
@ExtendWith(ArquillianExtension.class)
class FollowUpIT {

  @ArquillianResource private URL url;
  private final String shop = "shop-" + UUID.randomUUID().toString().substring(0, 8);
  private URI store;

  @Test
  void aQuoteThatEndsIsSuggestedOnceWrittenOnceAndStoppedByOneTap() {
    store = Deployed.at(url);
    try (Neighbour neighbour = Neighbour.present()) {
      ShopFloor floor = ShopFloor.open(store, neighbour, 2);
      AtomicReference<String> stopped = new AtomicReference<>("");
      neighbour.answering(
          "/booking/api/v1/follow-up-stops",
          asked -> Neighbour.Answer.json("{\"stops\":[" + stopped.get() + "]}"));
      String claire = bookedQuote(floor);

      assertThat(look(floor)).isPositive();
      look(floor);
      JsonObject list = json(floor.asAdviser("GET", "api/v1/follow-ups?shop=" + floor.shop, ""));
      assertThat(list.getInt("total")).as("suggested once").isEqualTo(1);
      JsonObject task = list.getJsonArray("items").getJsonObject(0);
      assertThat(task.getString("reason")).isEqualTo("QUOTE_ENDS");
      assertThat(task.getString("client")).isEqualTo(claire);
      String path = "api/v1/follow-ups/" + task.getString("id");

      refused(write(floor, path), 403, "not-agreed");
      agree(floor, claire);
      HttpResponse<String> sent = write(floor, path);
      assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
      refused(write(floor, path), 409, "written-already");
      refused(
          floor.asAdviser("PUT", path + "/settlement", "{\"state\":\"DONE\"}"),
          409,
          "settled-already");
      String letter = json(sent).getString("id");
      assertThat(
              count(
                  "select count(*) from store.outbox_message where id = ? and kind = 'LETTER'",
                  letter))
          .isEqualTo(1);

      stopped.set("{\"letter\":\"" + letter + "\",\"at\":\"2026-12-20T08:00:00Z\"}");
      look(floor);
      look(floor);
      assertThat(
              count(
                  "select count(*) from store.client_consent where client = ? and not given"
                      + " and channel = 'LINK' and purpose = 'FOLLOW_UP_MAIL'",
                  claire))
          .as("taken back once")
          .isEqualTo(1);

      floor.asAdviser("PUT", "api/v1/clients/" + claire + "/consents/MEMORY", "{\"given\":false}");
      for (String table : new String[] {"follow_up_task", "follow_up_message"}) {
        assertThat(count("select count(*) from store." + table + " where client = ?", claire))
            .as(table)
            .isZero();
      }
    }
  }

  @Test
  void whatSheCouldNotSeeOnHerVisitIsSuggestedOnceItStandsInThatShop() {
    store = Deployed.at(url);
    try (Neighbour neighbour = Neighbour.present()) {
      ShopFloor floor = ShopFloor.open(store, neighbour, 2);
      String visit = floor.visit();
      String claire = remembered(floor);
      floor.asAdviser(
          "PUT", "api/v1/clients/" + claire + "/visits/" + floor.shop + "/" + visit, "");
      String sheet = "api/v1/visit-sheets/" + visit + "/lines";
      assertThat(floor.asAdviser("POST", sheet, "{\"sku\":\"" + ShopFloor.SKU + "\"}").statusCode())
          .isBetween(200, 299);
      assertThat(
              floor
                  .asAdviser(
                      "PUT",
                      sheet + "/" + ShopFloor.SKU + "/fate",
                      "{\"fate\":\"NOT\",\"reason\":\"NOT_HERE\"}")
                  .statusCode())
          .isBetween(200, 299);
      String list = "api/v1/follow-ups?shop=" + floor.shop;
      look(floor);
      assertThat(json(floor.asAdviser("GET", list, "")).getInt("total"))
          .as("it stands in another shop alone")
          .isZero();

      neighbour.answering(
          "/api/v1/variants",
          asked ->
              Neighbour.Answer.json(
                  Contracts.sample("catalog-variants.json").replace("rivoli", floor.shop)));
      assertThat(look(floor)).isPositive();
      look(floor);
      JsonObject found = json(floor.asAdviser("GET", list, ""));
      assertThat(found.getInt("total")).as("once").isEqualTo(1);
      JsonObject task = found.getJsonArray("items").getJsonObject(0);
      assertThat(task.getString("reason")).isEqualTo("ON_DISPLAY");
      assertThat(task.getString("wordsFr")).isEqualTo("Canapé Aubrac 3 places, Lin écru");
      String path = "api/v1/follow-ups/" + task.getString("id");
      refused(write(floor, path), 403, "not-agreed");
      agree(floor, claire);
      assertThat(write(floor, path).statusCode()).isEqualTo(201);
    }
  }

  @Test
  void aTaskIsPutOffOrNotWantedForAReasonAndOfAnotherShopItIsRefused() {
    store = Deployed.at(url);
    try (Neighbour neighbour = Neighbour.present()) {
      ShopFloor floor = ShopFloor.open(store, neighbour, 2);
      bookedQuote(floor);
      look(floor);
      String list = "api/v1/follow-ups?shop=" + floor.shop;
      String id =
          json(floor.asAdviser("GET", list, ""))
              .getJsonArray("items")
              .getJsonObject(0)
              .getString("id");
      String path = "api/v1/follow-ups/" + id + "/settlement";
      refused(floor.asAdviser("PUT", path, "{\"state\":\"NOT_WANTED\"}"), 422, "say-why");
      refused(
          floor.asAdviser("PUT", path, "{\"state\":\"LATER\",\"laterOn\":\"2020-01-01\"}"),
          422,
          "past-day");
      assertThat(
              floor
                  .asAdviser("PUT", path, "{\"state\":\"LATER\",\"laterOn\":\"2099-01-01\"}")
                  .statusCode())
          .isEqualTo(204);
      assertThat(json(floor.asAdviser("GET", list, "")).getInt("total")).isZero();

      String stranger = People.ticket("S009", "Inès Faure", Role.ADVISER, "elsewhere");
      HttpResponse<String> other =
          Http.get(store, "api/v1/follow-ups/" + id, "Cookie", "vitrine_ticket=" + stranger);
      refused(other, 403, "other-shop");
      assertThat(
              count(
                  "select count(*) from store.refusal_audit where subject = ?", "follow-up " + id))
          .isEqualTo(1);
    }
  }

  @Test
  void whatSheAsksIsAnsweredByTheNextWordOfTheShopAndCountsInTheFigure() {
    store = Deployed.at(url);
    String adviser = People.ticket("S003", "Camille Roux", Role.ADVISER, shop);
    try (Neighbour neighbour = Neighbour.present()) {
      neighbour.answering(
          "/booking/api/v1/customer-enquiries",
          asked -> Neighbour.Answer.json(Contracts.sample("booking-customer-enquiries.json")));
      String claire =
          json(post(
                  adviser,
                  "clients",
                  ("{\"shop\":\"%s\",\"name\":\"Claire\",\"email\":\"claire.%s@example.org\","
                          + "\"language\":\"fr\",\"agreed\":true}")
                      .formatted(shop, shop)))
              .getString("client");
      String path = "conversations/" + claire;
      assertThat(say(adviser, path, "ASKED", "Le chêne est-il huilé ?")).isEqualTo(201);
      assertThat(say(adviser, path, "ASKED", " ")).isEqualTo(422);
      assertThat(say(adviser, path, "SHOUTED", "x")).isEqualTo(422);
      assertThat(figure(adviser).getInt("decided")).isZero();
      assertThat(say(adviser, path, "CALL_OUT", "Oui, huilé")).isEqualTo(201);
      assertThat(figure(adviser).getInt("kept")).isEqualTo(1);

      JsonObject talk = json(get(adviser, path));
      assertThat(talk.getBoolean("whole")).isTrue();
      assertThat(talk.getJsonArray("lines").toString())
          .contains("huilé", "existe-t-il en chêne", "QUESTION", "CALL_OUT");

      neighbour.goAway();
      JsonObject alone = json(get(adviser, path));
      assertThat(alone.getBoolean("whole")).isFalse();
      assertThat(alone.getJsonArray("lines")).hasSize(2);

      String stranger = People.ticket("S009", "Inès Faure", Role.ADVISER, "elsewhere-" + shop);
      assertThat(get(stranger, path).statusCode()).isEqualTo(404);
      assertThat(get(stranger, "conversations?shop=" + shop).statusCode()).isEqualTo(403);
      assertThat(
              count(
                  "select count(*) from store.refusal_audit where subject = ? and staff = 'S009'",
                  "client " + claire))
          .isEqualTo(1);
    }
  }

  private JsonObject figure(String ticket) {
    return json(get(ticket, "conversations?shop=" + shop));
  }

  private int say(String ticket, String path, String kind, String words) {
    return post(ticket, path, "{\"kind\":\"%s\",\"words\":\"%s\"}".formatted(kind, words))
        .statusCode();
  }

  private HttpResponse<String> get(String ticket, String path) {
    return Http.get(store, "api/v1/" + path, "Cookie", "vitrine_ticket=" + ticket);
  }

  private HttpResponse<String> post(String ticket, String path, String body) {
    return Http.post(store, "api/v1/" + path, body, "Cookie", "vitrine_ticket=" + ticket);
  }

  /** Somebody of the book with a quote that ends tomorrow. */
  private static String bookedQuote(ShopFloor floor) {
    String visit = floor.visit();
    String claire = remembered(floor);
    floor.asAdviser("PUT", "api/v1/clients/" + claire + "/visits/" + floor.shop + "/" + visit, "");
    HttpResponse<String> quote =
        floor.quote(
            ShopFloor.newKey(),
            "{\"visit\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}]}"
                .formatted(visit, ShopFloor.SKU));
    assertThat(quote.statusCode()).as(quote.body()).isEqualTo(201);
    Touched.byHand(floor.shop);
    ShopFloor.sql(
        "update store.quote set ends_on = ? where shop = ?",
        LocalDate.now(ZoneOffset.UTC).plusDays(1),
        floor.shop);
    return claire;
  }

  private static String remembered(ShopFloor floor) {
    return json(floor.asAdviser(
            "POST",
            "api/v1/clients",
            ("{\"shop\":\"%s\",\"name\":\"Claire\",\"email\":\"claire.%s@example.org\","
                    + "\"language\":\"fr\",\"agreed\":true}")
                .formatted(floor.shop, floor.shop)))
        .getString("client");
  }

  private static void agree(ShopFloor floor, String client) {
    assertThat(
            floor
                .asAdviser(
                    "PUT",
                    "api/v1/clients/" + client + "/consents/FOLLOW_UP_MAIL",
                    "{\"given\":true}")
                .statusCode())
        .isEqualTo(204);
  }

  private static int look(ShopFloor floor) {
    HttpResponse<String> looked = floor.asManager("POST", "api/v1/follow-ups/searches", "{}");
    assertThat(looked.statusCode()).as(looked.body()).isEqualTo(200);
    return json(looked).getInt("tasks");
  }

  private static HttpResponse<String> write(ShopFloor floor, String path) {
    return floor.asAdviser(
        "POST", path + "/letters", "{\"subject\":\"Votre devis\",\"text\":\"Il finit demain.\"}");
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).getString("type")).endsWith(code);
  }
}
