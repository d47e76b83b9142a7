package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.People;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The client book on the deployed WAR: remembered because she said so, found, merged, erased. */
@ExtendWith(ArquillianExtension.class)
class ClientBookIT {

  @ArquillianResource private URL url;
  private URI store;
  private String shop;
  private String adviser;
  private String manager;
  private String stranger;

  @BeforeEach
  void openShop() {
    store = Deployed.at(url);
    shop = "shop-" + UUID.randomUUID().toString().substring(0, 8);
    adviser = People.ticket("S003", "Camille Roux", Role.ADVISER, shop);
    manager = People.ticket("S001", "Hélène Marchand", Role.MANAGER, shop);
    stranger = People.ticket("S009", "Inès Faure", Role.ADVISER, "elsewhere-" + shop);
  }

  @Test
  void nobodyIsRememberedWithoutHerWord() {
    HttpResponse<String> refused =
        post(adviser, "api/v1/clients", person("Claire Dubreuil", "c@example.fr", null, false));
    refused(refused, 422, "not-agreed");
    assertThat(count("select count(*) from store.client where shop = ?", shop)).isZero();
  }

  @Test
  void sheIsFoundByWhatSheSaysOfHerselfAndOneSlipIsForgiven() {
    String claire =
        remembered("Claire Lefèvre-Dubreuil", "claire." + shop + "@example.fr", "0612" + digits());
    remembered("Claude Dubois", null, null);
    String phone = json(get(adviser, "api/v1/clients/" + claire)).getString("phone");

    for (String said :
        List.of(
            "dubreuil",
            "lefevre cla",
            "Dubreiul",
            "claire dubreul",
            "claire." + shop + "@example.fr",
            phone,
            phone.replace("+33", "0").substring(0, 8),
            claire.toLowerCase().substring(0, 4) + " " + claire.substring(4))) {
      assertThat(found(said)).as(said).containsExactly(claire);
    }
    assertThat(found("cl")).hasSize(2);
    assertThat(found("durand")).isEmpty();
    assertThat(found("' or 1=1 --")).isEmpty();
    assertThat(json(get(adviser, "api/v1/clients?shop=" + shop)).getInt("total")).isEqualTo(2);
  }

  @Test
  void theSameAddressIsAskedAboutAndMayBeAnotherPerson() {
    String email = "both." + shop + "@example.fr";
    String claire = remembered("Claire Dubreuil", email, null);
    HttpResponse<String> again =
        post(adviser, "api/v1/clients", person("Paul Dubreuil", email, null, true));
    refused(again, 409, "known-already");
    assertThat(json(again).getString("client")).isEqualTo(claire);

    HttpResponse<String> another =
        post(
            adviser,
            "api/v1/clients",
            person("Paul Dubreuil", email, null, true).replace("}", ",\"although\":true}"));
    assertThat(another.statusCode()).as(another.body()).isEqualTo(201);
    JsonObject pairs = json(get(manager, "api/v1/client-book/duplicates?shop=" + shop));
    assertThat(pairs.getInt("total")).isEqualTo(1);
    assertThat(pairs.getJsonArray("items").getJsonObject(0).getString("email")).isEqualTo(email);

    String paul = json(another).getString("client");
    String two = "{\"one\":\"%s\",\"other\":\"%s\"}".formatted(paul, claire);
    HttpResponse<String> apart = post(adviser, "api/v1/client-book/apart", two);
    assertThat(apart.statusCode()).as(apart.body()).isEqualTo(201);
    String id = json(apart).getString("id");
    assertThat(json(post(adviser, "api/v1/client-book/apart", two)).getString("id"))
        .as("said once")
        .isEqualTo(id);
    assertThat(duplicates()).isZero();
    JsonObject page = json(get(adviser, "api/v1/clients/" + claire));
    assertThat(page.getJsonArray("perhaps")).isEmpty();
    assertThat(page.getJsonArray("apart").toString()).contains(paul, "Camille Roux");
    String path = "api/v1/client-book/apart/" + id;
    refused(delete(stranger, path), 403, "other-shop");
    assertThat(delete(adviser, path).statusCode()).isEqualTo(204);
    refused(delete(adviser, path), 409, "undone-already");
    assertThat(duplicates()).as("suggested again").isEqualTo(1);
    refused(
        post(adviser, "api/v1/client-book/apart", two.replace(paul, claire)), 409, "one-already");
  }

  private int duplicates() {
    return json(get(manager, "api/v1/client-book/duplicates?shop=" + shop)).getInt("total");
  }

  @Test
  void mergedEntriesAreReadTogetherAndComeApartToTheLetter() {
    String kept = remembered("Claire Dubreuil", "one." + shop + "@example.fr", null);
    String other = remembered("C. Dubreuil", "two." + shop + "@example.fr", null);
    fact(kept, "ROOM", "mur de 2,10 m");
    fact(other, "DISLIKE", "cuir");
    JsonArray facts = json(get(adviser, "api/v1/clients/" + other)).getJsonArray("facts");

    HttpResponse<String> merged = merge(kept, other);
    assertThat(merged.statusCode()).as(merged.body()).isEqualTo(201);
    assertThat(json(get(adviser, "api/v1/clients/" + other)).getString("client")).isEqualTo(kept);
    assertThat(json(get(adviser, "api/v1/clients/" + kept)).getJsonArray("facts")).hasSize(2);
    assertThat(found("two." + shop + "@example.fr")).containsExactly(kept);
    refused(merge(kept, other), 409, "one-already");

    String merge = json(merged).getString("id");
    assertThat(delete(adviser, "api/v1/client-book/merges/" + merge).statusCode()).isEqualTo(200);
    refused(delete(adviser, "api/v1/client-book/merges/" + merge), 409, "undone-already");
    JsonObject after = json(get(adviser, "api/v1/clients/" + other));
    assertThat(after.getJsonArray("facts")).isEqualTo(facts);
    assertThat(after.getString("email")).isEqualTo("two." + shop + "@example.fr");
    assertThat(json(get(adviser, "api/v1/clients/" + kept)).getJsonArray("facts")).hasSize(1);
  }

  @Test
  void abuse30AnotherShopsClientOpensForAVisitOrAReasonAndIsWrittenDown() {
    String claire = remembered("Claire Dubreuil", null, "0633" + digits());
    refused(get(stranger, "api/v1/clients/" + claire), 403, "other-shop");
    assertThat(
            count(
                "select count(*) from store.refusal_audit where subject = ? and staff = 'S009'",
                "client " + claire))
        .isEqualTo(1);
    assertThat(json(get(stranger, "api/v1/clients?words=" + claire)).getJsonArray("items"))
        .isEmpty();

    assertThat(
            post(stranger, "api/v1/clients/" + claire + "/reasons", "{\"words\":\"short\"}")
                .statusCode())
        .isEqualTo(422);
    assertThat(
            post(
                    stranger,
                    "api/v1/clients/" + claire + "/reasons",
                    "{\"words\":\"She rang about her sofa\"}")
                .statusCode())
        .isEqualTo(200);
    assertThat(get(stranger, "api/v1/clients/" + claire).statusCode()).isEqualTo(200);
    assertThat(json(get(manager, "api/v1/clients/" + claire)).getJsonArray("log").toString())
        .contains("She rang about her sofa", "Inès Faure");
    assertThat(json(get(adviser, "api/v1/clients/" + claire)).getJsonArray("log")).isEmpty();
  }

  @Test
  void aVisitElsewhereOpensHerPageThereAndHerPurchaseStandsOnIt() {
    try (Neighbour neighbour = Neighbour.present()) {
      ShopFloor floor = ShopFloor.open(store, neighbour, 2);
      String claire = remembered("Claire Dubreuil", null, null);
      String camilleThere = floor.adviserTicket();
      String visit = floor.visit();
      refused(get(camilleThere, "api/v1/clients/" + claire), 403, "other-shop");
      String path = "api/v1/clients/" + claire + "/visits/" + floor.shop + "/" + visit;
      assertThat(put(camilleThere, path, "").statusCode()).isEqualTo(200);
      assertThat(put(camilleThere, path, "").statusCode()).isEqualTo(200);
      assertThat(get(camilleThere, "api/v1/clients/" + claire).statusCode()).isEqualTo(200);

      HttpResponse<String> sold = floor.sell(ShopFloor.newKey(), ShopFloor.byCard(visit));
      assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
      JsonObject page = json(get(adviser, "api/v1/clients/" + claire));
      assertThat(page.getJsonArray("purchases")).hasSize(1);
      assertThat(page.getJsonArray("purchases").getJsonObject(0).getInt("totalCents"))
          .isEqualTo(129_000);
      assertThat(page.getJsonArray("visits")).hasSize(1);

      String other = remembered("Paul Dubreuil", null, null);
      refused(
          put(camilleThere, "api/v1/clients/" + other + "/visits/" + floor.shop + "/" + visit, ""),
          409,
          "visit-taken");
    }
  }

  @Test
  void sheIsFoundByTheReceiptThatSheBrings() {
    try (Neighbour neighbour = Neighbour.present()) {
      ShopFloor floor = ShopFloor.open(store, neighbour, 2);
      String camille = floor.adviserTicket();
      HttpResponse<String> made =
          post(
              camille,
              "api/v1/clients",
              person("Claire Dubreuil", null, null, true).replace(shop, floor.shop));
      assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
      String claire = json(made).getString("client");
      String visit = floor.visit();
      String tie = "api/v1/clients/" + claire + "/visits/" + floor.shop + "/" + visit;
      assertThat(put(camille, tie, "").statusCode()).isEqualTo(200);
      String receipt =
          json(floor.sell(ShopFloor.newKey(), ShopFloor.byCard(visit))).getString("receipt");
      floor.sell(ShopFloor.newKey(), ShopFloor.byCard(floor.visit()));

      assertThat(found(camille, receipt.toLowerCase())).containsExactly(claire);
      assertThat(found(camille, "VR1;" + receipt + ";the;rest")).containsExactly(claire);
      assertThat(found(camille, receipt + "9")).isEmpty();
      assertThat(found(receipt)).as("of another shop").isEmpty();
    }
  }

  @Test
  void herWordForAPurposeIsKeptInItsWordingAndTakenBack() {
    String claire = remembered("Claire Dubreuil", null, "0644" + digits());
    String path = "api/v1/clients/" + claire + "/consents/";
    refused(put(adviser, path + "FOLLOW_UP_MAIL", "{\"given\":true}"), 422, "cannot-be-reached");
    assertThat(put(adviser, path + "FOLLOW_UP_CALL", "{\"given\":true}").statusCode())
        .isEqualTo(204);
    assertThat(put(adviser, path + "FOLLOW_UP_CALL", "{\"given\":false}").statusCode())
        .isEqualTo(204);
    assertThat(put(adviser, path + "SPAM", "{\"given\":true}").statusCode()).isEqualTo(422);
    assertThat(count("select count(*) from store.client_consent where client = ?", claire))
        .isEqualTo(3);
  }

  @Test
  void whoTakesHerWordBackIsErasedEverywhereInTheBook() {
    String kept = remembered("Claire Quiescent", null, null);
    String other = remembered("Clara Quiescent", null, null);
    fact(other, "NOTE", "aime le chêne");
    assertThat(merge(kept, other).statusCode()).isEqualTo(201);

    assertThat(
            put(adviser, "api/v1/clients/" + other + "/consents/MEMORY", "{\"given\":false}")
                .statusCode())
        .isEqualTo(204);
    refused(get(adviser, "api/v1/clients/" + kept), 404, "no-such-client");
    for (String table :
        List.of("client", "client_key", "client_fact", "client_consent", "client_visit")) {
      assertThat(
              count("select count(*) from store." + table + " where client in (?, ?)", kept, other))
          .as(table)
          .isZero();
    }
    assertThat(
            count(
                "select count(*) from store.client_log where act = 'ERASED' and client in (?, ?)",
                kept,
                other))
        .isEqualTo(2);
  }

  @Test
  void whoAskedToBeLeftAloneIsNotTakenUpAgainUnderHerNumberUnlessSheSaysSo() {
    String digits = digits();
    String claire = remembered("Claire Dubreuil", null, "06 12 " + digits);
    String paul = remembered("Paul Martin", "paul." + shop + "@example.fr", null);
    HttpResponse<String> erased =
        put(
            adviser,
            "api/v1/clients/" + claire + "/consents/MEMORY",
            "{\"given\":false,\"neverAgain\":true}");
    assertThat(erased.statusCode()).as(erased.body()).isEqualTo(204);

    String same = person("C. Dubreuil", null, "0033 6.12." + digits, true);
    refused(post(adviser, "api/v1/clients", same), 409, "asked-to-be-spared");
    long version =
        json(get(adviser, "api/v1/clients/" + paul)).getJsonNumber("version").longValue();
    refused(
        put(
            adviser,
            "api/v1/clients/" + paul,
            "{\"name\":\"Paul Martin\",\"phone\":\"+33 6 12 %s\",\"language\":\"fr\",\"version\":%d}"
                .formatted(digits, version)),
        409,
        "asked-to-be-spared");
    assertThat(
            count(
                "select count(*) from store.spared_number where fingerprint like ?",
                "%" + digits + "%"))
        .as("nobody reads the number there")
        .isZero();

    HttpResponse<String> again =
        post(adviser, "api/v1/clients", same.replace("}", ",\"again\":true}"));
    assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
    HttpResponse<String> gone =
        put(
            adviser,
            "api/v1/clients/" + json(again).getString("client") + "/consents/MEMORY",
            "{\"given\":false}");
    assertThat(gone.statusCode()).isEqualTo(204);
    remembered("Claire Dubreuil", null, "06 12 " + digits);
  }

  @Test
  void aChangeOnAnOlderStateIsRefusedAndAnUnknownMemberToo() {
    String claire = remembered("Claire Dubreuil", null, null);
    long version = json(get(adviser, "api/v1/clients/" + claire)).getInt("version");
    String body = "{\"name\":\"Claire Morel\",\"language\":\"en\",\"version\":" + version + "}";
    assertThat(put(adviser, "api/v1/clients/" + claire, body).statusCode()).isEqualTo(200);
    assertThat(found("morel")).containsExactly(claire);
    assertThat(found("dubreuil")).isEmpty();
    refused(put(adviser, "api/v1/clients/" + claire, body), 412, "changed-meanwhile");
    assertThat(
            post(adviser, "api/v1/clients", "{\"shop\":\"x\",\"number\":\"AAAAAAAA\"}")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void aManagerHandsABookOverAndNobodyElseDoes() {
    String claire = remembered("Claire Dubreuil", null, null);
    String body = "{\"shop\":\"%s\",\"from\":\"S003\",\"to\":\"%s\"}";
    refused(
        post(adviser, "api/v1/client-book/hand-overs", body.formatted(shop, "S001")),
        403,
        "not-a-manager");
    refused(
        post(manager, "api/v1/client-book/hand-overs", body.formatted(shop, "S777")),
        422,
        "no-such-adviser");
    remembered(manager, "Paul Morel", null, null);
    HttpResponse<String> given =
        post(manager, "api/v1/client-book/hand-overs", body.formatted(shop, "S001"));
    assertThat(json(given).getInt("clients")).isEqualTo(1);
    assertThat(json(get(adviser, "api/v1/clients/" + claire)).getString("adviserName"))
        .isEqualTo("Hélène Marchand");
  }

  private String remembered(String name, String email, String phone) {
    return remembered(adviser, name, email, phone);
  }

  private String remembered(String by, String name, String email, String phone) {
    HttpResponse<String> made = post(by, "api/v1/clients", person(name, email, phone, true));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return json(made).getString("client");
  }

  private String person(String name, String email, String phone, boolean agreed) {
    return "{\"shop\":\"%s\",\"name\":\"%s\",\"email\":%s,\"phone\":%s,\"language\":\"fr\",\"agreed\":%s}"
        .formatted(shop, name, quoted(email), quoted(phone), agreed);
  }

  private static String quoted(String text) {
    return text == null ? "null" : "\"" + text + "\"";
  }

  private static String digits() {
    return String.valueOf(100_000 + (int) (Math.random() * 899_999));
  }

  private void fact(String client, String kind, String words) {
    HttpResponse<String> added =
        post(
            adviser,
            "api/v1/clients/" + client + "/facts",
            "{\"kind\":\"%s\",\"words\":\"%s\"}".formatted(kind, words));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
  }

  private HttpResponse<String> merge(String kept, String merged) {
    return post(
        adviser,
        "api/v1/client-book/merges",
        "{\"kept\":\"%s\",\"merged\":\"%s\"}".formatted(kept, merged));
  }

  private List<String> found(String words) {
    return found(adviser, words);
  }

  private List<String> found(String ticket, String words) {
    HttpResponse<String> answer =
        get(
            ticket,
            "api/v1/clients?words="
                + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer).getJsonArray("items").stream()
        .map(item -> item.asJsonObject().getString("client"))
        .toList();
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

  private HttpResponse<String> delete(String ticket, String path) {
    return Http.delete(store, path, "Cookie", "vitrine_ticket=" + ticket, "Accept-Language", "en");
  }
}
