package io.vitrine.store.sale;

import static io.vitrine.store.sale.SaleIT.refused;
import static io.vitrine.store.sale.ShopFloor.SKU;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import java.net.URI;
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

/** Invoices on what was paid down, on what is left, and what takes them back. */
@ExtendWith(ArquillianExtension.class)
class DepositInvoiceIT {

  private static final String CARD =
      "{\"means\":\"CARD\",\"amountCents\":%d,\"authorisation\":\"D1B2C3\"}";

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
  void whatWasPaidDownIsBilledOnceAmongTheInvoicesAndTheSaleBillsWhatIsLeft() throws Exception {
    String order = ordered("ACOMPTE", 40_000);
    refused(invoice("orders/" + order, "Atelier", "732829320"), 409, "invoice-house-unknown");
    floor.hasAddress(neighbour);
    refused(invoice("orders/" + order, "Atelier", "732829321"), 422, "invoice-number");
    refused(invoice("orders/none", "Atelier", "732829320"), 404, "invoice-order-unknown");
    assertThat(read("orders/" + order + "/invoice").statusCode()).isEqualTo(404);

    List<HttpResponse<String>> atOnce = fourAtOnce("orders/" + order);
    assertThat(atOnce).extracting(HttpResponse::statusCode).containsOnlyOnce(201);
    assertThat(atOnce).extracting(HttpResponse::body).containsOnly(atOnce.get(0).body());
    String first = json(atOnce.get(0)).getString("number");
    assertThat(first).matches("SHOP-[0-9A-F]{8}-F20\\d\\d-000001");
    refused(invoice("orders/" + order, "Another", "732829320"), 409, "invoice-other-buyer");
    HttpResponse<String> pdf = read("orders/" + order + "/invoice");
    assertThat(pdf.body()).startsWith("%PDF-").contains("factur-x.xml");
    assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow()).contains(first);
    assertThat(Http.get(store, "api/v1/orders/" + order + "/invoice").statusCode()).isEqualTo(401);

    String sale = handedOver(order, 89_000);
    refused(invoice("sales/" + sale, "Other", "552100554"), 409, "invoice-deposit-buyer");
    HttpResponse<String> last = invoice("sales/" + sale, "Atelier Dubreuil", "73282932000074");
    assertThat(json(last).getString("number")).endsWith("-000002");
    assertThat(told("INVOICE", "\"deducts\":[\"" + first + "\"]")).isEqualTo(1);
    assertThat(told("INVOICE", "\"totalCents\":40000")).isEqualTo(1);
    assertThat(told("INVOICE", "\"totalCents\":89000")).isEqualTo(1);
    assertThat(read("sales/" + sale + "/invoice").body()).startsWith("%PDF-");
    assertThat(invoice("orders/" + order, "Atelier", "732829320").statusCode())
        .as("the same as ever")
        .isEqualTo(200);
  }

  @Test
  void aDepositThatIsBilledWhileItsGoodsAreHandedOverIsBilledOnce() throws Exception {
    floor.hasAddress(neighbour);
    ExecutorService hands = Executors.newFixedThreadPool(2);
    try {
      for (int turn = 1; turn <= 4; turn++) {
        String order = ordered("ACOMPTE", 40_000);
        var sold = hands.submit(() -> handedOver(order, 89_000));
        var billed = hands.submit(() -> invoice("orders/" + order, "Atelier", "732829320"));
        boolean before = billed.get().statusCode() == 201;
        if (!before) {
          refused(billed.get(), 409, "invoice-deposit-ended");
        }
        long deducting = told("INVOICE", "deducts");
        invoice("sales/" + sold.get(), "Atelier", "732829320");
        assertThat(told("INVOICE", "deducts") - deducting).isEqualTo(before ? 1 : 0);
      }
    } finally {
      hands.shutdown();
    }
    assertThat(
            count(
                "select sum(amount_cents) from store.payment where shop = ? and means = 'DEPOSIT'",
                floor.shop))
        .isEqualTo(160_000);
  }

  @Test
  void aDepositThatIsHeldNoMoreIsNotBilledSinceItsSaleIsBilledWhole() {
    floor.hasAddress(neighbour);
    String order = ordered("ARRHES", 40_000);
    String sale = handedOver(order, 89_000);
    refused(invoice("orders/" + order, "Atelier", "732829320"), 409, "invoice-deposit-ended");
    assertThat(invoice("sales/" + sale, "Atelier", "732829320").statusCode()).isEqualTo(201);
    assertThat(told("INVOICE", "\"totalCents\":129000")).isEqualTo(1);
    assertThat(told("INVOICE", "deducts")).isZero();
  }

  @Test
  void anOrderThatComesToNothingCreditsTheInvoiceOnItsDepositWhole() {
    floor.hasAddress(neighbour);
    String back = billed("ARRHES", 30_000);
    assertThat(read("orders/" + back + "/invoice-credit").statusCode()).isEqualTo(404);
    cancelled(back, "HOUSE", CARD.formatted(60_000));
    String kept = billed("ARRHES", 20_000);
    cancelled(kept, "CUSTOMER", "");

    assertThat(named(back)).matches("inline; filename=\"SHOP-[0-9A-F]{8}-FA20\\d\\d-000001.pdf\"");
    assertThat(named(kept)).contains("-000002.pdf");
    assertThat(told("INVOICE_CREDIT", "\"totalCents\":-30000"))
        .as("what was paid, not its double")
        .isEqualTo(1);
    assertThat(told("INVOICE_CREDIT", "\"totalCents\":-20000")).isEqualTo(1);
    leaveByLetter(kept);
    for (String table : List.of("deposit_invoice", "deposit_invoice_credit")) {
      for (String kind : List.of("", "_print")) {
        assertThatThrownBy(
                () ->
                    ShopFloor.sql(
                        "update store." + table + kind + " set shop = shop where shop = ?",
                        floor.shop))
            .hasStackTraceContaining("only ever added");
      }
    }
  }

  private void leaveByLetter(String order) {
    for (String paper : List.of("/invoice", "/invoice-credit")) {
      String key = newKey();
      refused(mail("orders/" + order + paper, key, "a@b"), 422, "mail-no-address");
      for (int twice = 0; twice < 2; twice++) {
        HttpResponse<String> sent = mail("orders/" + order + paper, key, "compta@example.org");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        assertThat(json(sent).getInt("copy")).isZero();
      }
      assertThat(
              Http.post(store, "api/v1/orders/" + order + paper + "/mailings", "{}").statusCode())
          .isEqualTo(401);
      refused(mail("orders/none" + paper, newKey(), "a@b.example"), 404, "mail-receipt-unknown");
    }
    assertThat(told("RECEIPT_MAILED", "\"paper\":\"DEPOSIT_INVOICE\"")).isEqualTo(1);
    assertThat(told("RECEIPT_MAILED", "\"paper\":\"DEPOSIT_INVOICE_CREDIT\"")).isEqualTo(1);
  }

  private String billed(String kind, long cents) {
    String order = ordered(kind, cents);
    assertThat(invoice("orders/" + order, "Atelier", "732829320").statusCode()).isEqualTo(201);
    return order;
  }

  private void cancelled(String order, String by, String payouts) {
    HttpResponse<String> answer =
        floor.cancel(
            order,
            newKey(),
            "{\"by\":\"%s\",\"payouts\":[%s],\"approval\":\"%s\"}"
                .formatted(by, payouts, floor.approval()));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private String named(String order) {
    HttpResponse<String> credit = read("orders/" + order + "/invoice-credit");
    assertThat(credit.body()).startsWith("%PDF-").contains("factur-x.xml");
    return credit.headers().firstValue("Content-Disposition").orElseThrow();
  }

  private String ordered(String kind, long cents) {
    HttpResponse<String> placed =
        floor.order(
            newKey(),
            ("{\"visit\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],\"customer\":"
                    + "\"Claire D.\",\"depositKind\":\"%s\",\"depositCents\":%d,\"payments\":[%s]}")
                .formatted(floor.visit(), SKU, kind, cents, CARD.formatted(cents)));
    assertThat(placed.statusCode()).as(placed.body()).isEqualTo(201);
    return json(placed).getString("order");
  }

  private String handedOver(String order, long cents) {
    HttpResponse<String> sold =
        floor.sell(
            newKey(),
            "{\"visit\":\"%s\",\"standsOn\":\"%s\",\"payments\":[%s]}"
                .formatted(floor.visit(), order, CARD.formatted(cents)));
    assertThat(sold.statusCode()).as(sold.body()).isEqualTo(201);
    return json(sold).getString("sale");
  }

  private List<HttpResponse<String>> fourAtOnce(String document) throws Exception {
    ExecutorService hands = Executors.newFixedThreadPool(4);
    try {
      List<Callable<HttpResponse<String>>> asks =
          IntStream.range(0, 4)
              .<Callable<HttpResponse<String>>>mapToObj(
                  i -> () -> invoice(document, "Atelier", "732829320"))
              .toList();
      List<HttpResponse<String>> answers = new java.util.ArrayList<>();
      for (var ask : hands.invokeAll(asks)) {
        answers.add(ask.get());
      }
      return answers;
    } finally {
      hands.shutdown();
    }
  }

  private HttpResponse<String> invoice(String document, String company, String number) {
    return floor.asAdviser(
        "POST",
        "api/v1/" + document + "/invoice",
        ("{\"company\":\"%s\",\"number\":\"%s\",\"street\":\"12 rue Oberkampf\","
                + "\"postcode\":\"75011\",\"city\":\"Paris\"}")
            .formatted(company, number));
  }

  private HttpResponse<String> read(String path) {
    return floor.asAdviserElsewhere("GET", "api/v1/" + path, null);
  }

  private HttpResponse<String> mail(String paper, String key, String email) {
    return Http.post(
        store,
        "api/v1/" + paper + "/mailings",
        "{\"email\":\"" + email + "\"}",
        "Cookie",
        "vitrine_ticket=" + floor.adviserTicket(),
        "Idempotency-Key",
        key);
  }

  /** How many entries of a kind say this. */
  private long told(String kind, String words) {
    return count(
        "select count(*) from store.journal_entry where shop = ? and kind = ? and content like ?",
        floor.shop,
        kind,
        "%" + words + "%");
  }
}
