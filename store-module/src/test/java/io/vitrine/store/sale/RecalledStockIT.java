package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.SKU;
import static io.vitrine.store.sale.ShopFloor.byCard;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.arrival.ShopWithBooking;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * While a recall is open nobody has the article, unless a manager answers for her shop's pieces.
 */
@ExtendWith(ArquillianExtension.class)
class RecalledStockIT {

  private static final String CHECKED = "{\"how\":\"Pieds changés par l’atelier\"}";
  private static final String LINES = "\"lines\":[{\"sku\":\"" + SKU + "\",\"quantity\":1}]";

  @ArquillianResource private URL url;
  private URI store;
  private ShopWithBooking booking;
  private ShopFloor floor;
  private String recall;

  @BeforeEach
  void openShop() {
    store = Deployed.at(url);
    booking = new ShopWithBooking(store);
    floor = ShopFloor.open(store, booking.neighbour, 5);
  }

  @AfterEach
  void closeRecall() {
    floor.recallsEnd();
    booking.close();
  }

  @Test
  void itIsNeitherSoldNorQuotedNorOrderedNorHandedOverAndAManagersWordLetsItGo() {
    String quote = quoted(201);
    sold(201);
    openRecall();

    refused(floor.sell(newKey(), byCard(floor.visit())), 409, "sale-recalled");
    quoted(409);
    refused(
        floor.order(
            newKey(),
            ("{\"visit\":\"%s\",%s,\"customer\":\"Claire D.\",\"depositCents\":40000,"
                    + "\"payments\":[%s]}")
                .formatted(floor.visit(), LINES, card(40_000))),
        409,
        "sale-recalled");
    String onQuote =
        "{\"visit\":\"%s\",\"standsOn\":\"%s\",\"payments\":[%s]}"
            .formatted(floor.visit(), quote, card(ShopFloor.PRICE));
    refused(floor.sell(newKey(), onQuote), 409, "sale-recalled");
    shelf(4, 0, true);

    String check = recall + "/checks/" + floor.shop + "/" + SKU;
    assertThat(floor.asAdviser("PUT", check, CHECKED).statusCode()).isEqualTo(403);
    refused(floor.asManager("PUT", check, "{\"how\":\"oui\"}"), 422, "checked-how");
    refused(floor.asManager("PUT", check.replace(SKU, "OTHER-1"), CHECKED), 404, "no-such-piece");
    refused(
        floor.asManager("PUT", check.replace(floor.shop, "elsewhere"), CHECKED), 403, "other-shop");
    assertThat(floor.asManager("PUT", check, CHECKED).statusCode()).isEqualTo(204);
    shelf(4, 4, false);
    sold(201);
    assertThat(floor.asManager("GET", recall + "?shop=" + floor.shop, "").body())
        .contains("Pieds changés par l’atelier");

    String manager = "vitrine_ticket=" + floor.managerTicket();
    assertThat(Http.delete(store, check, "Cookie", manager).statusCode()).isEqualTo(204);
    sold(409);
    floor.asManager("POST", recall + "/closing", "{\"why\":\"Essai du rappel terminé\"}");
    refused(floor.asManager("PUT", check, CHECKED), 409, "closed-already");
    sold(201);
  }

  @Test
  void whatWasSetAsideIsGivenBackAndTheCatalogueIsToldThatNoneIsFreeUntilItCloses() {
    String claire = booking.claire().with("shop", floor.shop).tell("AGREED").number;
    booking.heard();
    sold(201);
    assertThat(setAside(claire).statusCode()).isEqualTo(204);

    openRecall();

    assertThat(count("select count(*) from store.set_aside where shop = ?", floor.shop)).isZero();
    refused(setAside(claire), 409, "recalled");
    booking.until(() -> lastTold() == 0);
    String why = "{\"why\":\"Essai du rappel terminé\"}";
    assertThat(floor.asManager("POST", recall + "/closing", why).statusCode()).isEqualTo(204);
    booking.until(() -> lastTold() == 4);
    for (String kind : List.of("HELD_BACK", "LET_GO")) {
      assertThat(
              count(
                  "select count(*) from store.stock_move where shop = ? and kind = ? and reason = ?",
                  floor.shop,
                  kind,
                  recall.substring(recall.lastIndexOf('/') + 1)))
          .as("that nothing moves is a move, so that level and moves have one version")
          .isEqualTo(1);
    }
    assertThat(setAside(claire).statusCode()).isEqualTo(204);
  }

  private void openRecall() {
    HttpResponse<String> opened =
        floor.asManager("POST", "api/v1/recalls", RecallIT.warning(floor.shop, SKU));
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    recall = "api/v1/recalls/" + json(opened).getString("recall");
  }

  private void sold(int status) {
    HttpResponse<String> sold = floor.sell(newKey(), byCard(floor.visit()));
    assertThat(sold.statusCode()).as(sold.body()).isEqualTo(status);
  }

  /** The number of the quote, if there is one. */
  private String quoted(int status) {
    HttpResponse<String> quoted =
        floor.quote(
            newKey(),
            "{\"visit\":\"%s\",%s,\"customer\":\"Claire D.\"}".formatted(floor.visit(), LINES));
    assertThat(quoted.statusCode()).as(quoted.body()).isEqualTo(status);
    return status == 201 ? json(quoted).getString("quote") : null;
  }

  private void shelf(int onHand, int free, boolean heldBack) {
    JsonObject shelf =
        json(floor.asAdviser("GET", "api/v1/stock-levels/" + floor.shop + "/" + SKU, ""));
    assertThat(shelf.getInt("onHand")).isEqualTo(onHand);
    assertThat(shelf.getInt("free")).isEqualTo(free);
    assertThat(shelf.getBoolean("heldBack")).isEqualTo(heldBack);
  }

  private HttpResponse<String> setAside(String dossier) {
    return Http.put(
        store,
        "api/v1/dossiers/" + dossier + "/set-aside/" + SKU,
        "",
        "Cookie",
        "vitrine_ticket=" + floor.adviserTicket());
  }

  /** How many are free by the newest word to the catalogue; -1 as long as there is none. */
  private int lastTold() {
    return booking.neighbour.asked().stream()
        .filter(asked -> asked.path().startsWith("/api/v1/stock-levels"))
        .filter(asked -> "POST".equals(asked.method()) && asked.body().contains(floor.shop))
        .map(asked -> read(asked.body()))
        .filter(told -> told.containsKey("onHand"))
        .max(Comparator.comparingInt(told -> told.getInt("version")))
        .map(told -> told.getInt("onHand"))
        .orElse(-1);
  }

  private static JsonObject read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static String card(long cents) {
    return "{\"means\":\"CARD\",\"amountCents\":%d,\"authorisation\":\"A1B2C3\"}".formatted(cents);
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).getString("type")).endsWith(":" + code);
  }
}
