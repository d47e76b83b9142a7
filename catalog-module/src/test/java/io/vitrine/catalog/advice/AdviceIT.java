package io.vitrine.catalog.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.Showroom;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.People;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What booking tells of a shop's advice, and what customers read of it. */
@ExtendWith(ArquillianExtension.class)
class AdviceIT {

  private static final String TWO =
      "{\"name\":\"Camille\",\"topics\":[\"salon\"],\"languages\":[\"fr\",\"en\"]},"
          + "{\"name\":\"Inès\",\"topics\":[\"salon\"],\"languages\":[\"es\"]}";

  @ArquillianResource private URL url;
  private URI base;

  @BeforeEach
  void lay() throws SQLException {
    base = Deployed.at(url);
    Showroom.open(base);
    forget();
  }

  @AfterEach
  void forget() throws SQLException {
    try (var connection = Showroom.database();
        var statement = connection.createStatement()) {
      statement.execute("delete from catalog.shop_advice");
    }
  }

  @Test
  void theSampleOfTheContractIsTakenAsItIs() {
    assertThat(tell(Contracts.sample("catalog-advice-told.json")).statusCode()).isEqualTo(202);

    assertThat(Http.get(base, "/api/v1/shop-advice/rivoli").body())
        .contains("\"topic\":\"salon\"")
        .contains("\"name\":\"Camille\"");
  }

  @Test
  void aProductPageSaysWhoKnowsItAndWhenAdviceIsFreeWithOneLinkToTheBooking() {
    tell(told(1, Instant.now(), TWO));

    String page = Http.get(base, "/product/AUB3?at=rivoli").body();
    assertThat(page)
        .contains("Conseil Salon, 45 min")
        .contains("Camille et Inès connaissent bien ce rayon, à Rivoli.")
        .contains("Prochain conseil libre\u202f: ")
        .contains("d’après l’agenda de")
        .contains("/booking/book?shop=rivoli&amp;topic=salon");
    assertThat(Http.get(base, "/product/AUB3?at=rivoli&lang=en").body())
        .contains("Camille and Inès know this department well, at Rivoli.")
        .contains("Next free advice: ");
    assertThat(Http.get(base, "/product/AUB3?at=bellecour").body())
        .as("nothing was told of that shop")
        .doesNotContain("advice-title");
    assertThat(Http.get(base, "/product/HERB?at=rivoli").body())
        .as("no topic serves lamps")
        .doesNotContain("advice-title");
  }

  @Test
  void aShopPageSaysWhoWorksThereAndWhenEachTopicIsFree() {
    tell(told(1, Instant.now(), TWO));

    assertThat(Http.get(base, "/shop/rivoli").body())
        .contains("Qui vous conseille")
        .contains("Camille")
        .contains("espagnol")
        .contains("/booking/book?shop=rivoli&amp;topic=salon");
    assertThat(Http.get(base, "/shop/bellecour").body()).doesNotContain("Qui vous conseille");
  }

  @Test
  void aNameThatIsNotToldAnyLongerIsGoneFromPagesApiAndTable() throws SQLException {
    tell(told(1, Instant.now(), TWO));
    assertThat(Http.get(base, "/shop/rivoli").body()).contains("Camille");

    tell(told(2, Instant.now(), ""));

    assertThat(Http.get(base, "/shop/rivoli").body()).doesNotContain("Camille");
    assertThat(Http.get(base, "/product/AUB3?at=rivoli").body())
        .doesNotContain("Camille")
        .contains("Prochain conseil libre à Rivoli\u202f: ");
    assertThat(Http.get(base, "/api/v1/shop-advice/rivoli").body()).doesNotContain("Camille");
    try (var connection = Showroom.database();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from catalog.shop_advice where document like '%Camille%'")) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
  }

  @Test
  void anOlderWordOrTheSameAgainChangesNothing() {
    tell(told(5, Instant.now(), TWO));
    assertThat(tell(told(4, Instant.now(), "")).statusCode()).isEqualTo(202);
    assertThat(tell(told(5, Instant.now(), "")).statusCode()).isEqualTo(202);

    assertThat(Http.get(base, "/api/v1/shop-advice/rivoli").body())
        .contains("Camille")
        .contains("\"version\":5");
  }

  @Test
  void whatWasToldTooLongAgoNamesNoTimeAndThenNobody() {
    tell(told(1, Instant.now().minus(31, ChronoUnit.MINUTES), TWO));
    assertThat(Http.get(base, "/product/AUB3?at=rivoli").body())
        .contains("Camille et Inès")
        .doesNotContain("Prochain conseil libre");

    tell(told(2, Instant.now().minus(25, ChronoUnit.HOURS), TWO));
    assertThat(Http.get(base, "/product/AUB3?at=rivoli").body())
        .contains("Conseil Salon, 45 min")
        .doesNotContain("Camille");
    assertThat(Http.get(base, "/api/v1/shop-advice/rivoli").body())
        .doesNotContain("Camille")
        .contains("\"next\":null");
  }

  @Test
  void onlyBookingTellsItAndNonsenseIsRefused() {
    String body = told(1, Instant.now(), TWO).replace("rivoli", "bellecour");

    assertThat(post(body, "Authorization", People.service("store", "catalog")).statusCode())
        .isEqualTo(403);
    String manager = "Bearer " + People.ticket("S010", "Lucas", Role.CATALOG_MANAGER, "rivoli");
    assertThat(post(body, "Authorization", manager).statusCode()).isEqualTo(403);
    assertThat(post(body).statusCode()).isEqualTo(401);
    HttpResponse<String> unknown = tell(body.replace("bellecour", "nowhere"));
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body()).contains("shop-not-ours").contains("nowhere");
    assertThat(tell(body.replace("\"version\":1", "\"version\":0")).statusCode()).isEqualTo(422);
    assertThat(tell(body.replace("\"topics\":[{", "\"topics\":[null,{")).statusCode())
        .isEqualTo(400);
    assertThat(tell(body.replace("\"shop\"", "\"price\":1,\"shop\"")).statusCode())
        .as("unknown member")
        .isEqualTo(400);
    assertThat(Http.get(base, "/api/v1/shop-advice/bellecour").body())
        .as("nothing was taken")
        .contains("\"version\":null", "\"topics\":[]");
    assertThat(Http.get(base, "/api/v1/shop-advice/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void aNameIsShownAsPlainText() {
    tell(told(1, Instant.now(), TWO.replace("Camille", "<script>#{7*7}")));

    assertThat(Http.get(base, "/shop/rivoli").body())
        .contains("&lt;script&gt;#{7*7}")
        .doesNotContain("<script>#{7*7}");
  }

  private static String told(long version, Instant asOf, String advisers) {
    return """
    {"shop":"rivoli","version":%d,"asOf":"%s",
     "topics":[{"topic":"salon","name":{"fr":"Salon","en":"Living room"},"minutes":45,
       "categories":["salon"],"next":"%s"}],"advisers":[%s]}"""
        .formatted(
            version,
            asOf.truncatedTo(ChronoUnit.SECONDS),
            Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES),
            advisers);
  }

  private HttpResponse<String> tell(String body) {
    return post(body, "Authorization", People.service("booking", "catalog"));
  }

  private HttpResponse<String> post(String body, String... headers) {
    return Http.post(base, "/api/v1/shop-advice", body, headers);
  }
}
