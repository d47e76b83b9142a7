package io.vitrine.store.sale;

import static io.vitrine.store.sale.SaleIT.refused;
import static io.vitrine.store.sale.ShopFloor.PRICE;
import static io.vitrine.store.sale.ShopFloor.SKU;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static io.vitrine.store.sale.ShopFloor.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.Neighbour.Answer;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
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

/** What the counter promises: quotes, orders, and the money paid down on them. */
@ExtendWith(ArquillianExtension.class)
class PromiseIT {

  private static final String LINES = "\"lines\":[{\"sku\":\"" + SKU + "\",\"quantity\":1}]";
  private static final String CARD =
      "{\"means\":\"CARD\",\"amountCents\":%d,\"authorisation\":\"D1B2C3\"}";
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
  void aQuoteKeepsItsPriceWhenTheCataloguesRisesAndBecomesOneSale() throws Exception {
    JsonObject quote = quoted();
    String number = quote.getString("quote");
    assertThat(number).matches("SHOP-[0-9A-F]{8}-D20\\d\\d-000001");
    assertThat(quote.getString("customer")).isEqualTo("Claire D.");
    assertThat(quote.getString("state")).isEqualTo("OPEN");
    assertThat(floor.asAdviser("GET", "api/v1/quotes/" + number + "/paper", null).body())
        .startsWith("%PDF-");
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and kind = 'SALE'",
                floor.shop))
        .isZero();
    pricesRise();

    List<HttpResponse<String>> answers = fromTwoTablets(number);

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(201);
    JsonObject sale =
        json(answers.stream().filter(one -> one.statusCode() == 201).findFirst().orElseThrow());
    assertThat(sale.getInt("totalCents")).isEqualTo((int) PRICE);
    assertThat(sale.getString("quote")).isEqualTo(number);
    refused(floor.sell(newKey(), standingOn(number, card(PRICE))), 409, "sale-quote-closed");
    assertThat(state("quote", number)).isEqualTo("TURNED_INTO_SALE");
    assertThat(floor.asAdviser("POST", "api/v1/quotes/" + number + "/withdrawal", "").statusCode())
        .isEqualTo(409);
  }

  @Test
  void abuse09AnEndedQuoteIsRefusedWithThePriceOfToday() {
    String number = quoted().getString("quote");
    sql(
        "update store.quote set ends_on = date '2020-01-31' where shop = ? and id = ?",
        floor.shop,
        number);
    pricesRise();

    HttpResponse<String> answer = floor.sell(newKey(), standingOn(number, card(PRICE)));

    refused(answer, 409, "sale-quote-ended");
    assertThat(json(answer).getInt("dueCents")).isEqualTo(139_000);
    assertThat(json(floor.asAdviser("GET", "api/v1/quotes/" + number, null)).getString("state"))
        .isEqualTo("ENDED");
    assertThat(sales()).isZero();
  }

  @Test
  void aQuoteHasItsOwnLinesIsWithdrawnOnceAndFoundByNameInItsShopAlone() {
    String number = quoted().getString("quote");
    refused(
        floor.sell(
            newKey(),
            "{\"visit\":\"%s\",%s,\"standsOn\":\"%s\"}".formatted(floor.visit(), LINES, number)),
        422,
        "sale-lines-promised");
    refused(
        floor.sell(newKey(), standingOn(number.replace("-000001", "-000002"), card(PRICE))),
        404,
        "sale-promise-unknown");
    JsonObject found =
        json(floor.asAdviser("GET", "api/v1/quotes?words=claire&shop=" + floor.shop, null));
    assertThat(found.getJsonArray("items")).hasSize(1);
    assertThat(
            json(floor.asAdviser("GET", "api/v1/quotes?words=%25&shop=" + floor.shop, null))
                .getInt("total"))
        .isZero();
    assertThat(floor.asAdviser("GET", "api/v1/quotes?shop=elsewhere", null).statusCode())
        .isEqualTo(403);

    String withdrawal = "api/v1/quotes/" + number + "/withdrawal";
    assertThat(floor.asAdviser("POST", withdrawal, "").statusCode()).isEqualTo(204);
    refused(floor.asAdviser("POST", withdrawal, ""), 409, "quote-closed");
    refused(floor.sell(newKey(), standingOn(number, card(PRICE))), 409, "sale-quote-closed");
  }

  @Test
  void abuse27AnOrderFromAQuoteIsHandedOverOnceWithItsDepositAndTheDrawerMatches() {
    String quote = quoted().getString("quote");
    String key = newKey();
    String body = ordering("\"standsOn\":\"" + quote + "\"", 40_000, cash(40_000));
    HttpResponse<String> placed = floor.order(key, body);
    assertThat(placed.statusCode()).as(placed.body()).isEqualTo(201);
    JsonObject order = json(placed);
    JsonObject deposit = order.getJsonObject("deposit");
    assertThat(order.getString("order")).matches("SHOP-[0-9A-F]{8}-C20\\d\\d-000001");
    assertThat(deposit.getString("deposit")).matches("SHOP-[0-9A-F]{8}-AR20\\d\\d-000001");
    assertThat(deposit.getString("kind")).as("unless acompte is said").isEqualTo("ARRHES");
    assertThat(floor.order(key, body).body()).isEqualTo(placed.body());
    refused(floor.order(key, body.replace("Claire D.", "Claire E.")), 422, "order-key-reused");
    assertThat(state("quote", quote)).isEqualTo("TURNED_INTO_ORDER");
    assertThat(onHand()).as("stock moves at the hand-over").isEqualTo(5);
    prints(order.getString("order"));

    String number = order.getString("order");
    refused(floor.sell(newKey(), standingOn(number, cash(89_000))), 422, "sale-too-much-cash");
    refused(floor.sell(newKey(), standingOn(number, card(PRICE))), 422, "sale-payments-differ");
    HttpResponse<String> sold =
        floor.sell(newKey(), standingOn(number, cash(60_000) + "," + card(29_000)));
    assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
    JsonObject sale = json(sold);
    assertThat(sale.getString("order")).isEqualTo(number);
    JsonObject settled = sale.getJsonArray("payments").getJsonObject(0);
    assertThat(settled.getString("means")).isEqualTo("DEPOSIT");
    assertThat(settled.getString("deposit")).isEqualTo(deposit.getString("deposit"));
    assertThat(onHand()).isEqualTo(4);
    refused(floor.sell(newKey(), standingOn(number, card(89_000))), 409, "sale-order-closed");

    HttpResponse<String> closed =
        floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":115000}");
    assertThat(json(closed).getInt("expectedCents")).isEqualTo(115_000);
    theClosingHoldsMoneyAndTurnoverApart();
  }

  private void prints(String order) {
    String path = "api/v1/orders/" + order + "/prints";
    HttpResponse<String> first = floor.asAdviser("POST", path, "");
    assertThat(first.body()).startsWith("%PDF-");
    assertThat(first.headers().firstValue("X-Copy")).contains("0");
    assertThat(floor.asAdviser("POST", path, "").headers().firstValue("X-Copy")).contains("1");
  }

  private void theClosingHoldsMoneyAndTurnoverApart() {
    String today =
        json(floor.asManager("GET", "api/v1/journals/T1/verification?shop=" + floor.shop, null))
                .getBoolean("whole")
            ? java.time.LocalDate.now(java.time.ZoneId.of("Europe/Paris")).toString()
            : "the journal is not whole";
    floor.asManager(
        "POST",
        "api/v1/closings",
        "{\"shop\":\"%s\",\"till\":\"T1\",\"kind\":\"DAY\",\"period\":\"%s\"}"
            .formatted(floor.shop, today));
    assertThat(
            count(
                "select total_cents from store.closing where shop = ? and closing_no = 1",
                floor.shop))
        .isEqualTo(PRICE);
    assertThat(
            count("select sum(gross_cents) from store.closing_deposit where shop = ?", floor.shop))
        .as("taken and settled on the same day")
        .isZero();
    assertThat(
            count(
                "select amount_cents from store.closing_means where shop = ? and means = 'CASH'",
                floor.shop))
        .isEqualTo(100_000);
  }

  @Test
  void whoStepsBackDecidesWhatBecomesOfTheDepositWithAManagersYesAndOnRecord() {
    String byHouse = ordered(30_000, card(30_000)).getString("order");
    String back = cancelling("HOUSE", card(60_000), floor.approval());
    refused(
        floor.cancel(byHouse, newKey(), cancelling("HOUSE", card(60_000), null)),
        403,
        "order-needs-manager");
    refused(
        floor.cancel(byHouse, newKey(), cancelling("HOUSE", card(30_000), null)),
        422,
        "order-payouts-differ");
    String key = newKey();
    HttpResponse<String> twice = floor.cancel(byHouse, key, back);
    assertThat(twice.statusCode()).as(twice.body()).isEqualTo(201);
    JsonObject end = json(twice).getJsonObject("deposit").getJsonObject("end");
    assertThat(end.getInt("backCents")).as("arrhes go back twice").isEqualTo(-60_000);
    assertThat(end.getString("receipt")).contains("-RA20");
    assertThat(floor.cancel(byHouse, key, back).body()).isEqualTo(twice.body());
    refused(floor.cancel(byHouse, newKey(), back), 409, "order-closed");
    refused(floor.sell(newKey(), standingOn(byHouse, card(99_000))), 409, "sale-order-closed");

    String byCustomer = ordered(20_000, cash(20_000)).getString("order");
    HttpResponse<String> kept =
        floor.cancel(byCustomer, newKey(), cancelling("CUSTOMER", "", floor.approval()));
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    assertThat(json(kept).getJsonObject("deposit").getJsonObject("end").getInt("compensationCents"))
        .isEqualTo(20_000);
    assertThat(
            json(floor.asAdviser(
                    "POST", "api/v1/till-sessions/closings", "{\"countedCents\":35000}"))
                .getInt("expectedCents"))
        .isEqualTo(35_000);
    for (String kind : new String[] {"DEPOSIT_BACK", "DEPOSIT_KEPT"}) {
      assertThat(
              count(
                  "select count(*) from store.journal_entry where shop = ? and kind = ?",
                  floor.shop,
                  kind))
          .isEqualTo(1);
    }
  }

  @Test
  void anOrderSaysForWhomAndWhatIsPaidDown() {
    refused(
        floor.order(newKey(), ordering(LINES, 200_000, card(200_000))),
        422,
        "order-deposit-out-of-range");
    refused(
        floor.order(newKey(), ordering(LINES, 30_000, card(20_000))), 422, "sale-payments-differ");
    refused(
        floor.order(newKey(), ordering(LINES, 100_001, cash(100_001))), 422, "sale-too-much-cash");
    refused(
        floor.order(newKey(), ordering(LINES, 30_000, card(30_000)).replace("Claire D.", " ")),
        422,
        "order-customer-missing");
    refused(
        floor.order(
            newKey(),
            ordering(LINES, 30_000, card(30_000))
                .replace("\"customer\"", "\"handover\":\"DELIVERY\",\"customer\"")),
        422,
        "order-contact-missing");
    refused(
        floor.order(
            newKey(),
            ordering(LINES, 30_000, card(30_000))
                .replace("\"customer\"", "\"wishedOn\":\"2020-01-31\",\"customer\"")),
        422,
        "order-date-past");
    assertThat(count("select count(*) from store.deposit where shop = ?", floor.shop)).isZero();
  }

  @Test
  void aDepositStandsOnWhatIsOpenNowAndEndsOnce() {
    JsonObject order = ordered(30_000, card(30_000));
    String deposit = order.getJsonObject("deposit").getString("deposit");
    String visit = floor.visit();
    assertThat(rawDeposit(visit, "T1"))
        .as("all facts there, but one order has one deposit")
        .isEqualTo("23505");
    sql(
        "update store.visit set state = 'ENDED', outcome = 'LEFT', ended_at = current_timestamp"
            + " where id = ?",
        visit);
    assertThat(rawDeposit(visit, "T1")).isEqualTo("23V04");
    assertThat(rawDeposit(floor.visit(), "T2")).as("a till of somebody else").startsWith("23");

    floor.sell(newKey(), standingOn(order.getString("order"), card(99_000)));
    assertThat(
            sqlState(
                "insert into store.deposit_end (shop, deposit, ending, sale, till, device, sign_on,"
                    + " staff, till_session, ended_at, back_cents, compensation_cents, journal_no)"
                    + " select shop, deposit, ending, 'another', till, device, sign_on, staff,"
                    + " till_session, ended_at, 0, 0, journal_no from store.deposit_end"
                    + " where shop = ? and deposit = ?",
                floor.shop,
                deposit))
        .as("one deposit, one sale")
        .isEqualTo("23505");
    for (String table : new String[] {"deposit", "deposit_end", "deposit_payment", "order_line"}) {
      assertThat(sqlState("update store." + table + " set shop = shop where shop = ?", floor.shop))
          .isEqualTo("23V09");
    }
    assertThat(sqlState("delete from store.deposit where shop = ?", floor.shop)).isEqualTo("23V09");
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    assertThat(rawDeposit(floor.visit(), "T1")).isEqualTo("23V03");
  }

  /** The SQLState of a second deposit, made like the first but for visit and till. */
  private String rawDeposit(String visit, String till) {
    return sqlState(
        "insert into store.deposit (shop, id, series, serial, till, device, sign_on, staff,"
            + " staff_name, till_session, visit, customer_order, kind, request_key, request_hash,"
            + " taken_at, amount_cents, tax_cents, journal_no) select shop, ?, 'RAW', 7, ?, device,"
            + " sign_on, staff, staff_name, till_session, ?, customer_order, kind, ?, 'h',"
            + " taken_at, amount_cents, tax_cents, journal_no from store.deposit where shop = ?",
        UUID.randomUUID().toString(),
        till,
        visit,
        newKey(),
        floor.shop);
  }

  private static String sqlState(String statement, Object... values) {
    Throwable thrown = catchThrowable(() -> sql(statement, values));
    return thrown == null ? "done" : ((SQLException) thrown.getCause()).getSQLState();
  }

  private List<HttpResponse<String>> fromTwoTablets(String number) throws Exception {
    ShopFloor beside = floor.beside("T2");
    ExecutorService hands = Executors.newFixedThreadPool(4);
    try {
      List<Callable<HttpResponse<String>>> sends =
          IntStream.range(0, 4)
              .<Callable<HttpResponse<String>>>mapToObj(
                  i -> {
                    String body = standingOn(number, card(PRICE));
                    return () -> (i % 2 == 0 ? floor : beside).sell(newKey(), body);
                  })
              .toList();
      List<HttpResponse<String>> answers = new java.util.ArrayList<>();
      for (var send : hands.invokeAll(sends)) {
        answers.add(send.get());
      }
      if (answers.stream().noneMatch(answer -> answer.statusCode() == 201)) {
        answers.add(floor.sell(newKey(), standingOn(number, card(PRICE))));
      }
      return answers;
    } finally {
      hands.shutdown();
    }
  }

  private JsonObject quoted() {
    HttpResponse<String> answer =
        floor.quote(
            newKey(),
            "{\"visit\":\"%s\",%s,\"customer\":\"Claire D.\"}".formatted(floor.visit(), LINES));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer);
  }

  private JsonObject ordered(long cents, String payment) {
    HttpResponse<String> answer = floor.order(newKey(), ordering(LINES, cents, payment));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer);
  }

  private String ordering(String goods, long cents, String payments) {
    return "{\"visit\":\"%s\",%s,\"customer\":\"Claire D.\",\"depositCents\":%d,\"payments\":[%s]}"
        .formatted(floor.visit(), goods, cents, payments);
  }

  private String standingOn(String number, String payments) {
    return "{\"visit\":\"%s\",\"standsOn\":\"%s\",\"payments\":[%s]}"
        .formatted(floor.visit(), number, payments);
  }

  private static String cancelling(String by, String payouts, String approval) {
    return "{\"by\":\"%s\",\"payouts\":[%s],\"approval\":%s}"
        .formatted(by, payouts, approval == null ? "null" : "\"" + approval + "\"");
  }

  private static String card(long cents) {
    return CARD.formatted(cents);
  }

  private static String cash(long cents) {
    return CASH.formatted(cents);
  }

  private void pricesRise() {
    neighbour.answering(
        "/api/v1/variants",
        asked ->
            Answer.json(Contracts.sample("catalog-variants.json").replace("129000", "139000")));
  }

  private String state(String kind, String number) {
    return json(floor.asAdviser("GET", "api/v1/" + kind + "s/" + number, null)).getString("state");
  }

  private long sales() {
    return count("select count(*) from store.sale where shop = ?", floor.shop);
  }

  private long onHand() {
    return count(
        "select on_hand from store.stock_level where shop = ? and sku = ?", floor.shop, SKU);
  }
}
