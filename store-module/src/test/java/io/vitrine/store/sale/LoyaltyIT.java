package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.history.Touched;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who buys enough has a benefit once, is told before it ends, and has it as goodwill, once. */
@ExtendWith(ArquillianExtension.class)
class LoyaltyIT {

  @ArquillianResource private URL url;

  @Test
  void whoBoughtEnoughHasABenefitOnceAndUsesItOnce() {
    Deployed.at(url);
    try (Neighbour neighbour = Neighbour.present()) {
      ShopFloor floor = ShopFloor.open(Deployed.at(url), neighbour, 2);
      String claire = bought(floor);
      String terms = "api/v1/loyalty/terms/" + floor.shop;
      assertThat(floor.asAdviser("PUT", terms, terms(100_000)).statusCode()).isEqualTo(403);
      assertThat(
              floor.asManager("PUT", "api/v1/loyalty/terms/elsewhere", terms(100_000)).statusCode())
          .isEqualTo(403);
      assertThat(floor.asManager("PUT", terms, terms(9_000)).statusCode())
          .as("more than half of what was bought")
          .isEqualTo(422);

      assertThat(floor.asManager("PUT", terms, terms(129_001)).statusCode()).isEqualTo(204);
      look(floor);
      assertThat(benefits(floor, claire)).as("a cent too little").isEmpty();
      assertThat(floor.asManager("PUT", terms, terms(129_000)).statusCode()).isEqualTo(204);
      look(floor);
      look(floor);
      JsonArray open = benefits(floor, claire);
      assertThat(open).as("once").hasSize(1);
      JsonObject benefit = open.getJsonObject(0);
      assertThat(benefit.getInt("cents")).isEqualTo(5_000);
      String number = benefit.getString("benefit");

      toldBeforeItEnds(floor, number);
      assertThat(goodwill(floor, number, 6_000).statusCode()).as("not its amount").isEqualTo(422);
      HttpResponse<String> given = goodwill(floor, number, 5_000);
      assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
      assertThat(benefits(floor, claire)).isEmpty();
      assertThat(goodwill(floor, number, 5_000).statusCode()).as("used").isEqualTo(422);
      assertThat(count("select count(*) from store.credit_note where shop = ?", floor.shop))
          .isEqualTo(1);
      look(floor);
      assertThat(benefits(floor, claire)).as("once in twelve months").isEmpty();

      floor.asAdviser("PUT", "api/v1/clients/" + claire + "/consents/MEMORY", "{\"given\":false}");
      assertThat(count("select count(*) from store.loyalty_benefit where benefit = ?", number))
          .isZero();
    }
  }

  /** Three weeks before its end it is suggested to write to her. */
  private static void toldBeforeItEnds(ShopFloor floor, String number) {
    Touched.byHand(floor.shop);
    ShopFloor.sql(
        "update store.loyalty_benefit set ends_on = ? where benefit = ?",
        LocalDate.now(ZoneOffset.UTC).plusDays(14),
        number);
    floor.asManager("POST", "api/v1/follow-ups/searches", "{}");
    JsonObject list = json(floor.asAdviser("GET", "api/v1/follow-ups?shop=" + floor.shop, ""));
    assertThat(list.getJsonArray("items").toString()).contains("BENEFIT_ENDS", number, "50,00");
  }

  private static HttpResponse<String> goodwill(ShopFloor floor, String number, int cents) {
    return floor.issueAsManager(
        ShopFloor.newKey(),
        "{\"kind\":\"GOODWILL\",\"reason\":\"Fidélité %s\",\"amountCents\":%d}"
            .formatted(number, cents));
  }

  private static JsonArray benefits(ShopFloor floor, String client) {
    return json(floor.asAdviser("GET", "api/v1/loyalty/benefits/" + client, ""))
        .getJsonArray("items");
  }

  private static void look(ShopFloor floor) {
    assertThat(floor.asManager("POST", "api/v1/loyalty/searches", "{}").statusCode())
        .isEqualTo(200);
  }

  private static String terms(long after) {
    return "{\"afterCents\":%d,\"benefitCents\":5000,\"days\":180}".formatted(after);
  }

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
}
