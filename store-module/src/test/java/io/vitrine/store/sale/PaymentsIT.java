package io.vitrine.store.sale;

import static io.vitrine.store.sale.SaleIT.refused;
import static io.vitrine.store.sale.ShopFloor.basket;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Money that does not lie on the counter: what a card terminal took, what a credit note is worth.
 */
@ExtendWith(ArquillianExtension.class)
class PaymentsIT {

  @ArquillianResource private URL url;
  private Neighbour neighbour;
  private ShopFloor floor;

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    floor = ShopFloor.open(Deployed.at(url), neighbour, 9);
  }

  @AfterEach
  void closeShop() {
    neighbour.close();
  }

  @Test
  void aTerminalsApprovalIsUsedByOneSaleOnlyAndATypedNumberIsNoProof() {
    terminal("TWICE");
    String visit = floor.visit();
    String key = newKey();
    JsonObject attempt = json(floor.askTerminal(key, asking(visit, 129_000)));

    assertThat(attempt.getString("state")).isEqualTo("APPROVED");
    assertThat(floor.askTerminal(key, asking(visit, 129_000)).body()).isEqualTo(attempt.toString());
    refused(floor.askTerminal(key, asking(visit, 1)), 422, "attempt-key-reused");
    assertThat(charges()).isEqualTo(1);
    refused(floor.sell(newKey(), ShopFloor.byCard(visit)), 409, "sale-attempt-left");
    refused(
        floor.sell(newKey(), basket(visit, 2, card(attempt, 258_000))),
        422,
        "sale-payments-differ");
    HttpResponse<String> sold = floor.sell(newKey(), basket(visit, 1, card(attempt, 129_000)));
    assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
    assertThat(json(sold).getJsonArray("payments").getJsonObject(0).getString("authorisation"))
        .isEqualTo(attempt.getString("authorisation"));
    String other = floor.visit();
    refused(
        floor.sell(newKey(), basket(other, 1, card(attempt, 129_000))),
        404,
        "sale-attempt-unknown");
    refused(floor.sell(newKey(), ShopFloor.byCard(other)), 422, "sale-terminal-wanted");
  }

  @Test
  void anAttemptWithoutAnAnswerBlocksTheVisitUntilItIsReadBack() {
    terminal("LATE");
    String visit = floor.visit();
    JsonObject attempt = json(floor.askTerminal(newKey(), asking(visit, 129_000)));
    String path = "api/v1/terminal-attempts/" + attempt.getString("attempt");

    assertThat(attempt.getString("state")).isEqualTo("UNKNOWN");
    refused(floor.askTerminal(newKey(), asking(visit, 129_000)), 409, "attempt-open-before");
    refused(
        floor.sell(newKey(), basket(visit, 1, card(attempt, 129_000))), 409, "sale-attempt-open");
    assertThat(state(floor.asAdviser("POST", path + "/readings", ""))).isEqualTo("UNKNOWN");
    assertThat(state(floor.asAdviser("POST", path + "/readings", ""))).isEqualTo("APPROVED");
    assertThat(charges()).isEqualTo(1);
    assertThat(floor.sell(newKey(), basket(visit, 1, card(attempt, 129_000))).statusCode())
        .isEqualTo(201);
    refused(floor.asAdviser("POST", path + "/cancellations", ""), 409, "attempt-not-to-give-back");
  }

  @Test
  void whereTheTerminalStaysSilentAManagerDecidesAndNothingIsLostFromSight() {
    terminal("SILENT");
    String visit = floor.visit();
    JsonObject attempt = json(floor.askTerminal(newKey(), asking(visit, 129_000)));
    String path = "api/v1/terminal-attempts/" + attempt.getString("attempt");
    String found =
        "{\"moneyMoved\":true,\"authorisation\":\"M1N2\",\"reason\":\"seen on its list\"";

    assertThat(state(floor.asAdviser("POST", path + "/readings", ""))).isEqualTo("UNKNOWN");
    refused(
        floor.asAdviser("POST", path + "/decisions", found + "}"), 403, "attempt-needs-manager");
    JsonObject decided =
        json(
            floor.asAdviser(
                "POST",
                path + "/decisions",
                found + ",\"approval\":\"" + floor.approval() + "\"}"));
    assertThat(decided.getString("state")).isEqualTo("APPROVED");
    assertThat(decided.getString("decidedBy")).isEqualTo("S001");
    refused(floor.asAdviser("POST", path + "/cancellations", ""), 503, "attempt-terminal-silent");
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");

    assertThat(entries("CARD_DECIDED")).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and kind = 'TILL_CLOSED'"
                    + " and content like '%\"cardUnsettled\"%GIVING_BACK%'",
                floor.shop))
        .isEqualTo(1);
  }

  @Test
  void whatWasTakenAndNotSoldIsGivenBackAndOnRecord() {
    terminal(null);
    String visit = floor.visit();
    JsonObject attempt = json(floor.askTerminal(newKey(), asking(visit, 129_000)));
    JsonObject declined = json(floor.askTerminal(newKey(), asking(visit, 10_091)));
    String path = "api/v1/terminal-attempts/" + attempt.getString("attempt");

    assertThat(declined.getString("state")).isEqualTo("DECLINED");
    assertThat(state(floor.asAdviser("POST", path + "/cancellations", ""))).isEqualTo("GIVEN_BACK");
    assertThat(state(floor.asAdviser("GET", path, null))).isEqualTo("GIVEN_BACK");
    refused(
        floor.sell(newKey(), basket(visit, 1, card(attempt, 129_000))),
        409,
        "sale-attempt-not-good");
    assertThat(entries("CARD_GIVEN_BACK")).isEqualTo(1);
    refused(floor.askTerminal(newKey(), asking(newKey(), 100)), 404, "attempt-subject-unknown");
  }

  @Test
  void chequesLieBesideTheDrawerAndAreCountedByNumber() {
    String visit = floor.visit();
    String cheque = "{\"means\":\"CHEQUE\",\"amountCents\":%d,\"cheque\":\"%s\"}";

    refused(
        floor.sell(newKey(), basket(visit, 2, cheque.formatted(258_000, "7654321"))),
        422,
        "sale-cheque-too-high");
    assertThat(
            floor
                .sell(newKey(), basket(visit, 1, cheque.formatted(129_000, "7654321")))
                .statusCode())
        .isEqualTo(201);
    JsonObject closed =
        json(
            floor.asAdviser(
                "POST",
                "api/v1/till-sessions/closings",
                "{\"countedCents\":15000,\"cheques\":[\"1111111\"]}"));
    assertThat(closed.getInt("expectedCents")).isEqualTo(15_000);
    assertThat(closed.getInt("chequesExpected")).isEqualTo(1);
    assertThat(closed.getInt("chequesCounted")).isZero();
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and kind = 'TILL_CLOSED'"
                    + " and content like '%\"cheque\":\"7654321\",\"counted\":false%'",
                floor.shop))
        .isEqualTo(1);
  }

  @Test
  void aReturnOnACreditNotePaysTheNextSaleInPartsAndTheDayAddsUp() {
    String receipt =
        json(floor.sell(newKey(), ShopFloor.byCard(floor.visit()))).getString("receipt");
    String key = newKey();
    String body = returning(receipt, "{\"amountCents\":129000,\"means\":\"CREDIT_NOTE\"}");
    HttpResponse<String> refund = floor.takeBack(key, body);
    assertThat(refund.statusCode()).as(refund.body()).isEqualTo(201);
    assertThat(floor.takeBack(key, body).body()).isEqualTo(refund.body());
    JsonObject note = json(refund).getJsonObject("creditNote");
    assertThat(note.getString("number")).matches("SHOP-[0-9A-F]{8}-AV20\\d\\d-000001");
    assertThat(note.getString("code").replace("-", "")).matches("[A-HJ-NP-Z2-9]{26}");
    assertThat(
            count(
                "select count(*) from store.credit_note where shop = ? and code_hash like ?",
                floor.shop,
                "%" + note.getString("code").replace("-", "") + "%"))
        .isZero();

    HttpResponse<String> print =
        floor.asAdviser("POST", "api/v1/credit-notes/" + note.getString("note") + "/prints", "");
    assertThat(print.body()).startsWith("%PDF-");
    assertThat(print.headers().firstValue("X-Copy")).contains("0");

    String part = credit(note.getString("code").toLowerCase(java.util.Locale.ROOT), 29_000);
    HttpResponse<String> sold =
        floor.sell(newKey(), basket(floor.visit(), 1, part + "," + typed(100_000)));
    assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
    HttpResponse<String> gift =
        floor.asAdviser(
            "POST", "api/v1/sales/" + json(sold).getString("sale") + "/gift-prints", "");
    assertThat(gift.body()).startsWith("%PDF-");
    assertThat(entries("RECEIPT_PRINTED")).isEqualTo(2);
    JsonObject shown =
        json(floor.asAdviser("GET", "api/v1/credit-notes/" + note.getString("note"), null));
    assertThat(shown.getInt("leftCents")).isEqualTo(100_000);
    assertThat(shown.isNull("code")).isTrue();
    refused(
        floor.sell(
            newKey(),
            basket(
                floor.visit(),
                1,
                "{\"means\":\"CREDIT_NOTE\",\"amountCents\":129000,\"tenderedCents\":130000,"
                    + "\"creditNote\":\""
                    + note.getString("code")
                    + "\"}")),
        422,
        "sale-change-on-voucher");
    refused(
        floor.sell(newKey(), basket(floor.visit(), 1, credit(note.getString("code"), 129_000))),
        409,
        "sale-credit-spent");
    refused(
        floor.sell(newKey(), basket(floor.visit(), 1, credit("K4T9-QXM2", 129_000))),
        404,
        "sale-credit-unknown");
    ShopFloor elsewhere = ShopFloor.open(Deployed.at(url), neighbour, 3);
    refused(
        elsewhere.sell(
            newKey(),
            basket(
                elsewhere.visit(),
                1,
                credit(note.getString("code"), 29_000) + "," + typed(100_000))),
        409,
        "sale-credit-other-shop");

    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    HttpResponse<String> closed = floor.closeDay();
    assertThat(closed.statusCode()).as(closed.body()).isEqualTo(201);
    assertThat(closed.body())
        .contains("{\"amountCents\":-100000,\"means\":\"CREDIT_NOTE\"}")
        .contains("{\"amountCents\":229000,\"means\":\"CARD\"}");
  }

  @Test
  void abuse10OneCreditNoteOnTwoTabletsAtOnceIsSpentOnce() throws Exception {
    String code = json(floor.issueAsManager(newKey(), goodwill(129_000, ""))).getString("code");
    List<ShopFloor> tablets = List.of(floor, floor.beside("T2"), floor.beside("T3"));
    ExecutorService hands = Executors.newFixedThreadPool(tablets.size());
    try {
      List<Callable<HttpResponse<String>>> sends =
          tablets.stream()
              .<Callable<HttpResponse<String>>>map(
                  tablet -> {
                    String visit = floor.visit();
                    return () -> tablet.sell(newKey(), basket(visit, 1, credit(code, 129_000)));
                  })
              .toList();
      List<Integer> answers = new ArrayList<>();
      for (Future<HttpResponse<String>> sent : hands.invokeAll(sends)) {
        answers.add(sent.get().statusCode());
      }
      assertThat(answers).containsExactlyInAnyOrder(201, 409, 409);
    } finally {
      hands.shutdownNow();
    }
    assertThat(count("select count(*) from store.credit_use where shop = ?", floor.shop))
        .isEqualTo(1);
    assertThatThrownBy(
            () ->
                ShopFloor.sql(
                    "insert into store.credit_use (shop, note, turn, previous_turn, issued_cents,"
                        + " before_cents, amount_cents, after_cents, used_at)"
                        + " select shop, note, 2, 1, issued_cents, before_cents, amount_cents, 0,"
                        + " used_at from store.credit_use where shop = ?",
                    floor.shop))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void abuse28GoodsWithoutAReceiptAreWorthACreditNoteWithAManagersYesOnly() {
    String goods =
        "{\"kind\":\"NO_RECEIPT\",\"reason\":\"a present\",\"lines\":[{\"sku\":\"%s\","
            + "\"quantity\":1}]%s}";
    refused(
        floor.takeBack(
            newKey(),
            "{\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],\"reason\":\"CHANGED_MIND\","
                    .formatted(ShopFloor.SKU)
                + "\"payouts\":[{\"means\":\"CASH\",\"amountCents\":129000}]}"),
        403,
        "refund-no-receipt");
    refused(floor.issue(newKey(), goods.formatted(ShopFloor.SKU, "")), 403, "credit-needs-manager");
    refused(
        floor.issueAsManager(newKey(), goods.formatted(ShopFloor.SKU, "")),
        403,
        "credit-needs-manager");
    refused(
        floor.issue(newKey(), goods.formatted(ShopFloor.SKU, ",\"approval\":\"AAAA-AAAA\"")),
        403,
        "approval-not-good");
    String approved = ",\"approval\":\"" + floor.approval() + "\"";
    HttpResponse<String> issued = floor.issue(newKey(), goods.formatted(ShopFloor.SKU, approved));

    assertThat(issued.statusCode()).as(issued.body()).isEqualTo(201);
    assertThat(json(issued).getInt("amountCents")).isEqualTo(129_000);
    assertThat(json(issued).getString("approvedBy")).isEqualTo("S001");
    assertThat(
            count(
                "select count(*) from store.refusal_audit where shop = ?"
                    + " and act = 'CREDIT_WITHOUT_MANAGER'",
                floor.shop))
        .isEqualTo(2);
    assertThat(
            count(
                "select on_hand from store.stock_level where shop = ? and sku = ?",
                floor.shop,
                ShopFloor.SKU))
        .isEqualTo(10);
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    assertThat(floor.closeDay().body())
        .contains("{\"amountCents\":-129000,\"means\":\"CREDIT_NOTE\"}");
  }

  @Test
  void goodwillIsAManagersAndEndsOnItsPrintedDayOnly() {
    refused(floor.issue(newKey(), goodwill(5_000, "")), 403, "credit-needs-manager");
    refused(
        floor.issueAsManager(newKey(), goodwill(5_000, ",\"endsOn\":\"2026-01-01\"")),
        422,
        "credit-ends-too-early");
    String key = newKey();
    JsonObject note = json(floor.issueAsManager(key, goodwill(5_000, "")));
    refused(floor.issueAsManager(key, goodwill(5_001, "")), 422, "credit-key-reused");
    assertThat(note.isNull("endsOn")).isTrue();
    assertThat(entries("CREDIT_NOTE")).isEqualTo(1);
    String code =
        json(floor.issueAsManager(newKey(), goodwill(129_000, ",\"endsOn\":\"2999-12-31\"")))
            .getString("code");
    assertThat(floor.sell(newKey(), basket(floor.visit(), 1, credit(code, 129_000))).statusCode())
        .isEqualTo(201);
  }

  @Test
  void whatTheTerminalGaveBackIsPartOfOneRefund() {
    JsonObject sale = json(floor.sell(newKey(), ShopFloor.byCard(floor.visit())));
    terminal("LATE");
    String receipt = sale.getString("receipt");
    String asking = "{\"sale\":\"%s\",\"amountCents\":%d}";
    String card = "{\"means\":\"CARD\",\"amountCents\":129000,\"attempt\":\"%s\"}";

    refused(
        floor.takeBack(newKey(), returning(receipt, typed(129_000))),
        422,
        "refund-terminal-wanted");
    refused(
        floor.askTerminal(newKey(), asking.formatted(sale.getString("sale"), 129_001)),
        409,
        "attempt-more-than-sold");
    String attempt =
        json(floor.askTerminal(newKey(), asking.formatted(sale.getString("sale"), 129_000)))
            .getString("attempt");
    refused(
        floor.takeBack(newKey(), returning(receipt, card.formatted(attempt))),
        409,
        "refund-attempt-open");
    String path = "api/v1/terminal-attempts/" + attempt + "/readings";
    floor.asAdviser("POST", path, "");
    floor.asAdviser("POST", path, "");
    refused(
        floor.takeBack(
            newKey(), returning(receipt, "{\"means\":\"CREDIT_NOTE\",\"amountCents\":129000}")),
        409,
        "refund-attempt-left");
    HttpResponse<String> refund =
        floor.takeBack(newKey(), returning(receipt, card.formatted(attempt)));
    assertThat(refund.statusCode()).as(refund.body()).isEqualTo(201);
    refused(
        floor.askTerminal(newKey(), asking.formatted(sale.getString("sale"), 1)),
        409,
        "attempt-more-than-sold");
  }

  private static String goodwill(long cents, String more) {
    return "{\"kind\":\"GOODWILL\",\"reason\":\"late delivery\",\"amountCents\":%d%s}"
        .formatted(cents, more);
  }

  private static String returning(String receipt, String payout) {
    return "{\"receipt\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],"
            .formatted(receipt, ShopFloor.SKU)
        + "\"payouts\":["
        + payout
        + "],\"reason\":\"CHANGED_MIND\"}";
  }

  private static String credit(String code, long cents) {
    return "{\"means\":\"CREDIT_NOTE\",\"amountCents\":%d,\"creditNote\":\"%s\"}"
        .formatted(cents, code);
  }

  private static String typed(long cents) {
    return "{\"means\":\"CARD\",\"amountCents\":%d,\"authorisation\":\"A1B2C3\"}".formatted(cents);
  }

  private void terminal(String behaviour) {
    ShopFloor.sql(
        "insert into store.card_terminal (shop, till, kind, behaviour)"
            + " values (?, '*', 'SIMULATOR', ?)",
        floor.shop,
        behaviour);
  }

  private static String asking(String visit, long cents) {
    return "{\"visit\":\"%s\",\"amountCents\":%d}".formatted(visit, cents);
  }

  private static String card(JsonObject attempt, long cents) {
    return "{\"means\":\"CARD\",\"amountCents\":%d,\"attempt\":\"%s\"}"
        .formatted(cents, attempt.getString("attempt"));
  }

  private static String state(HttpResponse<String> answer) {
    return json(answer).getString("state");
  }

  private long charges() {
    return count(
        "select count(*) from store.simulated_charge c join store.terminal_attempt a"
            + " on a.id = c.reference where a.shop = ?",
        floor.shop);
  }

  private long entries(String kind) {
    return count(
        "select count(*) from store.journal_entry where shop = ? and kind = ?", floor.shop, kind);
  }
}
