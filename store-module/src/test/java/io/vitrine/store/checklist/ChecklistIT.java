package io.vitrine.store.checklist;

import static io.vitrine.store.arrival.ShopWithBooking.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.signin.Role;
import io.vitrine.store.arrival.ShopWithBooking;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is not to be forgotten when advice is prepared, and what the customer said before. */
@ExtendWith(ArquillianExtension.class)
class ChecklistIT {

  @ArquillianResource private URL url;
  private ShopWithBooking shop;
  private String manager;

  @BeforeEach
  void openShop() {
    shop = new ShopWithBooking(Deployed.at(url));
    manager = People.ticket("S001", "Hélène Marchand", Role.MANAGER, shop.shop);
  }

  @AfterEach
  void closeShop() {
    shop.close();
  }

  @Test
  void aPointOfTheTopicIsSeenUntilSomebodyTicksItAndStaysTickedWhenItIsDropped() {
    String claire = told();
    String point = add(manager, "salon", "Mesurer l’ascenseur", "Measure the lift");
    assertThat(page(claire)).contains("Mesurer l’ascenseur").contains("Reste 1 point");

    assertThat(shop.put(tick(point, claire), "").statusCode()).isEqualTo(204);
    assertThat(shop.putAsYanis(tick(point, claire), "").statusCode()).isEqualTo(204);

    assertThat(page(claire)).contains("Tout est coché").contains("Camille Roux");
    assertThat(shop.delete(tick(point, claire)).statusCode()).isEqualTo(204);
    assertThat(page(claire)).contains("Reste 1 point");
    shop.put(tick(point, claire), "");
    assertThat(shop.deleteAs(manager, point).statusCode()).isEqualTo(204);
    assertThat(page(claire)).contains("Mesurer l’ascenseur");
    String later = told();
    assertThat(page(later)).doesNotContain("Mesurer l’ascenseur");
    refused(shop.put(tick(point, later), ""), 404, "no-such-point");
  }

  @Test
  void onlyTheShopsManagerKeepsTheListAndItHasAnEnd() {
    told();
    assertThat(post(shop.camille(), "salon", "A", "A").statusCode()).isEqualTo(403);
    String other = People.ticket("S009", "Elsewhere", Role.MANAGER, "elsewhere");
    refused(post(other, "salon", "A", "A"), 403, "other-shop");
    refused(post(manager, "chess", "A", "A"), 404, "no-such-topic");
    assertThat(post(manager, "salon", " ", "A").statusCode()).isEqualTo(422);
    for (int i = 0; i < KeepChecklist.MOST; i++) {
      add(manager, "salon", "Point " + i, "#{7*7} <b>" + i);
    }
    refused(post(manager, "salon", "Encore", "More"), 409, "list-full");
    assertThat(
            json(shop.get("api/v1/checklists?shop=" + shop.shop + "&topic=salon"))
                .getJsonArray("points"))
        .hasSize(KeepChecklist.MOST);
  }

  @Test
  void whatSheAnsweredAndAskedStandsInTheDossier() {
    String claire = told();

    assertThat(page(claire))
        .contains("A répondu")
        .contains("Plutôt un tissu clair, merci.")
        .contains("Passe-t-il une porte de 73 cm ?")
        .contains("Oui, démonté il passe.")
        .contains("/compare?sku=AUB3-LIN-ECR&amp;sku=AUB2-LIN-ECR")
        .as("her wall has 2.10 m, the sofa as well")
        .contains("Convient à la place mesurée");
  }

  @Test
  void theArrivalsSayWhatIsLeftOfADossierThatIsPreparedAndThatSheAnswered() {
    String claire = told();
    add(manager, "salon", "Mesurer l’ascenseur", "Measure the lift");
    JsonObject dossier = shop.dossier(claire);
    shop.put(
        "api/v1/dossiers/" + claire + "/preparation",
        "{\"plan\":\"Bonjour\",\"setName\":\"Salon clair\",\"prepared\":true,\"version\":%d}"
            .formatted(dossier.getJsonObject("preparation").getInt("version")));

    Instant starts = Instant.parse(dossier.getJsonObject("appointment").getString("startsAt"));
    String day = LocalDate.ofInstant(starts, ZoneId.of("Europe/Paris")).toString();
    assertThat(shop.get("staff/arrivals?shop=" + shop.shop + "&day=" + day).body())
        .contains("Reste 1 point")
        .contains("A répondu à la préparation");
    assertThat(page(claire)).contains("Salon clair");
  }

  private String told() {
    var claire = shop.claire().tell("AGREED");
    shop.heard();
    return claire.number;
  }

  private String page(String dossier) {
    HttpResponse<String> answer = shop.get("staff/dossier/" + dossier);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static String tick(String point, String dossier) {
    return point + "/ticks/" + dossier;
  }

  private String add(String ticket, String topic, String french, String english) {
    HttpResponse<String> made = post(ticket, topic, french, english);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String place = made.headers().firstValue("Location").orElseThrow();
    return "api/v1/checklists/" + place.substring(place.lastIndexOf('/') + 1);
  }

  private HttpResponse<String> post(String ticket, String topic, String french, String english) {
    return shop.postAs(
        ticket,
        "api/v1/checklists",
        "{\"shop\":\"%s\",\"topic\":\"%s\",\"fr\":\"%s\",\"en\":\"%s\"}"
            .formatted(shop.shop, topic, french, english));
  }

  private static void refused(HttpResponse<String> answer, int status, String why) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).getString("type")).isEqualTo("urn:vitrine:problem:" + why);
  }
}
