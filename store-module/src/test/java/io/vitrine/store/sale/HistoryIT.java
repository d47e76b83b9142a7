package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.SKU;
import static io.vitrine.store.sale.ShopFloor.basket;
import static io.vitrine.store.sale.ShopFloor.byCard;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.history.CheckHistory;
import io.vitrine.history.Claim;
import io.vitrine.history.Fault;
import io.vitrine.history.Found;
import io.vitrine.history.History;
import io.vitrine.history.Row;
import io.vitrine.history.Touched;
import io.vitrine.store.archive.RunVerifier;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Comes after all other tests of the deployed store and looks at what they left behind: each sale
 * once, numbers without holes, stock like a bank. Then plants each fault in what one shop has kept,
 * to show that it would be seen.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(ArquillianExtension.class)
class HistoryIT {

  @ArquillianResource private URL url;
  @TempDir private Path folder;
  private final List<Claim> claims = new ArrayList<>();
  private History kept;
  private final Set<Fault> planted = EnumSet.noneOf(Fault.class);

  @Test
  void whatAllTestsHaveSoldIsThereOnceAndEachPlantedFaultIsNamed() throws Exception {
    String shop = aDayOfAShop();
    try (Connection connection = ShopFloor.connect()) {
      assertThat(CheckHistory.of(connection, Touched.shops(), claims, System.out))
          .as("the faults stand in the output")
          .isTrue();
      kept = History.read(connection).of(Set.of(shop));
    }
    assertThat(CheckHistory.in(kept, claims)).isEmpty();
    plantInSales();
    plantInNumbers();
    plantInTheRecord();
    plantInStock();
    plantInMoney();
    assertThat(planted).containsAll(EnumSet.allOf(Fault.class));
  }

  /** A shop in which everything happens once. */
  private String aDayOfAShop() throws Exception {
    try (Neighbour neighbour = Neighbour.present()) {
      ShopFloor floor = ShopFloor.open(Deployed.at(url), neighbour, 9);
      String receipt =
          sold(
              floor,
              basket(
                  floor.visit("H" + floor.shop.substring(5)),
                  2,
                  "{\"means\":\"CASH\",\"amountCents\":60000},"
                      + "{\"means\":\"CARD\",\"amountCents\":198000,\"authorisation\":\"A1B2\"}"));
      HttpResponse<String> back =
          done(
              floor.takeBack(
                  newKey(),
                  ("{\"receipt\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],\"payouts\":"
                          + "[{\"means\":\"CREDIT_NOTE\",\"amountCents\":129000}],"
                          + "\"reason\":\"CHANGED_MIND\"}")
                      .formatted(receipt, SKU)));
      floor.hasAddress(neighbour);
      invoiced(floor, "sales/" + json(back).getString("sale"));
      String code =
          json(floor.issueAsManager(
                  newKey(), "{\"kind\":\"GOODWILL\",\"reason\":\"late\",\"amountCents\":129000}"))
              .getString("code");
      sold(
          floor,
          basket(
              floor.visit(),
              1,
              "{\"means\":\"CREDIT_NOTE\",\"amountCents\":129000,\"creditNote\":\"%s\"}"
                  .formatted(code)));
      String order = ordered(floor);
      invoiced(floor, "orders/" + order);
      sold(
          floor,
          "{\"visit\":\"%s\",\"standsOn\":\"%s\",\"payments\":[{\"means\":\"CARD\",\"amountCents\":89000,\"authorisation\":\"A2B2\"}]}"
              .formatted(floor.visit(), order));
      cancelled(floor, ordered(floor));
      sold(floor, byCard(floor.visit()));
      done(floor.drawer(newKey(), "{\"act\":\"BANK_OUT\",\"amountCents\":12000}"));
      done(floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":155000}"));
      done(floor.closeDay());
      theVerifierFindsItsArchiveWhole(floor);
      return floor.shop;
    }
  }

  private static String ordered(ShopFloor floor) {
    return json(done(
            floor.order(
                newKey(),
                ("{\"visit\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],"
                        + "\"depositCents\":40000,\"customer\":\"Claire D.\",\"payments\":"
                        + "[{\"means\":\"CASH\",\"amountCents\":40000}]}")
                    .formatted(floor.visit(), SKU))))
        .getString("order");
  }

  /** Arrhes that stay with the house, whose invoice is credited. */
  private static void cancelled(ShopFloor floor, String order) {
    invoiced(floor, "orders/" + order);
    done(
        floor.cancel(
            order,
            newKey(),
            "{\"by\":\"CUSTOMER\",\"payouts\":[],\"approval\":\"%s\"}"
                .formatted(floor.approval())));
  }

  /** A sale that was returned in part before: with the invoice comes its credit. */
  private static void invoiced(ShopFloor floor, String document) {
    done(
        floor.asAdviser(
            "POST",
            "api/v1/" + document + "/invoice",
            "{\"company\":\"Atelier\",\"number\":\"732829320\",\"street\":\"12 rue Oberkampf\","
                + "\"postcode\":\"75011\",\"city\":\"Paris\"}"));
  }

  /** With a sale on an order, money down, a return, credit notes and the drawer in it. */
  private void theVerifierFindsItsArchiveWhole(ShopFloor floor) throws Exception {
    LocalDate day = LocalDate.parse(floor.dayOfSession());
    JsonObject archive =
        json(
            done(
                floor.asManager(
                    "POST",
                    "api/v1/archives",
                    "{\"shop\":\"%s\",\"till\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}"
                        .formatted(floor.shop, floor.till, day, day.plusDays(1)))));
    try (Stream<Path> kept =
        Files.find(
            Path.of(System.getProperty("vitrine.data"), "archives"),
            4,
            (file, about) -> about.isRegularFile() && isIn(file, floor.shop))) {
      Path zip = kept.findFirst().orElseThrow();
      String source = floor.asAdviser("GET", "api/v1/archives/verifier", null).body();
      assertThat(RunVerifier.compiled(source, folder).on(zip))
          .contains("ENTIER / WHOLE: " + archive.getInt("lastEntry"));
    }
  }

  private static boolean isIn(Path file, String shop) {
    String name = HexFormat.of().formatHex(shop.getBytes(StandardCharsets.UTF_8));
    return file.getFileName().toString().startsWith(name);
  }

  private String sold(ShopFloor floor, String body) {
    String key = newKey();
    String receipt = json(done(floor.sell(key, body))).getString("receipt");
    claims.add(new Claim(floor.shop, key, receipt));
    return receipt;
  }

  private static HttpResponse<String> done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    return answer;
  }

  private void plantInSales() {
    doubled(Fault.SALE_TWICE, "sale");
    without(Fault.SALE_LOST, "sale");
    changed(Fault.SALE_OTHERWISE, "sale", row -> row.with("receipt_number", 77L));
    without(Fault.ANSWER_MISSING, "sale_request");
    changed(Fault.VISIT_OPEN, "visit", row -> row.with("outcome", "LEFT"));
    without(Fault.LINES_OFF, "sale_line");
    without(Fault.LINES_OFF, "refund_line");
    changed(Fault.TAXES_OFF, "sale_tax", row -> row.with("tax_cents", 1L));
    without(Fault.PAYMENTS_OFF, "payment");
    changed(Fault.PAYMENTS_OFF, "refund_payment", row -> row.with("amount_cents", -1L));
    changed(Fault.GIVEN_BACK_TOO_MUCH, "refund_line", row -> row.with("quantity", 3));
  }

  private void plantInNumbers() {
    changed(Fault.NUMBER_MISSING, "sale", row -> row.with("receipt_number", 77L));
    doubled(Fault.NUMBER_TWICE, "refund");
    changed(Fault.COUNTER_OFF, "receipt_counter", row -> row.with("last_number", 99L));
  }

  private void plantInTheRecord() {
    ofKind(Fault.ENTRY_MISSING, "SALE", row -> List.of());
    ofKind(Fault.ENTRY_TWICE, "SALE", row -> List.of(row, row));
    ofKind(
        Fault.ENTRY_OTHERWISE,
        "SALE",
        row ->
            List.of(
                row.with(
                    "content", row.text("content").replace("\"quantity\":2", "\"quantity\":1"))));
    without(Fault.ENTRY_OF_NOTHING, "credit_note");
    ofKind(Fault.CHAIN_GAP, "DEPOSIT", row -> List.of());
    ofKind(Fault.CHAIN_BROKEN, "TILL_OPENED", row -> List.of(row.with("content", "{}")));
    changed(Fault.CHAIN_END, "journal_head", row -> row.with("sequence_no", 1L));
    changed(Fault.CLOSING_OFF, "closing_means", row -> row.with("amount_cents", 1L));
    changed(Fault.CLOSING_OFF, "closing_drawer", row -> row.with("times", 2));
    without(Fault.ENTRY_OF_NOTHING, "drawer_entry");
    changed(Fault.CLOSING_OFF, "closing_rate", row -> row.with("gross_cents", 1L));
    changed(Fault.CLOSING_OFF, "closing", row -> row.with("perpetual_cents", 1L));
    changed(Fault.CLOSING_GAP, "closing", row -> row.with("first_no", 2L));
    changed(
        Fault.TRAINING_MIXED,
        "outbox_message",
        row -> row.with("shop", "fictif-" + row.text("shop")));
    without(Fault.MESSAGE_MISSING, "outbox_message");
    doubled(Fault.MESSAGE_MISSING, "outbox_message");
  }

  private void plantInStock() {
    plant(
        Fault.MOVES_OFF,
        kept.with(
            "stock_move",
            rows -> rows.stream().filter(row -> !"RETURN".equals(row.text("kind"))).toList()));
    changed(Fault.LEVEL_OFF, "stock_level", row -> row.with("on_hand", 8));
    changed(Fault.BANK_OFF, "stock_level", row -> row.with("on_hand", 8));
  }

  private void plantInMoney() {
    doubled(Fault.DEPOSIT_TWICE, "deposit_end");
    without(Fault.DEPOSIT_TWICE, "deposit_end");
    doubled(Fault.CREDIT_TOO_MUCH, "credit_use");
    without(Fault.CREDIT_MISSING, "invoice_credit");
    doubled(Fault.CREDIT_MISSING, "invoice_credit");
    without(Fault.ENTRY_OF_NOTHING, "invoice_credit");
    without(Fault.CREDIT_MISSING, "deposit_invoice_credit");
    doubled(Fault.CREDIT_MISSING, "deposit_invoice_credit");
    without(Fault.COUNTER_OFF, "deposit_invoice");
    changed(Fault.DRAWER_OFF, "drawer_entry", row -> row.with("amount_cents", -1L));
    changed(Fault.DRAWER_OFF, "till_session", row -> row.with("expected_cents", 1L));
  }

  private void doubled(Fault fault, String table) {
    plant(
        fault,
        kept.with(table, rows -> rows.stream().flatMap(r -> List.of(r, r).stream()).toList()));
  }

  private void without(Fault fault, String table) {
    plant(fault, kept.with(table, rows -> List.of()));
  }

  /** The first row is changed. */
  private void changed(Fault fault, String table, UnaryOperator<Row> change) {
    plant(
        fault,
        kept.with(
            table,
            rows -> {
              List<Row> other = new ArrayList<>(rows);
              other.set(0, change.apply(rows.get(0)));
              return other;
            }));
  }

  private void ofKind(Fault fault, String kind, Function<Row, List<Row>> change) {
    plant(
        fault,
        kept.with(
            "journal_entry",
            rows ->
                rows.stream()
                    .flatMap(
                        row ->
                            (kind.equals(row.text("kind")) ? change.apply(row) : List.of(row))
                                .stream())
                    .toList()));
  }

  private void plant(Fault fault, History wrong) {
    planted.add(fault);
    assertThat(CheckHistory.in(wrong, claims)).extracting(Found::fault).contains(fault);
  }
}
