package io.vitrine.store.sale;

import static io.vitrine.store.arrival.ShopWithBooking.json;
import static io.vitrine.store.arrival.ShopWithBooking.number;
import static io.vitrine.store.arrival.ShopWithBooking.sql;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.history.Touched;
import io.vitrine.shell.signin.Role;
import io.vitrine.store.arrival.ShopWithBooking;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import io.vitrine.testkit.Sent;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is noted during a visit, what the counter adds, and what is shown at the next one. */
@ExtendWith(ArquillianExtension.class)
class ShowingIT {

  private static final String AUBRAC = ShopFloor.SKU;

  @ArquillianResource private URL url;
  private URI store;
  private ShopWithBooking booking;
  private ShopFloor floor;

  @BeforeEach
  void openShop() {
    store = Deployed.at(url);
    booking = new ShopWithBooking(store);
    floor = ShopFloor.open(store, booking.neighbour, 2);
  }

  @AfterEach
  void closeShop() {
    booking.close();
  }

  @Test
  void aWordTheCounterAndTheNextVisit() {
    var first = booking.claire().with("shop", floor.shop).tell("AGREED");
    booking.heard();
    String visit = comes(first.number);
    String sheet = "api/v1/visit-sheets/" + visit;

    done("PUT", sheet + "/lines/" + AUBRAC + "/reaction", "{\"reaction\":\"LIKED\"}");
    done("PUT", sheet + "/lines/" + AUBRAC + "/fate", "{\"fate\":\"NOT\",\"reason\":\"PRICE\"}");
    refused("PUT", sheet + "/lines/" + AUBRAC + "/fate", "{\"fate\":\"NOT\"}", 422, "invalid");
    refused(
        "PUT",
        sheet + "/lines/" + AUBRAC + "/fate",
        "{\"fate\":\"NOT\",\"reason\":\"OWN_WORDS\"}",
        422,
        "invalid");
    refused(
        "PUT",
        sheet + "/lines/NEVER-1/reaction",
        "{\"reaction\":\"SHOWN\"}",
        422,
        "not-in-dossier");
    refused("POST", sheet + "/lines", "{\"sku\":\"" + AUBRAC + "\"}", 409, "there-already");
    refused("POST", sheet + "/lines", "{\"sku\":\"NEVER-1\"}", 422, "no-such-article");
    done(
        "PUT",
        sheet + "/end",
        "{\"next\":\"SAMPLE\",\"words\":\"lin écru\",\"on\":\"2027-01-04\",\"note\":\"deux chats\"}");
    refused("PUT", sheet + "/end", "{\"next\":\"DANCE\"}", 422, "invalid");
    assertThat(call("PUT", sheet + "/end", "{\"next\":\"CALL\",\"staff\":\"S001\"}").statusCode())
        .isEqualTo(400);
    JsonObject line = line(visit);
    assertThat(line.getString("became")).isEqualTo("NOT");
    assertThat(line.getString("reason")).isEqualTo("PRICE");
    assertThat(line.getString("reaction")).isEqualTo("LIKED");

    String client = remembered();
    done("PUT", "api/v1/clients/" + client + "/visits/" + floor.shop + "/" + visit, "");
    assertThat(
            call("POST", "api/v1/visits/" + floor.shop + "/" + visit + "/leaving", "").statusCode())
        .isEqualTo(200);

    var second = booking.claire().with("shop", floor.shop).tell("AGREED");
    booking.heard();
    String page = page("staff/dossier/" + second.number);
    assertThat(page)
        .as("known by her address before she comes")
        .contains("Ce qui compte maintenant", "trop cher", "deux chats", "Échantillon à préparer");
    String next = comes(second.number);
    assertThat(page("staff/visit?visit=" + next)).doesNotContain("deux chats");
    done("PUT", "api/v1/clients/" + client + "/visits/" + floor.shop + "/" + next, "");
    assertThat(page("staff/visit?visit=" + next)).contains("deux chats");

    assertThat(floor.sell(ShopFloor.newKey(), ShopFloor.byCard(next)).statusCode()).isEqualTo(201);
    assertThat(line(next).getString("became")).isEqualTo("SOLD");
    assertThat(line(next).getString("paper")).isNotBlank();
    assertThat(page("staff/arrivals?shop=" + floor.shop)).contains("Bilans à écrire");
  }

  @Test
  void whoIsErasedTakesTheWordsOfHerVisitsWithHer() {
    var claire = booking.claire().with("shop", floor.shop).tell("AGREED");
    booking.heard();
    String visit = comes(claire.number);
    String sheet = "api/v1/visit-sheets/" + visit;
    done(
        "PUT",
        sheet + "/lines/" + AUBRAC + "/fate",
        "{\"fate\":\"NOT\",\"reason\":\"OWN_WORDS\",\"words\":\"le chat de Claire\"}");
    done("PUT", sheet + "/end", "{\"next\":\"CALL\",\"note\":\"Claire vit seule\"}");
    String client = remembered();
    done("PUT", "api/v1/clients/" + client + "/visits/" + floor.shop + "/" + visit, "");

    done("PUT", "api/v1/clients/" + client + "/consents/MEMORY", "{\"given\":false}");
    assertThat(number("select count(*) from store.visit_end where visit = ?", visit)).isZero();
    assertThat(
            number(
                "select count(*) from store.shown where visit = ? and words like '%Claire%'",
                visit))
        .isZero();
    assertThat(line(visit).getString("became")).as("the figures keep it").isEqualTo("NOT");
  }

  @Test
  void abuse30AnotherShopNeitherReadsNorWritesAndAVisitLongOverStaysAsItIs() {
    var claire = booking.claire().with("shop", floor.shop).tell("AGREED");
    booking.heard();
    String visit = comes(claire.number);
    String sheet = "api/v1/visit-sheets/" + visit;
    String stranger = People.ticket("S009", "Tom Keller", Role.ADVISER, "bellecour");
    for (HttpResponse<String> answer :
        List.of(
            Http.get(store, sheet, "Cookie", "vitrine_ticket=" + stranger),
            Http.put(
                store,
                sheet + "/end",
                "{\"next\":\"NOTHING\"}",
                "Cookie",
                "vitrine_ticket=" + stranger))) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    }
    assertThat(
            number(
                "select count(*) from store.refusal_audit where staff = 'S009' and subject = ?",
                "visit " + visit))
        .isEqualTo(2);
    refused("GET", "api/v1/visit-sheets/nobody", "", 404, "no-such-visit");

    call("POST", "api/v1/visits/" + floor.shop + "/" + visit + "/leaving", "");
    done("PUT", sheet + "/end", "{\"next\":\"NOTHING\"}");
    Touched.byHand(floor.shop);
    sql(
        "update store.visit set ended_at = ? where id = ?",
        OffsetDateTime.now(ZoneOffset.UTC).minusHours(25),
        visit);
    refused("PUT", sheet + "/end", "{\"next\":\"NOTHING\"}", 409, "visit-long-over");
    assertThat(call("GET", sheet, "").statusCode()).isEqualTo(200);
  }

  @Test
  void openingADossierTakesAsManyStatementsAfterFourVisitsOfManyArticlesAsAfterOne() {
    String client = remembered();
    beenHere(client, 2, true);
    var again = booking.claire().with("shop", floor.shop).wishing(AUBRAC).tell("AGREED");
    booking.heard();
    long few = sentToOpen(again.number);
    Touched.byHand(floor.shop);
    for (int more = 0; more < 3; more++) {
      beenHere(client, 4, more == 0);
    }

    assertThat(sentToOpen(again.number)).as("whatever there is to tell").isEqualTo(few);
    assertThat(few).as("all of the page, what matters now and earlier visits").isLessThan(40);
  }

  private long sentToOpen(String dossier) {
    return Sent.by(
        store,
        () -> assertThat(page("staff/dossier/" + dossier)).contains("Ce qui compte maintenant"));
  }

  /** She came, was shown so many articles, said who she is, perhaps bought one, and left. */
  private void beenHere(String client, int articles, boolean buys) {
    var told = booking.claire().with("shop", floor.shop).wishing(AUBRAC).tell("AGREED");
    booking.heard();
    String visit = comes(told.number);
    String sheet = "api/v1/visit-sheets/" + visit;
    for (int more = 1; more < articles; more++) {
      sql(
          "insert into store.shown (shop, visit, sku, reaction, added, changed_at, changed_by,"
              + " changed_by_name) values (?, ?, ?, 'LIKED', true, ?, 'S003', 'Camille Roux')",
          floor.shop,
          visit,
          "OTHER-" + more,
          OffsetDateTime.now(ZoneOffset.UTC));
    }
    done("PUT", sheet + "/lines/" + AUBRAC + "/reaction", "{\"reaction\":\"LIKED\"}");
    done("PUT", "api/v1/clients/" + client + "/visits/" + floor.shop + "/" + visit, "");
    if (buys) {
      assertThat(floor.sell(ShopFloor.newKey(), ShopFloor.byCard(visit)).statusCode())
          .isEqualTo(201);
    }
    done("PUT", sheet + "/end", "{\"next\":\"CALL\",\"note\":\"deux chats\"}");
    call("POST", "api/v1/visits/" + floor.shop + "/" + visit + "/leaving", "");
  }

  private String comes(String appointment) {
    String visit = json(call("POST", "api/v1/check-ins/" + appointment, "")).getString("visit");
    call("POST", "api/v1/visits/" + floor.shop + "/" + visit + "/taking", "");
    return visit;
  }

  private String remembered() {
    HttpResponse<String> made =
        call(
            "POST",
            "api/v1/clients",
            ("{\"shop\":\"%s\",\"name\":\"Claire Dubreuil\",\"email\":\"%s\","
                    + "\"language\":\"fr\",\"agreed\":true}")
                .formatted(floor.shop, "claire@example.org"));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return json(made).getString("client");
  }

  private JsonObject line(String visit) {
    return json(call("GET", "api/v1/visit-sheets/" + visit, "")).getJsonArray("lines").stream()
        .map(one -> one.asJsonObject())
        .filter(one -> one.getString("sku").equals(AUBRAC))
        .findFirst()
        .orElseThrow();
  }

  private String page(String path) {
    HttpResponse<String> answer =
        Http.get(
            store,
            path,
            "Cookie",
            "vitrine_ticket=" + floor.adviserTicket(),
            "Accept-Language",
            "fr");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<String> call(String method, String path, String body) {
    String[] headers = {"Cookie", "vitrine_ticket=" + floor.adviserTicket()};
    return switch (method) {
      case "GET" -> Http.get(store, path, headers);
      case "PUT" -> Http.put(store, path, body, headers);
      default -> Http.post(store, path, body, headers);
    };
  }

  private void done(String method, String path, String body) {
    HttpResponse<String> answer = call(method, path, body);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 204);
  }

  private void refused(String method, String path, String body, int status, String code) {
    HttpResponse<String> answer = call(method, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).getString("type")).contains(code);
  }
}
