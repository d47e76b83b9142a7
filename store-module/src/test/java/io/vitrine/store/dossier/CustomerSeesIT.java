package io.vitrine.store.dossier;

import static io.vitrine.store.arrival.ShopWithBooking.json;
import static io.vitrine.store.arrival.ShopWithBooking.number;
import static io.vitrine.store.arrival.ShopWithBooking.sql;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.history.Touched;
import io.vitrine.store.arrival.ShopWithBooking;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour.Answer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the customer is told of a preparation, and articles set aside for her. */
@ExtendWith(ArquillianExtension.class)
class CustomerSeesIT {

  private static final String AUBRAC = "AUB3-LIN-ECR";

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
  void fromTheWordPreparedOnBookingIsToldWhatIsMeantForHerInTheFormOfTheContract() {
    String claire = clairesWith("OTHER-1");
    propose(claire);
    assertThat(shop.preparations(claire)).isEmpty();

    prepare(claire, "Commencer par l’Aubrac", "ne paie jamais comptant");

    JsonObject told = told(claire, 1).get(0);
    assertThat(told.keySet()).isEqualTo(sample().keySet());
    assertThat(told.getInt("version")).isEqualTo(1);
    JsonObject shown = told.getJsonObject("preparation");
    assertThat(shown.keySet()).isEqualTo(sample().getJsonObject("preparation").keySet());
    assertThat(shown.getString("plan")).isEqualTo("Commencer par l’Aubrac");
    assertThat(shown.getString("staffName")).isEqualTo("Camille Roux");
    JsonObject proposal = shown.getJsonArray("alternatives").getJsonObject(0);
    assertThat(proposal.getString("sku")).isEqualTo(AUBRAC);
    assertThat(proposal.getString("reason")).isEqualTo("TOO_LARGE");
    assertThat(proposal.getJsonObject("name").getString("fr")).isEqualTo("Canapé Aubrac 3 places");
    assertThat(told.toString()).as("notes of the staff stay here").doesNotContain("comptant");
  }

  @Test
  void laterChangesFollowInOrderAndWhatWouldShowNothingNewIsNotTold() {
    String claire = clairesWith("OTHER-1");
    prepare(claire, "Premier", "");
    shop.put(
        "api/v1/dossiers/" + claire + "/preparation",
        "{\"plan\":\"Premier\",\"notes\":\"autre note\",\"version\":%d}"
            .formatted(version(claire)));
    String alternative = propose(claire);
    assertThat(shop.delete(alternative).statusCode()).isEqualTo(204);

    List<JsonObject> told = told(claire, 3);

    assertThat(told).extracting(one -> one.getInt("version")).containsExactly(1, 2, 3);
    assertThat(told)
        .extracting(one -> one.getJsonObject("preparation").getJsonArray("alternatives").size())
        .containsExactly(0, 1, 0);
  }

  @Test
  void aMessageThatBookingCouldNotTakeComesAgainAndOneOfACancelledVisitIsSettled() {
    Set<String> refusedOnce = ConcurrentHashMap.newKeySet();
    shop.neighbour.answering(
        "/booking/api/v1/preparations",
        question ->
            new Answer(
                refusedOnce.add(question.body()) ? 503 : 410, "application/problem+json", "{}"));
    String claire = clairesWith("OTHER-1");

    prepare(claire, "Premier", "");

    told(claire, 2);
    shop.until(
        () ->
            number(
                    "select count(*) from store.outbox_message"
                        + " where subject = ? and state = 'DELIVERED'",
                    claire + "/preparation")
                == 1);
    assertThat(shop.preparations(claire).get(0)).isEqualTo(shop.preparations(claire).get(1));
  }

  @Test
  void thePageSaysBeforehandWhatTheCustomerWillSee() {
    String claire = clairesWith("OTHER-1");
    assertThat(shop.get("staff/dossier/" + claire).body())
        .contains("Une fois le dossier marqué préparé")
        .contains("Jamais les notes internes");

    prepare(claire, "Premier", "");

    assertThat(shop.get("staff/dossier/" + claire).body()).contains("Visible maintenant");
  }

  @Test
  void theLastPieceIsSetAsideForOneVisitAlone() {
    stock(1);
    String claire = clairesWith(AUBRAC);
    String other = clairesWith(AUBRAC);
    String path = "/set-aside/" + AUBRAC;

    assertThat(shop.put("api/v1/dossiers/" + claire + path, "").statusCode()).isEqualTo(204);
    assertThat(shop.put("api/v1/dossiers/" + claire + path, "").statusCode()).isEqualTo(204);
    refused(shop.put("api/v1/dossiers/" + other + path, ""), 409, "none-left");
    refused(shop.put("api/v1/dossiers/" + other + "/set-aside/UNKNOWN", ""), 422, "not-in-dossier");

    prepare(claire, null, "");
    JsonObject shown = told(claire, 1).get(0).getJsonObject("preparation");
    assertThat(shown.getJsonArray("setAside").getJsonObject(0).getString("sku")).isEqualTo(AUBRAC);
    assertThat(shop.dossier(claire).getJsonArray("lines").getJsonObject(0).getBoolean("setAside"))
        .isTrue();

    assertThat(shop.delete("api/v1/dossiers/" + claire + path).statusCode()).isEqualTo(204);
    refused(shop.delete("api/v1/dossiers/" + claire + path), 404, "not-set-aside");
    assertThat(shop.put("api/v1/dossiers/" + other + path, "").statusCode()).isEqualTo(204);
    assertThat(told(claire, 2).get(1).getJsonObject("preparation").getJsonArray("setAside"))
        .isEmpty();
  }

  private void stock(int pieces) {
    Touched.byHand(shop.shop);
    sql(
        "insert into store.stock_level (shop, sku, on_hand, as_of, version, opened)"
            + " values (?, ?, ?, ?, 1, true)",
        shop.shop,
        AUBRAC,
        pieces,
        OffsetDateTime.parse("2026-01-01T00:00:00Z"));
  }

  private String clairesWith(String sku) {
    var claire = shop.claire().wishing(sku).tell("AGREED");
    shop.heard();
    shop.dossierWithArticles(claire.number);
    return claire.number;
  }

  private String propose(String number) {
    String path = "api/v1/dossiers/" + number + "/alternatives";
    HttpResponse<String> made =
        shop.post(path, "{\"sku\":\"%s\",\"reason\":\"TOO_LARGE\"}".formatted(AUBRAC));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return path + "/" + json(made).getString("id");
  }

  private void prepare(String number, String plan, String notes) {
    HttpResponse<String> done =
        shop.put(
            "api/v1/dossiers/" + number + "/preparation",
            Json.createObjectBuilder()
                .add("plan", plan == null ? "" : plan)
                .add("notes", notes)
                .add("prepared", true)
                .add("version", version(number))
                .build()
                .toString());
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
  }

  private int version(String number) {
    return shop.dossier(number).getJsonObject("preparation").getInt("version");
  }

  private List<JsonObject> told(String number, int times) {
    shop.until(() -> shop.preparations(number).size() >= times);
    return shop.preparations(number);
  }

  private static JsonObject sample() {
    try (var reader =
        Json.createReader(new StringReader(Contracts.sample("booking-preparation.json")))) {
      return reader.readObject();
    }
  }

  private static void refused(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).getString("type")).isEqualTo("urn:vitrine:problem:" + type);
  }
}
