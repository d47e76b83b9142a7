package io.vitrine.store.sale;

import static io.vitrine.store.sale.SaleIT.refused;
import static io.vitrine.store.sale.ShopFloor.SKU;
import static io.vitrine.store.sale.ShopFloor.basket;
import static io.vitrine.store.sale.ShopFloor.byCard;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes back: goods, money, numbers, and who may decide so. */
@ExtendWith(ArquillianExtension.class)
class RefundIT {

  private static final String CARD =
      "{\"means\":\"CARD\",\"amountCents\":%d,\"authorisation\":\"R1B2C3\"}";
  private static final String CASH = "{\"means\":\"CASH\",\"amountCents\":%d}";

  @ArquillianResource private URL url;
  private Neighbour neighbour;
  private ShopFloor floor;

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    floor = ShopFloor.open(Deployed.at(url), neighbour, 5);
  }

  @AfterEach
  void closeShop() {
    neighbour.close();
  }

  @Test
  void whatComesBackIsNumberedPaidBackInStockAndOnRecordLessThanNothing() {
    String receipt = sold(byCard(floor.visit()));

    HttpResponse<String> answer = floor.takeBack(newKey(), returning(receipt, 1, card(129_000)));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonObject refund = json(answer);
    assertThat(refund.getString("receipt")).matches("SHOP-[0-9A-F]{8}-R20\\d\\d-000001");
    assertThat(refund.getInt("totalCents")).isEqualTo(-129_000);
    assertThat(refund.getInt("taxCents")).isEqualTo(-21_500);
    assertThat(refund.getInt("ecoParticipationCents")).isEqualTo(-1_250);
    assertThat(refund.isNull("approvedBy")).isTrue();
    assertThat(onHand()).isEqualTo(5);
    assertThat(moves("RETURN")).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and kind = 'REFUND'",
                floor.shop))
        .isEqualTo(1);
    abuse39PrintedAgainItIsADuplicate(refund.getString("refund"));
    assertThat(
            json(floor.asManager("GET", "api/v1/journals/T1/verification?shop=" + floor.shop, null))
                .getBoolean("whole"))
        .isTrue();
  }

  private void abuse39PrintedAgainItIsADuplicate(String refund) {
    String path = "api/v1/refunds/" + refund;
    assertThat(json(floor.asAdviser("GET", path, null)).getString("refund")).isEqualTo(refund);
    HttpResponse<String> first = floor.asAdviser("POST", path + "/prints", "");
    HttpResponse<String> second = floor.asAdviser("POST", path + "/prints", "");
    assertThat(first.body()).startsWith("%PDF-");
    assertThat(first.headers().firstValue("X-Copy")).contains("0");
    assertThat(second.headers().firstValue("X-Copy")).contains("1");
  }

  @Test
  void abuse16And17TheSameKeyIsTheSameRefundAndAnotherBodyIsRefused() {
    String receipt = sold(byCard(floor.visit()));
    String key = newKey();
    HttpResponse<String> first = floor.takeBack(key, returning(receipt, 1, card(129_000)));
    HttpResponse<String> again = floor.takeBack(key, returning(receipt, 1, card(129_000)));

    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    refused(floor.takeBack(key, returning(receipt, 1, card(1))), 422, "refund-key-reused");
    assertThat(refunds()).isEqualTo(1);
  }

  @Test
  void abuse24ThreePiecesComeBackThreeTimesFromTwoTillsAtOnceAndAddUpToTheSale() throws Exception {
    String receipt = sold(basket(floor.visit(), 3, card(387_000)));
    ShopFloor beside = floor.beside("T2");
    ExecutorService hands = Executors.newFixedThreadPool(6);
    try {
      List<Callable<HttpResponse<String>>> sends =
          IntStream.range(0, 6)
              .<Callable<HttpResponse<String>>>mapToObj(
                  i ->
                      () ->
                          (i % 2 == 0 ? floor : beside)
                              .takeBack(newKey(), returning(receipt, 1, card(129_000))))
              .toList();
      for (var send : hands.invokeAll(sends)) {
        assertThat(send.get().statusCode()).as(send.get().body()).isIn(201, 409);
      }
    } finally {
      hands.shutdown();
    }
    for (int i = 0; i < 3 && refunds() < 3; i++) {
      floor.takeBack(newKey(), returning(receipt, 1, card(129_000)));
    }

    refused(
        floor.takeBack(newKey(), returning(receipt, 1, card(129_000))),
        409,
        "refund-more-than-sold");
    assertThat(refunds()).isEqualTo(3);
    assertThat(onHand()).isEqualTo(5);
    assertThat(
            count(
                "select (select sum(gross_cents * 1000000 + tax_cents) from store.sale_tax where"
                    + " shop = ?) + (select sum(gross_cents * 1000000 + tax_cents) from"
                    + " store.refund_tax where shop = ?)",
                floor.shop,
                floor.shop))
        .isZero();
  }

  @Test
  void abuse25And28And29WhatIsNoReceiptOfThisShopIsRefusedAndTheOtherShopsIsWrittenDown() {
    ShopFloor there = ShopFloor.open(Deployed.at(url), neighbour, 2);
    String elsewhere = json(there.sell(newKey(), byCard(there.visit()))).getString("receipt");
    floor.play(neighbour, 5);
    String receipt = sold(byCard(floor.visit()));

    refused(
        floor.takeBack(newKey(), returning(elsewhere, 1, card(129_000))), 403, "refund-other-shop");
    assertThat(
            count(
                "select count(*) from store.refusal_audit where act = 'OTHER_SHOP' and shop = ?",
                floor.shop))
        .isEqualTo(1);
    refused(
        floor.takeBack(
            newKey(), returning(receipt.replace("-000001", "-000002"), 1, card(129_000))),
        404,
        "refund-receipt-unknown");
    refused(
        floor.takeBack(newKey(), returning("none", 1, card(129_000))),
        404,
        "refund-receipt-unknown");
    refused(
        floor.takeBack(
            newKey(),
            returning(receipt, 1, card(129_000)).replace("\"receipt\":\"" + receipt + "\",", "")),
        403,
        "refund-no-receipt");
    assertThat(floor.asAdviser("GET", "api/v1/refunds/none", null).statusCode()).isEqualTo(404);
    assertThat(floor.asAdviser("POST", "api/v1/refunds/none/prints", "").statusCode())
        .isEqualTo(404);
    assertThat(refunds()).isZero();
  }

  @Test
  void abuse26CashForACardSaleNeedsAManagersCodeThatIsGoodOnce() {
    String receipt = sold(basket(floor.visit(), 2, card(258_000)));
    String inParts = CASH.formatted(50_000) + "," + CARD.formatted(79_000);

    refused(floor.takeBack(newKey(), returning(receipt, 1, inParts)), 403, "refund-needs-manager");
    refused(
        floor.takeBack(newKey(), approved(receipt, inParts, "K4T9-QXM2")),
        403,
        "approval-not-good");
    String late = floor.approval();
    ShopFloor.sql("update store.approval_code set ends_at = given_at where shop = ?", floor.shop);
    refused(floor.takeBack(newKey(), approved(receipt, inParts, late)), 403, "approval-not-good");
    String code = floor.approval();
    assertThat(count("select count(*) from store.approval_code where shop = ?", floor.shop))
        .as("a code that ended unused goes with the next one")
        .isEqualTo(1);
    HttpResponse<String> given = floor.takeBack(newKey(), approved(receipt, inParts, code));
    assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
    assertThat(json(given).getString("approvedBy")).isEqualTo("S001");
    refused(floor.takeBack(newKey(), approved(receipt, inParts, code)), 403, "approval-not-good");
    assertThat(refunds()).isEqualTo(1);
    assertThat(closing()).isEqualTo(15_000 - 50_000);
  }

  @Test
  void abuse6And36NobodyApprovesHerOwnRefundAndFiveWrongCodesAreEnough() {
    String receipt = sold(byCard(floor.visit()));
    assertThat(floor.asManager("POST", "api/v1/devices/sign-ons", "").statusCode())
        .as("the manager takes the device over from the adviser")
        .isEqualTo(201);
    String inCash = CASH.formatted(50_000) + "," + CARD.formatted(79_000);

    refused(
        floor.takeBackAsManager(newKey(), approved(receipt, inCash, floor.approval())),
        403,
        "approval-own");
    assertThat(
            count(
                "select count(*) from store.refusal_audit where act = 'OWN_APPROVAL' and shop = ?",
                floor.shop))
        .isEqualTo(1);
    for (int i = 0; i < 5; i++) {
      refused(
          floor.takeBackAsManager(newKey(), approved(receipt, inCash, "WRONG-" + i)),
          403,
          "approval-not-good");
    }
    refused(
        floor.takeBackAsManager(newKey(), approved(receipt, inCash, floor.approval())),
        429,
        "approval-too-many");
    assertThat(refunds()).isZero();
    assertThat(
            floor
                .asAdviser("POST", "api/v1/approvals/codes", "{\"shop\":\"" + floor.shop + "\"}")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void whatCannotBeIsRefusedAndChangesNothing() {
    String receipt = sold(byCard(floor.visit()));
    String good = returning(receipt, 1, card(129_000));

    HttpResponse<String> tooMuch = floor.takeBack(newKey(), returning(receipt, 1, card(129_001)));
    refused(tooMuch, 422, "refund-payouts-differ");
    assertThat(json(tooMuch).getInt("dueCents")).isEqualTo(129_000);
    refused(
        floor.takeBack(newKey(), returning(receipt, 2, card(258_000))),
        409,
        "refund-more-than-sold");
    refused(
        floor.takeBack(newKey(), returning(receipt, 1, CASH.formatted(129_000))),
        422,
        "refund-too-much-cash");
    refused(floor.takeBack(newKey(), good.replace(SKU, "NEVER-SOLD")), 422, "refund-not-sold");
    refused(floor.takeBack(newKey(), good.replaceFirst("\\[\\{[^]]*]", "[]")), 422, "refund-empty");
    String line = "{\"sku\":\"" + SKU + "\",\"quantity\":1}";
    refused(
        floor.takeBack(newKey(), good.replace(line, line + "," + line)), 422, "refund-line-twice");
    for (String wrong : List.of("\"quantity\":-1", "\"quantity\":1000000000")) {
      assertThat(floor.takeBack(newKey(), good.replace("\"quantity\":1", wrong)).statusCode())
          .as("abuse 2 and 3: " + wrong)
          .isEqualTo(422);
    }
    for (String field : List.of("price", "taxRateBp", "shopId", "journalSeq", "approvedBy")) {
      String more = good.replaceFirst("\\{", "{\"" + field + "\":1,");
      assertThat(floor.takeBack(newKey(), more).statusCode())
          .as("abuse 1, 8 and 31: " + field)
          .isEqualTo(400);
    }
    refused(floor.asAdviser("POST", "api/v1/refunds", good), 400, "refund-key-missing");
    floor.asAdviser("POST", "api/v1/devices/sign-offs", "");
    refused(floor.takeBack(newKey(), good), 403, "refund-not-signed-on");
    floor.asAdviser("POST", "api/v1/devices/sign-ons", "");
    closing();
    refused(floor.takeBack(newKey(), good), 409, "refund-till-not-open");
    assertThat(refunds()).isZero();
    assertThat(onHand()).isEqualTo(4);
  }

  @Test
  void aFaultyPieceComesBackAndIsNotForSale() {
    String receipt = sold(byCard(floor.visit()));
    String faulty = returning(receipt, 1, card(129_000)).replace("CHANGED_MIND", "FAULTY");

    assertThat(floor.takeBack(newKey(), faulty).statusCode()).isEqualTo(201);

    assertThat(onHand()).isEqualTo(4);
    assertThat(moves("RETURN")).isEqualTo(1);
    assertThat(moves("BREAKAGE")).isEqualTo(1);
  }

  private String sold(String body) {
    HttpResponse<String> sale = floor.sell(newKey(), body);
    assertThat(sale.statusCode()).as(sale.body()).isEqualTo(201);
    return json(sale).getString("receipt");
  }

  static String returning(String receipt, int quantity, String payouts) {
    return ("{\"receipt\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":%d}],"
            + "\"reason\":\"CHANGED_MIND\",\"payouts\":[%s]}")
        .formatted(receipt, SKU, quantity, payouts);
  }

  private static String approved(String receipt, String payouts, String code) {
    return returning(receipt, 1, payouts).replaceFirst("\\{", "{\"approval\":\"" + code + "\",");
  }

  private static String card(long cents) {
    return CARD.formatted(cents);
  }

  private long closing() {
    return json(floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":0}"))
        .getInt("expectedCents");
  }

  private long refunds() {
    return count("select count(*) from store.refund where shop = ?", floor.shop);
  }

  private long moves(String kind) {
    return count(
        "select count(*) from store.stock_move where shop = ? and kind = ?", floor.shop, kind);
  }

  private long onHand() {
    return count(
        "select on_hand from store.stock_level where shop = ? and sku = ?", floor.shop, SKU);
  }
}
