package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pieces that come back, on the deployed WAR. */
@ExtendWith(ArquillianExtension.class)
class ServiceTicketIT {

  @ArquillianResource private URL url;
  private URI store;
  private String shop;
  private String adviser;
  private String stranger;

  @BeforeEach
  void openShop() {
    store = Deployed.at(url);
    shop = "shop-" + UUID.randomUUID().toString().substring(0, 8);
    adviser = People.ticket("S003", "Camille Roux", Role.ADVISER, shop);
    stranger = People.ticket("S009", "Inès Faure", Role.ADVISER, "elsewhere-" + shop);
  }

  @Test
  void aPieceGoesFromTheCounterToItsOwnerAndEachStepIsTold() {
    String ticket = opened("\"name\":\"Claire Dubreuil\",\"language\":\"fr\"");
    refused(step(ticket, "READY", "", 1), 409, "not-from-here");
    assertThat(version(step(ticket, "LOOKED_AT", "Un ressort est cassé", 1))).isEqualTo(2);
    refused(step(ticket, "WAITING_PART", "", 2), 409, "no-part-asked");
    refused(step(ticket, "READY", "", 1), 412, "changed-meanwhile");
    String path = "api/v1/service-tickets/" + ticket;
    assertThat(
            version(
                post(
                    adviser,
                    path + "/parts",
                    "{\"name\":\"Ressort\",\"quantity\":2,\"version\":2}")))
        .isEqualTo(3);
    assertThat(version(step(ticket, "WAITING_PART", "", 3))).isEqualTo(4);
    String part = json(get(adviser, path)).getJsonArray("parts").getJsonObject(0).getString("id");
    assertThat(version(put(adviser, path + "/parts/" + part, "{\"version\":4}"))).isEqualTo(5);
    refused(put(adviser, path + "/parts/nobody", "{\"version\":5}"), 404, "no-such-part");
    refused(
        put(
            adviser,
            path + "/visit",
            "{\"kind\":\"DELIVERY\",\"at\":\"2020-01-01T10:00:00Z\",\"version\":5}"),
        422,
        "past-day");
    assertThat(
            version(
                put(
                    adviser,
                    path + "/visit",
                    "{\"kind\":\"DELIVERY\",\"at\":\"2099-01-01T10:00:00Z\",\"version\":5}")))
        .isEqualTo(6);
    assertThat(version(step(ticket, "READY", "", 6))).isEqualTo(7);
    assertThat(version(step(ticket, "GIVEN_BACK", "", 7))).isEqualTo(8);
    refused(step(ticket, "LOOKED_AT", "", 8), 409, "not-from-here");

    JsonObject whole = json(get(adviser, path));
    assertThat(whole.getJsonArray("steps")).hasSize(8);
    assertThat(whole.getString("address")).matches(".*/booking/service/[A-Za-z0-9_-]{22}");
    assertThat(
            count(
                "select count(*) from store.outbox_message where kind = 'SERVICE_TICKET'"
                    + " and shop = ?",
                shop))
        .isEqualTo(8);
    assertThat(
            count(
                "select count(*) from store.outbox_message where kind = 'SERVICE_TICKET'"
                    + " and shop = ? and body like '%Dubreuil%'",
                shop))
        .as("booking is never told whose it is")
        .isZero();
  }

  @Test
  void aPieceIsSomebodysAndHasANameAndARefusalAReason() {
    refused(open("\"article\":\"Lampe\",\"wrong\":\"elle ne brille plus\""), 422, "nobody");
    refused(
        open("\"name\":\"Claire\",\"language\":\"fr\",\"wrong\":\"elle ne brille plus\""),
        422,
        "article-missing");
    refused(
        open("\"receipt\":\"RIVOLI-V2026-999999\",\"wrong\":\"elle ne brille plus\""),
        404,
        "no-such-receipt");
    refused(
        open("\"client\":\"AAAAAAAA\",\"article\":\"Lampe\",\"wrong\":\"elle ne brille plus\""),
        404,
        "no-such-client");
    String ticket = opened("\"name\":\"Claire\",\"language\":\"fr\"");
    refused(step(ticket, "REFUSED", "non", 1), 422, "reason-needed");
    assertThat(version(step(ticket, "REFUSED", "Le cadre a été scié", 1))).isEqualTo(2);
    assertThat(open("\"state\":\"READY\"").statusCode()).isEqualTo(400);
  }

  @Test
  void abuse30AnotherShopReadsAndChangesNothingAndIsWrittenDown() {
    String ticket = opened("\"name\":\"Claire\",\"language\":\"fr\"");
    refused(get(stranger, "api/v1/service-tickets/" + ticket), 403, "other-shop");
    refused(get(stranger, "api/v1/service-tickets?shop=" + shop), 403, "other-shop");
    assertThat(
            count(
                "select count(*) from store.refusal_audit where subject = ? and staff = 'S009'",
                "service ticket " + ticket))
        .isEqualTo(1);
    refused(get(adviser, "api/v1/service-tickets/S-NOBODY"), 404, "no-such-ticket");
    JsonObject list = json(get(adviser, "api/v1/service-tickets?shop=" + shop));
    assertThat(list.getInt("total")).isEqualTo(1);
    assertThat(list.getInt("overdue")).isZero();
  }

  @Test
  void sheIsWrittenToOncePerStepAndTheLetterLeadsToHerPage() {
    String ticket =
        opened("\"name\":\"Claire\",\"email\":\"claire@example.org\",\"language\":\"fr\"");
    String path = "api/v1/service-tickets/" + ticket + "/letters";
    String body = "{\"subject\":\"Votre lampe\",\"text\":\"Elle est là.\",\"version\":%d}";
    assertThat(version(post(adviser, path, body.formatted(1)))).isEqualTo(2);
    refused(post(adviser, path, body.formatted(2)), 409, "told-already");
    String silent = opened("\"name\":\"Paul\",\"language\":\"fr\"");
    refused(
        post(adviser, "api/v1/service-tickets/" + silent + "/letters", body.formatted(1)),
        422,
        "cannot-be-reached");
    assertThat(
            count(
                "select count(*) from store.outbox_message where kind = 'LETTER' and shop = ?",
                shop))
        .isEqualTo(1);
  }

  @Test
  void byItsReceiptThePieceHasItsGuaranteeAndIsHersWhoBoughtIt() {
    try (Neighbour neighbour = Neighbour.present()) {
      ShopFloor floor = ShopFloor.open(store, neighbour, 2);
      String visit = floor.visit();
      String there = floor.adviserTicket();
      String claire =
          json(post(
                  there,
                  "api/v1/clients",
                  "{\"shop\":\"%s\",\"name\":\"Claire\",\"language\":\"en\",\"agreed\":true}"
                      .formatted(floor.shop)))
              .getString("client");
      put(there, "api/v1/clients/" + claire + "/visits/" + floor.shop + "/" + visit, "");
      HttpResponse<String> sold = floor.sell(ShopFloor.newKey(), ShopFloor.byCard(visit));
      assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
      String receipt = json(sold).getString("receipt");
      String ends = json(sold).getJsonArray("lines").getJsonObject(0).getString("guaranteeEnds");

      HttpResponse<String> made =
          post(
              there,
              "api/v1/service-tickets",
              "{\"shop\":\"%s\",\"receipt\":\"%s\",\"wrong\":\"Un ressort est cassé\"}"
                  .formatted(floor.shop, receipt));
      assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
      String path = "api/v1/service-tickets/" + json(made).getString("ticket");
      JsonObject whole = json(get(there, path));
      assertThat(whole.getString("guaranteeEnds")).isEqualTo(ends);
      assertThat(whole.getBoolean("guaranteed")).isTrue();
      assertThat(whole.getJsonObject("ticket").getString("client")).isEqualTo(claire);

      put(there, "api/v1/clients/" + claire + "/consents/MEMORY", "{\"given\":false}");
      JsonObject after = json(get(there, path));
      assertThat(after.isNull("reach") || !after.containsKey("reach")).isTrue();
    }
  }

  private String opened(String whose) {
    HttpResponse<String> made =
        open("\"article\":\"Lampe\",\"wrong\":\"elle ne brille plus\"," + whose);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return json(made).getString("ticket");
  }

  private HttpResponse<String> open(String told) {
    return post(adviser, "api/v1/service-tickets", "{\"shop\":\"" + shop + "\"," + told + "}");
  }

  private HttpResponse<String> step(String ticket, String state, String words, int version) {
    return post(
        adviser,
        "api/v1/service-tickets/" + ticket + "/steps",
        "{\"state\":\"%s\",\"words\":\"%s\",\"version\":%d}".formatted(state, words, version));
  }

  private static int version(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer).getInt("version");
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).getString("type")).endsWith(code);
  }

  private HttpResponse<String> get(String ticket, String path) {
    return Http.get(store, path, "Cookie", "vitrine_ticket=" + ticket, "Accept-Language", "en");
  }

  private HttpResponse<String> post(String ticket, String path, String body) {
    return Http.post(
        store, path, body, "Cookie", "vitrine_ticket=" + ticket, "Accept-Language", "en");
  }

  private HttpResponse<String> put(String ticket, String path, String body) {
    return Http.put(
        store, path, body, "Cookie", "vitrine_ticket=" + ticket, "Accept-Language", "en");
  }
}
