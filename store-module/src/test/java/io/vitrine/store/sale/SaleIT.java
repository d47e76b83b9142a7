package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.basket;
import static io.vitrine.store.sale.ShopFloor.byCard;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SaleIT {

  @ArquillianResource private URL url;
  private Neighbour neighbour;
  private ShopFloor floor;

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    floor = ShopFloor.open(Deployed.at(url), neighbour, 2);
  }

  @AfterEach
  void closeShop() {
    neighbour.close();
  }

  @Test
  void aSaleByCardIsNumberedPaidOutOfStockAndOnRecord() {
    HttpResponse<String> answer = floor.sell(newKey(), byCard(floor.visit()));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonObject sale = json(answer);
    assertThat(sale.getInt("totalCents")).isEqualTo(129_000);
    assertThat(sale.getInt("taxCents")).isEqualTo(21_500);
    assertThat(sale.getInt("ecoParticipationCents")).isEqualTo(1_250);
    assertThat(sale.getString("receipt")).matches("SHOP-[0-9A-F]{8}-V20\\d\\d-000001");
    assertThat(sale.getJsonArray("lines").getJsonObject(0).getString("guaranteeEnds"))
        .startsWith(String.valueOf(java.time.Year.now().getValue() + 2));
    assertThat(onHand()).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and kind = 'SALE'",
                floor.shop))
        .isEqualTo(1);
  }

  @Test
  void cashGivesChange() {
    floor.play(neighbour, 2);
    String visit = floor.visit();
    HttpResponse<String> answer =
        floor.sell(
            newKey(),
            basket(
                visit,
                1,
                "{\"means\":\"CARD\",\"amountCents\":119000,\"authorisation\":\"A1B2C3\"},"
                    + "{\"means\":\"CASH\",\"amountCents\":10000,\"tenderedCents\":12000}"));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(json(answer).getJsonArray("payments").getJsonObject(1).getInt("changeCents"))
        .isEqualTo(2_000);
  }

  @Test
  void abuse1And8And31AFieldTheClientMayNotSendIsRefused() {
    String visit = floor.visit();
    for (String field : List.of("price", "taxRateBp", "role", "shopId", "status", "journalSeq")) {
      String body = byCard(visit).replaceFirst("\\{", "{\"" + field + "\":1,");
      assertThat(floor.sell(newKey(), body).statusCode()).as(field).isEqualTo(400);
      String inLine = byCard(visit).replace("\"quantity\":1", "\"quantity\":1,\"" + field + "\":1");
      assertThat(floor.sell(newKey(), inLine).statusCode()).as(field + " in a line").isEqualTo(400);
    }
    nothingWasSold();
  }

  @Test
  void abuse2And3AnImpossibleQuantityIsRefused() {
    String visit = floor.visit();
    for (String quantity : List.of("-1", "0", "1000000000", "99999999999999999999", "1.5")) {
      String body = byCard(visit).replace("\"quantity\":1", "\"quantity\":" + quantity);
      assertThat(floor.sell(newKey(), body).statusCode()).as(quantity).isEqualTo(422);
    }
    nothingWasSold();
  }

  @Test
  void abuse11And12And13PaymentsMustSettleTheSumLawfully() {
    String visit = floor.visit();
    String tooLittle = "{\"means\":\"CARD\",\"amountCents\":1,\"authorisation\":\"A1B2C3\"}";
    String allCash = "{\"means\":\"CASH\",\"amountCents\":129000,\"tenderedCents\":129000}";
    String slices =
        "{\"means\":\"CASH\",\"amountCents\":64500},{\"means\":\"CASH\",\"amountCents\":64500}";
    String change =
        "{\"means\":\"CARD\",\"amountCents\":129000,\"tenderedCents\":130000,"
            + "\"authorisation\":\"A1B2C3\"}";

    refused(floor.sell(newKey(), basket(visit, 1, tooLittle)), 422, "sale-payments-differ");
    refused(floor.sell(newKey(), basket(visit, 1, allCash)), 422, "sale-too-much-cash");
    refused(floor.sell(newKey(), basket(visit, 1, slices)), 422, "sale-too-much-cash");
    refused(floor.sell(newKey(), basket(visit, 1, change)), 422, "sale-change-on-card");
    nothingWasSold();
  }

  @Test
  void abuse4And7NobodyGoesDeeperThanTheHouseNorBelowTheEcoParticipation() {
    String visit = floor.visit();
    refused(floor.sell(newKey(), discounted(visit, 129_000, 2_100, "")), 422, DEEP);
    refused(
        floor.sell(newKey(), discounted(visit, 129_000, 1_500, ",\"discountBp\":1500")), 422, DEEP);
    refused(
        floor.sell(newKey(), discounted(visit, 1, 0, ",\"discountCents\":127751")),
        422,
        "sale-discount-on-eco");
    for (String wrong : List.of(",\"discountBp\":10001", ",\"discountBp\":-5")) {
      assertThat(floor.sell(newKey(), discounted(visit, 1, 0, wrong)).statusCode())
          .as(wrong)
          .isEqualTo(422);
    }
    nothingWasSold();
  }

  private static final String DEEP = "sale-discount-too-deep";

  @Test
  void abuse5BeyondOnesLimitADiscountNeedsAManagersCodeAndIsWrittenDown() {
    String visit = floor.visit();
    String tenPercent = discounted(visit, 116_225, 1_000, "");
    refused(floor.sell(newKey(), tenPercent), 403, "sale-discount-needs-approval");
    assertThat(
            count(
                "select count(*) from store.refusal_audit where act = 'DISCOUNT_TOO_DEEP' and shop"
                    + " = ?",
                floor.shop))
        .isEqualTo(1);
    refused(
        floor.sell(newKey(), tenPercent.replaceFirst("\\{", "{\"approval\":\"K4T9-QXM2\",")),
        403,
        "approval-not-good");
    nothingWasSold();

    String code = floor.approval();
    HttpResponse<String> sold =
        floor.sell(newKey(), tenPercent.replaceFirst("\\{", "{\"approval\":\"" + code + "\","));

    assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
    assertThat(json(sold).getString("approvedBy")).isEqualTo("S001");
    assertThat(json(sold).getInt("totalCents")).isEqualTo(129_000 - 12_775);
    assertThat(json(sold).getInt("taxCents")).isEqualTo(19_371);
    assertThat(json(sold).getInt("ecoParticipationCents")).isEqualTo(1_250);
  }

  @Test
  void withinOnesLimitADiscountNeedsNobodyElse() {
    String key = newKey();
    String visit = floor.visit();
    HttpResponse<String> sold =
        floor.sell(key, discounted(visit, 122_613, 0, ",\"discountBp\":500"));

    assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
    JsonObject line = json(sold).getJsonArray("lines").getJsonObject(0);
    assertThat(line.getInt("discountCents")).isEqualTo(6_387);
    assertThat(line.getInt("totalCents")).isEqualTo(122_613);
    assertThat(json(sold).isNull("approvedBy")).isTrue();
    refused(floor.sell(key, discounted(visit, 122_613, 0, "")), 422, "sale-key-reused");
  }

  /** The one article by card, less so much on the whole and so much on the line. */
  private static String discounted(String visit, long cents, int wholeBp, String ofLine) {
    String body =
        byCard(visit)
            .replace("129000", String.valueOf(cents))
            .replace("\"quantity\":1", "\"quantity\":1" + ofLine);
    return wholeBp == 0 ? body : body.replaceFirst("\\{", "{\"discountBp\":" + wholeBp + ",");
  }

  @Test
  void abuse15AnotherCurrencyIsRefused() {
    String body =
        byCard(floor.visit()).replace("\"amountCents\"", "\"currency\":\"USD\",\"amountCents\"");
    assertThat(floor.sell(newKey(), body).statusCode()).isEqualTo(400);
    nothingWasSold();
  }

  @Test
  void abuse16TheSameKeyTwentyTimesInParallelIsOneSale() throws Exception {
    String key = newKey();
    String body = byCard(floor.visit());
    ExecutorService devices = Executors.newFixedThreadPool(20);
    try {
      List<Callable<HttpResponse<String>>> sends =
          IntStream.range(0, 20)
              .<Callable<HttpResponse<String>>>mapToObj(i -> () -> floor.sell(key, body))
              .toList();
      List<String> answers =
          devices.invokeAll(sends).stream().map(SaleIT::statusAndBody).distinct().toList();

      assertThat(answers).hasSize(1);
      assertThat(answers.get(0)).startsWith("201 ");
    } finally {
      devices.shutdown();
    }
    assertThat(count("select count(*) from store.sale where shop = ?", floor.shop)).isEqualTo(1);
    assertThat(onHand()).isEqualTo(1);
  }

  @Test
  void abuse17TheSameKeyWithAnotherBodyIsRefused() {
    String key = newKey();
    String visit = floor.visit();
    assertThat(floor.sell(key, byCard(visit)).statusCode()).isEqualTo(201);

    refused(floor.sell(key, basket(visit, 2, "")), 422, "sale-key-reused");
  }

  @Test
  void abuse19TwoKeysForOneVisitSellOnce() {
    String visit = floor.visit();
    assertThat(floor.sell(newKey(), byCard(visit)).statusCode()).isEqualTo(201);

    refused(floor.sell(newKey(), byCard(visit)), 409, "sale-visit-ended");
  }

  @Test
  void abuse20NoSaleWithoutAVisitOfThisShop() {
    refused(floor.sell(newKey(), byCard(UUID.randomUUID().toString())), 404, "sale-visit-unknown");
  }

  @Test
  void abuse21NoSaleInAClosedSessionButTheAnswerOfAnEarlierOneStays() {
    String key = newKey();
    String body = byCard(floor.visit());
    HttpResponse<String> sold = floor.sell(key, body);
    HttpResponse<String> closed =
        floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    assertThat(closed.statusCode()).as(closed.body()).isEqualTo(201);
    assertThat(json(closed).getInt("expectedCents")).isEqualTo(15_000);

    refused(floor.sell(newKey(), byCard(floor.visit())), 409, "sale-till-not-open");
    assertThat(floor.sell(key, body).body()).isEqualTo(sold.body());
  }

  @Test
  void abuse33AStolenSignInOnAnotherTabletSellsNothing() {
    HttpResponse<String> answer =
        Http.post(
            Deployed.at(url),
            "api/v1/sales",
            byCard(floor.visit()),
            "Cookie",
            "vitrine_ticket=" + floor.adviserTicket(),
            "Idempotency-Key",
            newKey());
    refused(answer, 401, "device-unknown");
    nothingWasSold();
  }

  @Test
  void abuse33ADeviceThatCannotProveItselfSellsNothingAndIsWrittenDown() {
    String forged = "D-" + newKey();
    HttpResponse<String> answer =
        Http.post(
            Deployed.at(url),
            "api/v1/sales",
            byCard(floor.visit()),
            "Cookie",
            "vitrine_ticket=" + floor.adviserTicket() + "; vitrine_device=" + forged + ".guessed",
            "Idempotency-Key",
            newKey());
    refused(answer, 401, "device-unknown");
    nothingWasSold();
    assertThat(
            count(
                "select count(*) from store.refusal_audit"
                    + " where act = 'DEVICE_NOT_PROVED' and subject = ?",
                "device " + forged))
        .isPositive();
  }

  @Test
  void aSaleNeedsAKeyMadeOnTheDevice() {
    refused(
        floor.asAdviser("POST", "api/v1/sales", byCard(floor.visit())), 400, "sale-key-missing");
  }

  @Test
  void moreThanIsThereIsSoldOnlyWithANamedReason() {
    String visit = floor.visit();
    String three = "{\"means\":\"CARD\",\"amountCents\":387000,\"authorisation\":\"A1B2C3\"}";
    refused(floor.sell(newKey(), basket(visit, 3, three)), 409, "sale-stock-short");

    String named =
        basket(visit, 3, three).replaceFirst("\\{", "{\"stockReason\":\"found in the back\",");
    assertThat(floor.sell(newKey(), named).statusCode()).isEqualTo(201);
    assertThat(onHand()).isEqualTo(-1);
    assertThat(
            count(
                "select count(*) from store.stock_move where shop = ? and reason is not null",
                floor.shop))
        .isEqualTo(1);
  }

  @Test
  void anUnknownArticleIsNamed() {
    String body = byCard(floor.visit()).replace("AUB3-LIN-ECR", "NOBODY-KNOWS");
    HttpResponse<String> answer = floor.sell(newKey(), body);

    refused(answer, 422, "sale-unknown-article");
    assertThat(answer.body()).contains("NOBODY-KNOWS");
  }

  @Test
  void whenTheCatalogueIsAwayTheRememberedPriceSells() {
    assertThat(floor.sell(newKey(), byCard(floor.visit())).statusCode()).isEqualTo(201);
    neighbour.goAway();

    assertThat(floor.sell(newKey(), byCard(floor.visit())).statusCode()).isEqualTo(201);
  }

  @Test
  void whileAnotherHoldsTheTillTheSaleIsInProgress() throws SQLException {
    String visit = floor.visit();
    try (Connection other = ShopFloor.connect()) {
      other.setAutoCommit(false);
      try (var locking =
          other.prepareStatement("select id from store.till_session where shop = ? for update")) {
        locking.setString(1, floor.shop);
        locking.executeQuery();
        refused(floor.sell(newKey(), byCard(visit)), 409, "sale-in-progress");
      }
      other.rollback();
    }
    assertThat(floor.sell(newKey(), byCard(visit)).statusCode()).isEqualTo(201);
  }

  @Test
  void receiptNumbersHaveNoGaps() {
    refused(floor.sell(newKey(), basket(floor.visit(), 1, "")), 422, "sale-payments-differ");
    String first = json(floor.sell(newKey(), byCard(floor.visit()))).getString("receipt");
    String second = json(floor.sell(newKey(), byCard(floor.visit()))).getString("receipt");

    assertThat(first).endsWith("-000001");
    assertThat(second).endsWith("-000002");
  }

  private long onHand() {
    return count(
        "select on_hand from store.stock_level where shop = ? and sku = ?",
        floor.shop,
        ShopFloor.SKU);
  }

  private void nothingWasSold() {
    assertThat(count("select count(*) from store.sale where shop = ?", floor.shop)).isZero();
    assertThat(onHand()).isEqualTo(2);
  }

  static void refused(HttpResponse<String> answer, int status, String name) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).getString("type")).endsWith(":" + name);
  }

  private static String statusAndBody(Future<HttpResponse<String>> send) {
    try {
      return send.get().statusCode() + " " + send.get().body();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
