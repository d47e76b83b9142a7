package io.vitrine.store.sale;

import static io.vitrine.store.sale.SaleIT.refused;
import static io.vitrine.store.sale.ShopFloor.byCard;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static io.vitrine.store.sale.ShopFloor.sql;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A shop's limits, what was unusual there and its open baskets, over HTTP. */
@ExtendWith(ArquillianExtension.class)
class ManagersApiIT {

  private static final String EIGHT =
      "{\"kind\":\"DISCOUNT\",\"role\":\"ADVISER\",\"limitBp\":800}";

  @ArquillianResource private URL url;
  private URI store;
  private Neighbour neighbour;
  private ShopFloor floor;

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    store = Deployed.at(url);
    floor = ShopFloor.open(store, neighbour, 5);
  }

  @AfterEach
  void closeShop() {
    neighbour.close();
  }

  @Test
  void aLimitIsSetOnWhatWasReadAndNotOverSomebodyElses() {
    HttpResponse<String> read = floor.asManager("GET", limits(), null);
    String tag = read.headers().firstValue("ETag").orElseThrow();
    assertThat(json(read).getJsonArray("cashOut").getJsonObject(0).getInt("limitCents"))
        .isEqualTo(30_000);

    refused(set(null, EIGHT), 428, "limit-unseen");
    refused(set("\"x\"", EIGHT), 412, "limit-changed");
    HttpResponse<String> done = set(tag, EIGHT);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
    assertThat(json(done).getJsonArray("discounts").getJsonObject(0).getInt("limitBp"))
        .isEqualTo(800);
    String next = done.headers().firstValue("ETag").orElseThrow();
    assertThat(next).isNotEqualTo(tag);
    refused(set(tag, EIGHT.replace("800", "900")), 412, "limit-changed");
    refused(set(next, EIGHT), 409, "limit-same");

    HttpResponse<String> none = set(next, "{\"kind\":\"CASH_OUT\",\"limitCents\":0}");
    assertThat(none.statusCode()).as(none.body()).isEqualTo(201);
    refused(
        floor.drawer(newKey(), "{\"act\":\"BANK_OUT\",\"amountCents\":1}"),
        403,
        "drawer-needs-manager");
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and kind ="
                    + " 'PARAMETER_CHANGED'",
                floor.shop))
        .isEqualTo(2);
  }

  @Test
  void aLimitThatNobodyMaySetIsRefusedAndNothingIsChanged() {
    String tag = floor.asManager("GET", limits(), null).headers().firstValue("ETag").orElseThrow();
    refused(set(tag, EIGHT.replace("ADVISER", "MANAGER")), 403, "limit-own");
    refused(set(tag, EIGHT.replace("800", "2001")), 422, "limit-above-own");
    refused(set(tag, EIGHT.replace("800", "-1")), 422, "limit-none");
    refused(set(tag, EIGHT.replace("}", ",\"from\":\"2020-01-01\"}")), 422, "limit-day");
    refused(set(tag, EIGHT.replace("DISCOUNT", "GIFT")), 422, "invalid");
    assertThat(set(tag, EIGHT.replace("}", ",\"setBy\":\"S009\"}")).statusCode())
        .as("abuse case 31")
        .isEqualTo(400);
    assertThat(floor.asAdviser("GET", limits(), null).statusCode()).isEqualTo(403);
    assertThat(floor.asManager("GET", "api/v1/shops/bellecour/limits", null).statusCode())
        .isEqualTo(403);
    assertThat(Http.get(store, limits()).statusCode()).isEqualTo(401);
    assertThat(floor.asManager("GET", limits(), null).headers().firstValue("ETag")).contains(tag);
  }

  @Test
  void whatWasUnusualIsToldByWeekAndByPerson() {
    floor.sell(newKey(), byCard(floor.visit()));
    String path = "api/v1/shops/" + floor.shop + "/patterns";

    JsonObject told = json(floor.asManager("GET", path, null));
    assertThat(told.getJsonArray("weeks")).hasSize(8);
    assertThat(told.getJsonArray("weeks").getJsonObject(7).getInt("quick")).isEqualTo(1);
    assertThat(told.getJsonArray("people").getJsonObject(0).getInt("sales")).isEqualTo(1);
    assertThat(told.getJsonArray("sales")).hasSize(1);
    assertThat(told.getBoolean("more")).isFalse();
    assertThat(json(floor.asManager("GET", path + "?which=NEAR", null)).getJsonArray("sales"))
        .isEmpty();
    for (String wrong : new String[] {"?page=0", "?which=ALL", "?until=soon"}) {
      assertThat(floor.asManager("GET", path + wrong, null).statusCode()).as(wrong).isEqualTo(422);
    }
    assertThat(floor.asAdviser("GET", path, null).statusCode()).isEqualTo(403);
    assertThat(floor.asManager("GET", path.replace(floor.shop, "bellecour"), null).statusCode())
        .isEqualTo(403);
  }

  @Test
  void anOpenBasketIsReadAtADeviceOfItsShopOnly() {
    String visit = floor.visit();
    sql(
        "insert into store.basket (shop, visit, staff, staff_name, pieces, whole_bp, turn,"
            + " changed_at) values (?, '"
            + visit
            + "', 'S003', 'Camille Roux', 2, 0, 3, current_timestamp)",
        floor.shop);
    sql(
        "insert into store.basket_line (shop, visit, place, sku, quantity, discount_bp)"
            + " values (?, '"
            + visit
            + "', 0, 'AUB3-LIN-ECR', 2, 500)",
        floor.shop);

    JsonObject all = json(floor.asAdviser("GET", "api/v1/baskets", null));
    assertThat(all.getJsonArray("items")).hasSize(1);
    HttpResponse<String> one = floor.asAdviser("GET", "api/v1/baskets/" + visit, null);
    assertThat(one.headers().firstValue("ETag")).contains("\"3\"");
    assertThat(json(one).getJsonArray("lines").getJsonObject(0).getInt("discountBp"))
        .isEqualTo(500);
    assertThat(one.body()).doesNotContain("Cents");
    assertThat(floor.asAdviser("GET", "api/v1/baskets/none", null).statusCode()).isEqualTo(404);
    assertThat(floor.asAdviserElsewhere("GET", "api/v1/baskets", null).statusCode()).isEqualTo(401);
    assertThat(Http.get(store, "api/v1/baskets").statusCode()).isEqualTo(401);
  }

  private String limits() {
    return "api/v1/shops/" + floor.shop + "/limits";
  }

  private HttpResponse<String> set(String seen, String body) {
    String cookie = "vitrine_ticket=" + floor.managerTicket();
    return seen == null
        ? Http.post(store, limits(), body, "Cookie", cookie)
        : Http.post(store, limits(), body, "Cookie", cookie, "If-Match", seen);
  }
}
