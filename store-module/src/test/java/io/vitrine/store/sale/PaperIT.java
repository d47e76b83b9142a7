package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.byCard;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a receipt: on a ticket, in a letter, checked when it comes back. */
@ExtendWith(ArquillianExtension.class)
class PaperIT {

  @ArquillianResource private URL url;
  private URI store;
  private Neighbour neighbour;
  private ShopFloor floor;

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    store = Deployed.at(url);
    floor = ShopFloor.open(store, neighbour, 3);
  }

  @AfterEach
  void closeShop() {
    neighbour.close();
  }

  @Test
  void aReceiptLeavesByLetterOnceAlsoWhileBookingIsAwayAndNobodysAddressIsKept() {
    String sale = json(floor.sell(newKey(), byCard(floor.visit()))).getString("sale");
    waitFor(() -> waiting() == 0);
    String key = newKey();
    neighbour.goAway();
    for (int twice = 0; twice < 2; twice++) {
      HttpResponse<String> sent = mail(sale, key, "claire@example.org");
      assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
      assertThat(json(sent).getInt("copy")).isZero();
    }
    assertThat(waiting()).isEqualTo(1);
    neighbour.comeBack();
    waitFor(() -> waiting() == 0);

    List<String> told =
        neighbour.asked().stream()
            .filter(asked -> asked.path().equals("/booking/api/v1/papers"))
            .map(Neighbour.Asked::body)
            .filter(body -> body.contains(floor.shop))
            .toList();
    assertThat(told).hasSize(1);
    assertThat(told.get(0)).contains("claire@example.org", "\"pdf\":\"JVBERi", "Votre ticket");
    assertThat(
            count(
                "select count(*) from store.outbox_message where shop = ? and body like '%claire%'",
                floor.shop))
        .isZero();
    assertThat(entries("RECEIPT_MAILED")).isEqualTo(1);
    assertThat(print(sale, "prints").headers().firstValue("X-Copy")).contains("1");
    assertThat(json(mail(sale, newKey(), "claire@example.org")).getInt("copy")).isEqualTo(2);
    assertThat(entries("DUPLICATE_MAILED")).isEqualTo(1);
    waitFor(() -> waiting() == 0);
  }

  @Test
  void refundsCreditNotesAndDepositsLeaveByLetterAsReceiptsDo() {
    String receipt = json(floor.sell(newKey(), byCard(floor.visit()))).getString("receipt");
    String onNote = "{\"means\":\"CREDIT_NOTE\",\"amountCents\":129000}";
    JsonObject back = json(floor.takeBack(newKey(), RefundIT.returning(receipt, 1, onNote)));
    String refund = back.getString("refund");
    String note = back.getJsonObject("creditNote").getString("note");
    HttpResponse<String> placed =
        floor.order(
            newKey(),
            ("{\"visit\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],\"customer\":"
                    + "\"Claire D.\",\"depositCents\":1000,\"payments\":[{\"means\":\"CARD\","
                    + "\"amountCents\":1000,\"authorisation\":\"A1B2C3\"}]}")
                .formatted(floor.visit(), ShopFloor.SKU));
    assertThat(placed.statusCode()).as(placed.body()).isEqualTo(201);
    String order = json(placed).getString("order");

    for (String paper : List.of("refunds/" + refund, "credit-notes/" + note, "orders/" + order)) {
      String key = newKey();
      SaleIT.refused(mailOf(paper, key, "a@b"), 422, "mail-no-address");
      assertThat(json(mailOf(paper, key, "claire@example.org")).getInt("copy")).isZero();
      assertThat(json(mailOf(paper, key, "claire@example.org")).getInt("copy")).isZero();
      HttpResponse<String> printed = floor.asAdviser("POST", "api/v1/" + paper + "/prints", "");
      assertThat(printed.headers().firstValue("X-Copy")).as(paper).contains("1");
      String kind = paper.substring(0, paper.indexOf('/'));
      SaleIT.refused(mailOf(kind + "/none", newKey(), "a@b.example"), 404, "mail-receipt-unknown");
      assertThat(Http.post(store, "api/v1/" + paper + "/mailings", "{}").statusCode())
          .isEqualTo(401);
    }
    assertThat(entries("RECEIPT_MAILED")).isEqualTo(3);
    assertThat(entries("DUPLICATE_PRINTED")).isEqualTo(3);
    waitFor(() -> waiting() == 0);
    assertThat(
            neighbour.asked().stream()
                .filter(asked -> asked.path().equals("/booking/api/v1/papers"))
                .map(Neighbour.Asked::body)
                .filter(body -> body.contains(floor.shop)))
        .hasSize(3)
        .anyMatch(body -> body.contains("Votre remboursement"))
        .anyMatch(body -> body.contains("Votre avoir"))
        .anyMatch(body -> body.contains("Votre commande"));
  }

  @Test
  void abuse29And57NothingIsSentOfAStrangersReceiptOrToWhatIsNoAddress() {
    String sale = json(floor.sell(newKey(), byCard(floor.visit()))).getString("sale");
    String other = json(floor.sell(newKey(), byCard(floor.visit()))).getString("sale");
    String key = newKey();

    SaleIT.refused(mail("none", key, "a@b.example"), 404, "mail-receipt-unknown");
    SaleIT.refused(mail(sale, key, "a@b"), 422, "mail-no-address");
    SaleIT.refused(mail(sale, key, "a@b.example, c@d.example"), 422, "mail-no-address");
    assertThat(mail(sale, key, "a@b.example\\r\\nBcc: c@d.example").statusCode()).isEqualTo(400);
    assertThat(mail(sale, "short", "a@b.example").statusCode()).isEqualTo(422);
    assertThat(entries("RECEIPT_MAILED")).isZero();

    assertThat(mail(sale, key, "a@b.example").statusCode()).isEqualTo(202);
    SaleIT.refused(mail(other, key, "a@b.example"), 422, "mail-key-used");
  }

  @Test
  void aTicketProvesItselfAndItsAlteredCopyDoesNot() {
    String sale = json(floor.sell(newKey(), byCard(floor.visit()))).getString("sale");
    HttpResponse<String> ticket = print(sale, "tickets");
    assertThat(ticket.statusCode()).isEqualTo(201);
    assertThat(ticket.headers().firstValue("Content-Type"))
        .contains("application/vnd.vitrine.escpos");
    assertThat(ticket.headers().firstValue("X-Copy")).contains("0");
    assertThat(print(sale, "tickets").headers().firstValue("X-Copy")).contains("1");
    assertThat(entries("DUPLICATE_PRINTED")).isEqualTo(1);
    Matcher code = Pattern.compile("VR1;[!-~]+").matcher(ticket.body());
    assertThat(code.find()).isTrue();

    JsonObject found = json(check(code.group()));
    assertThat(found.getString("verdict")).isEqualTo("GENUINE");
    assertThat(found.getInt("totalCents")).isEqualTo(129_000);
    assertThat(verdict(code.group().replace(";129000;", ";29000;"))).isEqualTo("ALTERED");
    assertThat(verdict(code.group().replace(";T1;", ";T9;"))).isEqualTo("UNKNOWN_KEY");
    assertThat(verdict("VR1;x")).isEqualTo("UNREADABLE");

    String keys = floor.asAdviser("GET", "api/v1/journals/T1/keys", null).body();
    assertThat(keys).contains(code.group().split(";")[8]);
    assertThat(floor.asAdviser("GET", "api/v1/journals/T9/keys", null).statusCode()).isEqualTo(404);
    assertThat(Http.get(store, "api/v1/journals/T1/keys").statusCode()).isEqualTo(401);
  }

  @Test
  void anInvoiceIsMadeOutOnceASaleInASeriesWithoutHoles() {
    String one = json(floor.sell(newKey(), byCard(floor.visit()))).getString("sale");
    String two = json(floor.sell(newKey(), byCard(floor.visit()))).getString("sale");
    SaleIT.refused(invoice(one, "Atelier", "732829320"), 409, "invoice-house-unknown");
    floor.hasAddress(neighbour);

    SaleIT.refused(invoice(one, "Atelier", "732829321"), 422, "invoice-number");
    SaleIT.refused(invoice(one, "", "732829320"), 422, "invoice-name");
    SaleIT.refused(invoice("none", "Atelier", "732829320"), 404, "invoice-sale-unknown");
    HttpResponse<String> first = invoice(one, "Atelier", "732 829 320");
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(json(first).getString("number")).endsWith("-000001");
    assertThat(json(first).getString("vat")).isEqualTo("FR44732829320");
    HttpResponse<String> again = invoice(one, "Atelier", "732829320");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    SaleIT.refused(invoice(one, "Another", "732829320"), 409, "invoice-other-buyer");
    assertThat(json(invoice(two, "Atelier", "73282932000074")).getString("number"))
        .endsWith("-000002");

    assertThat(entries("INVOICE")).isEqualTo(2);
    HttpResponse<String> pdf =
        floor.asAdviserElsewhere("GET", "api/v1/sales/" + one + "/invoice", null);
    assertThat(pdf.statusCode()).isEqualTo(200);
    assertThat(pdf.body()).startsWith("%PDF-").contains("factur-x.xml");
    assertThat(Http.get(store, "api/v1/sales/" + one + "/invoice").statusCode()).isEqualTo(401);
    assertThatThrownBy(
            () ->
                ShopFloor.sql(
                    "update store.invoice set buyer_name = 'x' where shop = ?", floor.shop))
        .hasStackTraceContaining("only ever added");
  }

  @Test
  void whatComesBackOfAnInvoicedSaleIsCreditedAlsoWhereTheInvoiceComesLater() {
    floor.hasAddress(neighbour);
    JsonObject sale =
        json(
            floor.sell(
                newKey(),
                ShopFloor.basket(
                    floor.visit(),
                    3,
                    "{\"means\":\"CARD\",\"amountCents\":387000,\"authorisation\":\"A1B2C3\"}")));
    String receipt = sale.getString("receipt");
    String early = back(receipt);
    assertThat(credit(early).statusCode()).isEqualTo(404);
    assertThat(invoice(sale.getString("sale"), "Atelier", "732829320").statusCode()).isEqualTo(201);
    String later = back(receipt);

    assertThat(credit(early).headers().firstValue("Content-Disposition").orElseThrow())
        .matches("inline; filename=\"SHOP-[0-9A-F]{8}-FA20\\d\\d-000001.pdf\"");
    assertThat(credit(later).headers().firstValue("Content-Disposition").orElseThrow())
        .contains("-000002.pdf");
    assertThat(credit(later).body()).startsWith("%PDF-").contains("factur-x.xml");
    assertThat(entries("INVOICE_CREDIT")).isEqualTo(2);
    leaveByLetter("sales/" + sale.getString("sale"), later);
    assertThat(credit("none").statusCode()).isEqualTo(404);
    assertThat(Http.get(store, "api/v1/refunds/" + later + "/invoice-credit").statusCode())
        .isEqualTo(401);
    assertThatThrownBy(
            () ->
                ShopFloor.sql(
                    "update store.invoice_credit set staff = 'x' where shop = ?", floor.shop))
        .hasStackTraceContaining("only ever added");
  }

  /** The invoice and the credit of one of its refunds, once each and to nobody who is kept. */
  private void leaveByLetter(String sale, String refund) {
    for (String paper : List.of(sale + "/invoice", "refunds/" + refund + "/invoice-credit")) {
      String key = newKey();
      SaleIT.refused(mailOf(paper, key, "a@b"), 422, "mail-no-address");
      for (int twice = 0; twice < 2; twice++) {
        HttpResponse<String> sent = mailOf(paper, key, "compta@example.org");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        assertThat(json(sent).getInt("copy")).isZero();
      }
      assertThat(json(mailOf(paper, newKey(), "compta@example.org")).getInt("copy")).isEqualTo(1);
      assertThat(Http.post(store, "api/v1/" + paper + "/mailings", "{}").statusCode())
          .isEqualTo(401);
    }
    SaleIT.refused(
        mailOf("refunds/none/invoice-credit", newKey(), "a@b.example"),
        404,
        "mail-receipt-unknown");
    assertThat(entries("RECEIPT_MAILED")).isEqualTo(2);
    assertThat(entries("DUPLICATE_MAILED")).isEqualTo(2);
    waitFor(() -> waiting() == 0);
    assertThat(
            neighbour.asked().stream()
                .filter(asked -> asked.path().equals("/booking/api/v1/papers"))
                .map(Neighbour.Asked::body)
                .filter(body -> body.contains(floor.shop)))
        .hasSize(4)
        .allMatch(body -> body.contains("\"pdf\":\"JVBERi"))
        .anyMatch(body -> body.contains("Votre facture ") && body.contains("-F20"))
        .anyMatch(body -> body.contains("Votre facture d’avoir ") && body.contains("-FA20"));
    assertThatThrownBy(
            () ->
                ShopFloor.sql("delete from store.invoice_credit_print where shop = ?", floor.shop))
        .hasStackTraceContaining("only ever added");
  }

  private String back(String receipt) {
    HttpResponse<String> answer =
        floor.takeBack(
            newKey(),
            RefundIT.returning(
                receipt,
                1,
                "{\"means\":\"CARD\",\"amountCents\":129000,\"authorisation\":\"R1B2C3\"}"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer).getString("refund");
  }

  private HttpResponse<String> credit(String refund) {
    return floor.asAdviserElsewhere("GET", "api/v1/refunds/" + refund + "/invoice-credit", null);
  }

  @Test
  void aClosedDayIsToldByRateAndNamesNobody() {
    floor.sell(newKey(), byCard(floor.visit()));
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    assertThat(floor.closeDay().statusCode()).isEqualTo(201);
    String day = floor.dayOfSession();
    String totals = "api/v1/day-totals?shop=%s&from=%s&until=".formatted(floor.shop, day);

    assertThat(floor.asManager("GET", totals + day, null).body())
        .isEqualTo(
            "day,shop,vat_percent,net,vat,gross\n%s,%s,20.00,1075.00,215.00,1290.00\n"
                .formatted(day, floor.shop));
    assertThat(floor.asManager("GET", totals + "2020-01-01", null).statusCode()).isEqualTo(422);
    assertThat(floor.asManager("GET", totals + "soon", null).statusCode()).isEqualTo(422);
    assertThat(floor.asAdviser("GET", totals + day, null).statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> invoice(String sale, String company, String number) {
    return floor.asAdviser(
        "POST",
        "api/v1/sales/" + sale + "/invoice",
        ("{\"company\":\"%s\",\"number\":\"%s\",\"street\":\"12 rue Oberkampf\","
                + "\"postcode\":\"75011\",\"city\":\"Paris\"}")
            .formatted(company, number));
  }

  private HttpResponse<String> mail(String sale, String key, String email) {
    return mailOf("sales/" + sale, key, email);
  }

  private HttpResponse<String> mailOf(String paper, String key, String email) {
    return Http.post(
        store,
        "api/v1/" + paper + "/mailings",
        "{\"email\":\"" + email + "\"}",
        "Cookie",
        "vitrine_ticket=" + floor.adviserTicket(),
        "Idempotency-Key",
        key,
        "Accept-Language",
        "en");
  }

  private HttpResponse<String> print(String sale, String how) {
    return floor.asAdviser("POST", "api/v1/sales/" + sale + "/" + how, "");
  }

  private HttpResponse<String> check(String code) {
    return floor.asAdviserElsewhere(
        "GET",
        "api/v1/receipt-checks?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8),
        null);
  }

  private String verdict(String code) {
    return json(check(code)).getString("verdict");
  }

  private long entries(String kind) {
    return count(
        "select count(*) from store.journal_entry where shop = ? and kind = ?", floor.shop, kind);
  }

  private long waiting() {
    return count(
        "select count(*) from store.outbox_message where shop = ? and state <> 'DELIVERED'",
        floor.shop);
  }

  private static void waitFor(BooleanSupplier state) {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (!state.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("it did not happen within a minute");
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }
}
