package io.vitrine.store.sale;

import static io.vitrine.store.sale.SaleIT.refused;
import static io.vitrine.store.sale.ShopFloor.SKU;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** By what money is paid down on an order, and how it goes back when the goods do. */
@ExtendWith(ArquillianExtension.class)
class DepositMoneyIT {

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
  void aChequeAndACreditNotePayDownAndEachPartGoesBackTheWayItWasPaid() {
    String code =
        json(floor.issueAsManager(
                newKey(), "{\"kind\":\"GOODWILL\",\"reason\":\"late\",\"amountCents\":20000}"))
            .getString("code");
    String note = "{\"means\":\"CREDIT_NOTE\",\"amountCents\":%d,\"creditNote\":\"" + code + "\"}";
    refused(
        floor.order(newKey(), ordering(20_001, note.formatted(20_001))), 409, "sale-credit-spent");
    String key = newKey();
    String body = ordering(40_000, cheque(20_000, "7654321") + "," + note.formatted(20_000));
    HttpResponse<String> placed = floor.order(key, body);
    assertThat(placed.statusCode()).as(placed.body()).isEqualTo(201);
    assertThat(floor.order(key, body).body()).isEqualTo(placed.body());
    refused(floor.order(newKey(), ordering(1, note.formatted(1))), 409, "sale-credit-spent");

    String order = json(placed).getString("order");
    chequesUpToAThousand();
    refused(
        floor.sell(newKey(), standingOn(order, cheque(89_000, "7654322"))),
        422,
        "sale-cheque-too-high");
    JsonObject sale = json(floor.sell(newKey(), standingOn(order, card(89_000))));
    String receipt = sale.getString("receipt");
    refused(
        floor.takeBack(newKey(), returning(receipt, card(129_000))), 403, "refund-needs-manager");
    String asPaid = card(89_000) + ",{\"means\":\"CREDIT_NOTE\",\"amountCents\":40000}";
    HttpResponse<String> back = floor.takeBack(newKey(), returning(receipt, asPaid));
    assertThat(back.statusCode()).as(back.body()).isEqualTo(201);

    JsonObject closed =
        json(floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}"));
    assertThat(closed.getInt("expectedCents")).isEqualTo(15_000);
    assertThat(closed.getInt("chequesExpected")).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and kind = 'DEPOSIT'"
                    + " and content like '%\"cheque\":\"7654321\"%'"
                    + " and content like '%\"creditNote\":\"%'",
                floor.shop))
        .isEqualTo(1);
  }

  @Test
  void theTerminalTakesDepositAndBalanceAndGivesBothBackForOneReturn() {
    ShopFloor.sql(
        "insert into store.card_terminal (shop, till, kind, behaviour)"
            + " values (?, '*', 'SIMULATOR', 'LATE')",
        floor.shop);
    String visit = floor.visit();
    refused(
        floor.order(newKey(), ordering(visit, 40_000, card(40_000))), 422, "sale-terminal-wanted");
    JsonObject down = asked("\"visit\":\"" + visit + "\"", 40_000);
    refused(
        floor.order(newKey(), ordering(visit, 40_000, attempt(down, 40_000))),
        409,
        "sale-attempt-open");
    readTwice(down);
    refused(floor.order(newKey(), ordering(visit, 40_000, cash(40_000))), 409, "sale-attempt-left");
    HttpResponse<String> placed =
        floor.order(newKey(), ordering(visit, 40_000, attempt(down, 40_000)));
    assertThat(placed.statusCode()).as(placed.body()).isEqualTo(201);

    String second = floor.visit();
    JsonObject balance = asked("\"visit\":\"" + second + "\"", 89_000);
    readTwice(balance);
    JsonObject sale =
        json(
            floor.sell(
                newKey(),
                "{\"visit\":\"%s\",\"standsOn\":\"%s\",\"payments\":[%s]}"
                    .formatted(second, json(placed).getString("order"), attempt(balance, 89_000))));

    String of = "\"sale\":\"" + sale.getString("sale") + "\"";
    refused(
        floor.askTerminal(newKey(), "{" + of + ",\"amountCents\":129001}"),
        409,
        "attempt-more-than-sold");
    JsonObject given = asked(of, 129_000);
    readTwice(given);
    HttpResponse<String> back =
        floor.takeBack(newKey(), returning(sale.getString("receipt"), attempt(given, 129_000)));
    assertThat(back.statusCode()).as("as paid, no manager: " + back.body()).isEqualTo(201);
  }

  @Test
  void aDepositGoesBackThroughALateTerminalAndTheRestOntoACreditNote() {
    ShopFloor.sql(
        "insert into store.card_terminal (shop, till, kind, behaviour)"
            + " values (?, '*', 'SIMULATOR', 'LATE')",
        floor.shop);
    String order = orderedByCard(40_000);
    String of = "\"order\":\"" + order + "\"";
    refused(cancelled(order, card(80_000)), 422, "order-terminal-wanted");
    refused(
        floor.askTerminal(newKey(), "{" + of + ",\"amountCents\":40001}"),
        409,
        "attempt-more-than-sold");
    JsonObject given = given(order, 40_000);
    String onNote = "{\"means\":\"CREDIT_NOTE\",\"amountCents\":40000}";
    refused(cancelled(order, attempt(given, 40_000) + "," + onNote), 409, "order-attempt-open");
    refused(floor.sell(newKey(), standingOn(order, cash(89_000))), 409, "sale-attempt-open");
    readTwice(given);
    refused(floor.sell(newKey(), standingOn(order, cash(89_000))), 409, "sale-attempt-left");
    refused(cancelled(order, cash(80_000)), 409, "order-attempt-left");
    refused(
        cancelled(order, attempt(given, 39_999) + "," + onNote.replace("40000", "40001")),
        409,
        "order-attempt-not-good");
    refused(
        floor.askTerminal(newKey(), "{" + of + ",\"amountCents\":1}"),
        409,
        "attempt-more-than-sold");

    HttpResponse<String> answer = cancelled(order, attempt(given, 40_000) + "," + onNote);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonObject end = json(answer).getJsonObject("deposit").getJsonObject("end");
    assertThat(end.getInt("backCents")).isEqualTo(-80_000);
    assertThat(end.getJsonArray("payouts").getJsonObject(0).getString("attempt"))
        .isEqualTo(given.getString("attempt"));
    JsonObject note =
        json(floor.asAdviser("GET", "api/v1/credit-notes/" + end.getString("creditNote"), null));
    assertThat(note.getString("kind")).isEqualTo("DEPOSIT");
    assertThat(note.getInt("leftCents")).isEqualTo(40_000);
    refused(
        floor.askTerminal(newKey(), "{" + of + ",\"amountCents\":1}"),
        409,
        "attempt-subject-ended");
    refused(
        floor.askTerminal(newKey(), "{\"order\":\"none\",\"amountCents\":1}"),
        404,
        "attempt-subject-unknown");
    assertThat(
            json(floor.asAdviser(
                    "POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}"))
                .getInt("expectedCents"))
        .isEqualTo(15_000);
  }

  @Test
  void aTerminalThatAnswersTwiceGivesADepositBackOnceAndASilentOneWaitsForAManager() {
    ShopFloor.sql(
        "insert into store.card_terminal (shop, till, kind, behaviour)"
            + " values (?, '*', 'SIMULATOR', 'TWICE')",
        floor.shop);
    String first = orderedByCard(30_000);
    String second = orderedByCard(20_000);
    JsonObject twice = given(first, 30_000);
    String onNote = "{\"means\":\"CREDIT_NOTE\",\"amountCents\":%d}";
    assertThat(
            cancelled(first, attempt(twice, 30_000) + "," + onNote.formatted(30_000)).statusCode())
        .isEqualTo(201);

    ShopFloor.sql("update store.card_terminal set behaviour = 'SILENT' where shop = ?", floor.shop);
    JsonObject silent = given(second, 20_000);
    assertThat(silent.getString("state")).isEqualTo("UNKNOWN");
    refused(cancelled(second, onNote.formatted(40_000)), 409, "order-attempt-open");
    HttpResponse<String> decided =
        floor.asAdviser(
            "POST",
            "api/v1/terminal-attempts/" + silent.getString("attempt") + "/decisions",
            "{\"moneyMoved\":false,\"reason\":\"nothing on its list\",\"approval\":\"%s\"}"
                .formatted(floor.approval()));
    assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
    HttpResponse<String> answer = cancelled(second, onNote.formatted(40_000));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  @Test
  void noDepositGoesBackThroughTheTerminalBeforeAnotherPersonsYes() {
    terminal();
    String order = orderedByCard(40_000);
    String other = orderedByCard(10_000);
    refused(askedBack(order, 40_000, ""), 403, "attempt-code-wanted");
    refused(askedBack(order, 40_000, "AAAABBBB"), 403, "approval-not-good");
    refused(
        floor.askTerminal(
            newKey(),
            "{\"visit\":\"%s\",\"amountCents\":1,\"approval\":\"%s\"}"
                .formatted(floor.visit(), floor.approval())),
        422,
        "invalid");
    assertThat(count("select count(*) from store.terminal_attempt where customer_order = ?", order))
        .as("nothing was asked of the terminal")
        .isZero();

    String code = floor.approval();
    HttpResponse<String> answer =
        askedBack(floor.shop.toLowerCase(ROOT) + rest(order), 40_000, code);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonObject given = json(answer);
    assertThat(given.getString("subject")).as("however it was typed").isEqualTo(order);
    assertThat(given.getString("approvedBy")).isNotEmpty();
    readTwice(given);
    refused(askedBack(other, 10_000, code), 403, "approval-not-good");
    String payouts = attempt(given, 40_000) + ",{\"means\":\"CREDIT_NOTE\",\"amountCents\":40000}";
    refused(cancelled(other, card(20_000), code), 422, "order-terminal-wanted");
    HttpResponse<String> ended = cancelled(order, payouts, code);
    assertThat(ended.statusCode()).as("the same code ends it: " + ended.body()).isEqualTo(201);
    refused(askedBack(other, 10_000, code), 403, "approval-not-good");
    assertThatThrownBy(
            () ->
                ShopFloor.sql(
                    "update store.terminal_attempt set approved_by = asked_by where shop = ?"
                        + " and customer_order is not null",
                    floor.shop))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void abuse06NobodySendsADepositBackToACardWithHerOwnYes() {
    terminal();
    String order = orderedByCard(40_000);
    floor.asManager("POST", "api/v1/devices/sign-ons", "");
    refused(
        floor.askTerminalAsManager(
            newKey(),
            "{\"order\":\"%s\",\"amountCents\":40000,\"approval\":\"%s\"}"
                .formatted(order, floor.approval())),
        403,
        "approval-own");
    assertThat(count("select count(*) from store.terminal_attempt where customer_order = ?", order))
        .isZero();
  }

  @Test
  void whatWentBackByATypedNumberDoesNotGoBackThroughTheTerminalOnceMore() {
    JsonObject sale = json(floor.sell(newKey(), ShopFloor.basket(floor.visit(), 2, card(258_000))));
    HttpResponse<String> typed =
        floor.takeBack(newKey(), returning(sale.getString("receipt"), card(129_000)));
    assertThat(typed.statusCode()).as(typed.body()).isEqualTo(201);
    terminal();
    String of = "{\"sale\":\"" + sale.getString("sale") + "\",\"amountCents\":%d%s}";
    refused(floor.askTerminal(newKey(), of.formatted(129_001, "")), 409, "attempt-more-than-sold");
    refused(
        floor.askTerminal(newKey(), of.formatted(129_000, ",\"approval\":\"AAAABBBB\"")),
        403,
        "approval-not-good");
    assertThat(asked("\"sale\":\"" + sale.getString("sale") + "\"", 129_000).getString("state"))
        .isNotEqualTo("DECLINED");
  }

  private void terminal() {
    ShopFloor.sql(
        "insert into store.card_terminal (shop, till, kind, behaviour)"
            + " values (?, '*', 'SIMULATOR', 'LATE')",
        floor.shop);
  }

  /** The order's number after the shop. */
  private String rest(String order) {
    return order.substring(floor.shop.length());
  }

  private HttpResponse<String> askedBack(String order, long cents, String code) {
    return floor.askTerminal(
        newKey(),
        "{\"order\":\"%s\",\"amountCents\":%d%s}"
            .formatted(order, cents, code.isEmpty() ? "" : ",\"approval\":\"" + code + "\""));
  }

  private JsonObject given(String order, long cents) {
    return json(
        floor.askTerminal(
            newKey(),
            "{\"order\":\"%s\",\"amountCents\":%d,\"approval\":\"%s\"}"
                .formatted(order, cents, floor.approval())));
  }

  /** The number of an order whose arrhes a card paid through the terminal. */
  private String orderedByCard(long cents) {
    String visit = floor.visit();
    JsonObject down = asked("\"visit\":\"" + visit + "\"", cents);
    readTwice(down);
    HttpResponse<String> placed =
        floor.order(newKey(), ordering(visit, cents, attempt(down, cents)));
    assertThat(placed.statusCode()).as(placed.body()).isEqualTo(201);
    return json(placed).getString("order");
  }

  /** The house steps back: arrhes go back twice. */
  private HttpResponse<String> cancelled(String order, String payouts) {
    return cancelled(order, payouts, floor.approval());
  }

  private HttpResponse<String> cancelled(String order, String payouts, String code) {
    return floor.cancel(
        order,
        newKey(),
        "{\"by\":\"HOUSE\",\"payouts\":[%s],\"approval\":\"%s\"}".formatted(payouts, code));
  }

  private JsonObject asked(String subject, long cents) {
    return json(floor.askTerminal(newKey(), "{%s,\"amountCents\":%d}".formatted(subject, cents)));
  }

  private void readTwice(JsonObject attempt) {
    String path = "api/v1/terminal-attempts/" + attempt.getString("attempt") + "/readings";
    floor.asAdviser("POST", path, "");
    floor.asAdviser("POST", path, "");
  }

  /** From now on the shop takes cheques of 1,000 euros at most. */
  private void chequesUpToAThousand() {
    ShopFloor.sql(
        "insert into store.cheque_limit (shop, valid_from, limit_cents)"
            + " values (?, timestamp with time zone '2026-01-02 00:00:00+00:00', 100000)",
        floor.shop);
  }

  private String ordering(long cents, String payments) {
    return ordering(floor.visit(), cents, payments);
  }

  private static String ordering(String visit, long cents, String payments) {
    return "{\"visit\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],\"customer\":\"Claire D.\",\"depositCents\":%d,\"payments\":[%s]}"
        .formatted(visit, SKU, cents, payments);
  }

  private String standingOn(String number, String payments) {
    return "{\"visit\":\"%s\",\"standsOn\":\"%s\",\"payments\":[%s]}"
        .formatted(floor.visit(), number, payments);
  }

  private static String returning(String receipt, String payouts) {
    return "{\"receipt\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],\"payouts\":[%s],\"reason\":\"CHANGED_MIND\"}"
        .formatted(receipt, SKU, payouts);
  }

  private static String cash(long cents) {
    return "{\"means\":\"CASH\",\"amountCents\":%d}".formatted(cents);
  }

  private static String card(long cents) {
    return "{\"means\":\"CARD\",\"amountCents\":%d,\"authorisation\":\"A1B2C3\"}".formatted(cents);
  }

  private static String cheque(long cents, String number) {
    return "{\"means\":\"CHEQUE\",\"amountCents\":%d,\"cheque\":\"%s\"}".formatted(cents, number);
  }

  private static String attempt(JsonObject attempt, long cents) {
    return "{\"means\":\"CARD\",\"amountCents\":%d,\"attempt\":\"%s\"}"
        .formatted(cents, attempt.getString("attempt"));
  }
}
