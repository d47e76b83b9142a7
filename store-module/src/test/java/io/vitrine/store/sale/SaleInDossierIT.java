package io.vitrine.store.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.arrival.ShopWithBooking;
import io.vitrine.testkit.Deployed;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SaleInDossierIT {

  @ArquillianResource private URL url;

  @Test
  void whatWasSoldStandsInTheDossierWithItsReceiptAndTheVisitHasEnded() {
    try (ShopWithBooking booking = new ShopWithBooking(Deployed.at(url))) {
      ShopFloor floor = ShopFloor.open(Deployed.at(url), booking.neighbour, 2);
      var claire = booking.claire().with("shop", floor.shop).tell("AGREED");
      booking.heard();
      String visit =
          ShopFloor.json(floor.asAdviser("POST", "api/v1/check-ins/" + claire.number, ""))
              .getString("visit");
      floor.asAdviser("POST", "api/v1/visits/" + floor.shop + "/" + visit + "/taking", "");

      HttpResponse<String> sale = floor.sell(ShopFloor.newKey(), ShopFloor.byCard(visit));

      assertThat(sale.statusCode()).as(sale.body()).isEqualTo(201);
      JsonObject dossier =
          ShopFloor.json(floor.asAdviser("GET", "api/v1/dossiers/" + claire.number, ""));
      JsonObject sold =
          dossier.getJsonArray("lines").getJsonObject(0).getJsonArray("sold").getJsonObject(0);
      assertThat(sold.getString("receipt")).isEqualTo(ShopFloor.json(sale).getString("receipt"));
      assertThat(sold.getInt("quantity")).isEqualTo(1);
      assertThat(dossier.getJsonObject("presence").getString("state")).isEqualTo("ENDED");
      HttpResponse<String> again =
          floor.asAdviser("POST", "api/v1/visits/" + floor.shop + "/" + visit + "/leaving", "");
      assertThat(again.statusCode()).isEqualTo(409);
      booking.until(() -> booking.visitFacts(claire.number).size() == 3);
      assertThat(booking.visitFacts(claire.number))
          .extracting(fact -> fact.getString("fact"))
          .containsExactly("ARRIVED", "RECEIVED", "SOLD");
    }
  }

  @Test
  void whatWasQuotedAndOrderedStandsInTheDossierAsWhatItIs() {
    try (ShopWithBooking booking = new ShopWithBooking(Deployed.at(url))) {
      ShopFloor floor = ShopFloor.open(Deployed.at(url), booking.neighbour, 2);
      var claire = booking.claire().with("shop", floor.shop).tell("AGREED");
      booking.heard();
      String visit =
          ShopFloor.json(floor.asAdviser("POST", "api/v1/check-ins/" + claire.number, ""))
              .getString("visit");
      floor.asAdviser("POST", "api/v1/visits/" + floor.shop + "/" + visit + "/taking", "");
      String quote =
          ShopFloor.json(
                  floor.quote(
                      ShopFloor.newKey(),
                      "{\"visit\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}]}"
                          .formatted(visit, ShopFloor.SKU)))
              .getString("quote");
      HttpResponse<String> order =
          floor.order(
              ShopFloor.newKey(),
              ("{\"visit\":\"%s\",\"standsOn\":\"%s\",\"customer\":\"Claire D.\","
                      + "\"depositCents\":40000,\"payments\":[{\"means\":\"CASH\","
                      + "\"amountCents\":40000}]}")
                  .formatted(visit, quote));
      assertThat(order.statusCode()).as(order.body()).isEqualTo(201);

      var sold =
          ShopFloor.json(floor.asAdviser("GET", "api/v1/dossiers/" + claire.number, ""))
              .getJsonArray("lines")
              .getJsonObject(0)
              .getJsonArray("sold");
      assertThat(sold.getValuesAs(JsonObject.class))
          .extracting(one -> one.getString("kind") + " " + one.getString("receipt"))
          .containsExactlyInAnyOrder(
              "QUOTE " + quote, "ORDER " + ShopFloor.json(order).getString("order"));
    }
  }
}
