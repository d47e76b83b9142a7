package io.vitrine.store.sale;

import static io.vitrine.store.sale.SaleIT.refused;
import static io.vitrine.store.sale.ShopFloor.SKU;
import static io.vitrine.store.sale.ShopFloor.byCard;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.store.archive.RunVerifier;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A tablet trains: a chain and numbers of its own, and nothing of it counts anywhere else. */
@ExtendWith(ArquillianExtension.class)
class TrainingIT {

  @ArquillianResource private URL url;
  @TempDir private Path folder;
  private URI store;
  private Neighbour neighbour;
  private ShopFloor floor;
  private String real;
  private String realSale;

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    store = Deployed.at(url);
    floor = ShopFloor.open(store, neighbour, 5);
    JsonObject sale = json(done(floor.sell(newKey(), byCard(floor.visit()))));
    real = sale.getString("receipt");
    realSale = sale.getString("sale");
  }

  @AfterEach
  void closeShop() {
    neighbour.close();
  }

  @Test
  void aDayOfTrainingChangesNothingThatIsRealAndIsArchivedAndVerifiedApart() throws Exception {
    List<Long> before = whatIsReal();
    String waiting = floor.visit();
    String lesson = floor.train();
    assertThat(lesson).isEqualTo("fictif-" + floor.shop);
    refused(floor.asAdviser("POST", "api/v1/training", ""), 409, "training-already");
    refused(floor.sell(newKey(), byCard(waiting)), 409, "sale-visit-of-other-world");

    JsonObject sale = json(done(floor.sell(newKey(), byCard(floor.fictionalVisit()))));
    String receipt = sale.getString("receipt");
    assertThat(receipt).startsWith("FICTIF-SHOP-").endsWith("-000001");
    saysFictif(sale.getString("sale"));
    itsLetterSaysFictif(sale.getString("sale"));
    done(floor.takeBack(newKey(), returning(receipt)));
    done(floor.drawer(newKey(), "{\"act\":\"BANK_OUT\",\"amountCents\":1000}"));
    done(floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":9000}"));
    assertThat(floor.endTraining().statusCode()).isEqualTo(204);
    refused(floor.asAdviser("POST", "api/v1/training/ends", ""), 409, "training-not");

    assertThat(whatIsReal()).isEqualTo(before);
    assertThat(
            count(
                "select count(*) from store.outbox_message where shop = ? and kind <> 'PAPER'",
                lesson))
        .isZero();
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and content not like ?",
                lesson,
                "%,\"training\":\"FICTIF\"}"))
        .isZero();
    JsonObject next = json(done(floor.sell(newKey(), byCard(waiting))));
    assertThat(next.getString("receipt")).isEqualTo(real.replaceFirst("1$", "2"));
    theRealDayIsTheRealSalesAlone();
    bothChainsAreVerified(lesson);
    itsChainIsTheManagersToRead(lesson);
  }

  private void itsChainIsTheManagersToRead(String lesson) {
    assertThat(json(floor.asManager("GET", "api/v1/closings?till=T1&shop=" + lesson, null)))
        .containsKey("items");
    String page =
        Http.get(
                store,
                "manage/record?lang=fr&till=" + lesson + ":T1",
                "Cookie",
                "vitrine_ticket=" + floor.managerTicket())
            .body();
    assertThat(page).contains("clôtures de l’entraînement").doesNotContain("id=\"closing:day\"");
    assertThat(
            floor
                .asManager("GET", "api/v1/closings?till=T1&shop=fictif-" + lesson, null)
                .statusCode())
        .isEqualTo(403);
    String close = "{\"shop\":\"%s\",\"till\":\"T1\",\"kind\":\"DAY\",\"period\":\"%s\"}";
    assertThat(
            floor
                .asManager("POST", "api/v1/closings", close.formatted(lesson, floor.dayOfSession()))
                .statusCode())
        .as("the night closes it")
        .isEqualTo(403);
  }

  private void theRealDayIsTheRealSalesAlone() {
    done(floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}"));
    assertThat(floor.closeDay().statusCode()).isIn(200, 201);
    assertThat(count("select sum(perpetual_cents) from store.closing where shop = ?", floor.shop))
        .isEqualTo(258_000);
    String day = floor.dayOfSession();
    String asked = "api/v1/day-totals?from=" + day + "&until=" + day + "&shop=";
    assertThat(floor.asManager("GET", asked + floor.shop, null).body()).contains("2580.00");
    assertThat(floor.asManager("GET", asked + "fictif-" + floor.shop, null).statusCode())
        .isEqualTo(403);
  }

  private void bothChainsAreVerified(String lesson) throws Exception {
    LocalDate day = LocalDate.parse(floor.dayOfSession());
    JsonObject archive =
        json(
            done(
                floor.asManager(
                    "POST",
                    "api/v1/archives",
                    "{\"shop\":\"%s\",\"till\":\"T1\",\"from\":\"%s\",\"until\":\"%s\"}"
                        .formatted(floor.shop, day, day.plusDays(1)))));
    String path = "api/v1/archives/T1/" + archive.getInt("number") + "?shop=" + floor.shop;
    Path zip = Files.write(folder.resolve("archive.zip"), download(path));
    String source = floor.asAdviser("GET", "api/v1/archives/verifier", null).body();
    Path program = Files.createDirectory(folder.resolve("program"));
    assertThat(RunVerifier.compiled(source, program).on(zip))
        .contains(
            "ENTIER / WHOLE: " + archive.getInt("lastEntry"),
            "perpetual total: 258000 c",
            "shop " + lesson,
            "FICTIF ENTIER / WHOLE: "
                + count("select count(*) from store.journal_entry where shop = ?", lesson));
    assertThat(
            json(floor.asManager("GET", "api/v1/journals/T1/verification?shop=" + lesson, null))
                .getBoolean("whole"))
        .isTrue();
  }

  @Test
  void neitherWorldTakesThePapersOfTheOther() {
    floor.train();
    refused(floor.takeBack(newKey(), returning(real)), 409, "refund-in-training");
    refused(invoice("sales/" + realSale), 409, "invoice-in-training");
    assertThat(floor.asAdviser("GET", "api/v1/sales/" + realSale, null).statusCode())
        .isEqualTo(404);
    String visit = floor.fictionalVisit();
    JsonObject sale = json(done(floor.sell(newKey(), byCard(visit))));
    refused(invoice("sales/" + sale.getString("sale")), 409, "invoice-of-training");
    String quote =
        json(done(
                floor.quote(
                    newKey(),
                    "{\"visit\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}]}"
                        .formatted(floor.fictionalVisit(), SKU))))
            .getString("quote");
    String order =
        json(done(
                floor.order(
                    newKey(),
                    ("{\"visit\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],"
                            + "\"customer\":\"FICTIF\",\"depositCents\":1000,\"payments\":"
                            + "[{\"means\":\"CASH\",\"amountCents\":1000}]}")
                        .formatted(floor.fictionalVisit(), SKU))))
            .getString("order");
    refused(invoice("orders/" + order), 409, "invoice-of-training");
    String note = goodwill();
    floor.endTraining();

    refused(
        floor.takeBack(newKey(), returning(sale.getString("receipt"))), 409, "refund-of-training");
    refused(invoice("sales/" + sale.getString("sale")), 409, "invoice-of-training");
    refused(invoice("orders/" + order), 409, "invoice-of-training");
    refused(floor.sell(newKey(), standingOn(quote)), 409, "sale-promise-of-training");
    refused(floor.sell(newKey(), paidWith(note)), 409, "sale-credit-of-training");
    refused(floor.sell(newKey(), byCard(visit)), 409, "sale-visit-of-other-world");
    refused(floor.asAdviser("POST", "api/v1/training/customers", "{}"), 409, "training-not");
    assertThat(print(sale.getString("sale"), "prints").statusCode()).isEqualTo(404);
    refused(
        floor.asAdviser(
            "POST",
            "api/v1/service-tickets",
            "{\"shop\":\"%s\",\"receipt\":\"%s\",\"wrong\":\"it creaks\"}"
                .formatted(floor.shop, sale.getString("receipt"))),
        409,
        "of-training");
    String genuine = goodwill();

    floor.train();
    refused(floor.sell(newKey(), paidWith(genuine)), 409, "sale-credit-in-training");
    refused(
        floor.sell(newKey(), standingOn(real.replace("-V", "-D"))),
        409,
        "sale-promise-in-training");
  }

  @Test
  void aManagersCodeIsGoodInItsOwnWorldAndARealCardPaymentIsSettledFirst() {
    String real = floor.approval();
    String lesson = floor.train();
    String visit = floor.fictionalVisit();
    String discounted =
        byCard(visit)
            .replace("129000", "116225")
            .replaceFirst("\\{", "{\"discountBp\":1000,\"approval\":\"%s\",");
    refused(floor.sell(newKey(), discounted.formatted(real)), 403, "approval-not-good");
    done(floor.sell(newKey(), discounted.formatted(floor.approvalFor(lesson))));
    floor.endTraining();

    ShopFloor.sql(
        "insert into store.card_terminal (shop, till, kind, behaviour) values (?, 'T1',"
            + " 'SIMULATOR', 'APPROVE')",
        floor.shop);
    String waiting = floor.visit();
    done(floor.askTerminal(newKey(), "{\"visit\":\"%s\",\"amountCents\":100}".formatted(waiting)));
    refused(floor.asAdviser("POST", "api/v1/training", ""), 409, "training-card-open");
  }

  @Test
  void aTrainingThatNobodyEndedIsOverByItselfAndTheRealJournalSaysBoth() {
    floor.train();
    ShopFloor.sql(
        "update store.device set training_since = training_since - interval '1' day,"
            + " training_until = training_until - interval '1' day where shop = ?",
        floor.shop);
    floor.asAdviser("POST", "api/v1/devices/sign-ons", "");
    assertThat(json(done(floor.sell(newKey(), byCard(floor.visit())))).getString("receipt"))
        .startsWith("SHOP-");

    floor.train();
    assertThat(entries("TRAINING_STARTED")).isEqualTo(2);
    assertThat(entries("TRAINING_ENDED")).isEqualTo(1);
  }

  private long entries(String kind) {
    return count(
        "select count(*) from store.journal_entry where shop = ? and kind = ?", floor.shop, kind);
  }

  @Test
  void theDatabaseItselfKeepsTheTwoWorldsApart() {
    String lesson = floor.train();
    String sale =
        json(done(floor.sell(newKey(), byCard(floor.fictionalVisit())))).getString("sale");
    assertRefused(
        "update store.device set training = false where shop = ? and real_device is not null",
        lesson);
    assertRefused(
        "insert into store.outbox_message (id, sequence_no, destination, shop, kind, subject, body,"
            + " state, created_at, attempts, next_attempt_at) values ('"
            + newKey()
            + "', -1, 'CATALOG', ?, 'STOCK', 'x', '{}', 'WAITING', current_timestamp, 0,"
            + " current_timestamp)",
        lesson);
    assertRefused("update store.sale set shop = ? where id = '" + sale + "'", floor.shop);
    assertRefused(
        "insert into store.journal_entry (shop, till, sequence_no, previous_no, kind, format,"
            + " written_at, content, previous_hash, hash, signature, signed_with) select shop, till,"
            + " sequence_no + 1, sequence_no, 'SALE', 2, current_timestamp, '{}', hash, 'h', 's',"
            + " 'k' from store.journal_head h where shop = ?",
        lesson);
  }

  private static void assertRefused(String statement, Object... values) {
    assertThatThrownBy(() -> ShopFloor.sql(statement, values)).as(statement).isNotNull();
  }

  /** Everything in which a training could be counted by mistake. */
  private List<Long> whatIsReal() {
    List<Long> figures = new ArrayList<>();
    for (String query :
        List.of(
            "select sum(on_hand) from store.stock_level where shop = ?",
            "select count(*) from store.stock_move where shop = ?",
            "select count(*) from store.sale where shop = ?",
            "select count(*) from store.refund where shop = ?",
            "select count(*) from store.drawer_entry where shop = ?",
            "select count(*) from store.till_session where shop = ?",
            "select sum(last_number) from store.receipt_counter where shop = ?",
            "select count(*) from store.outbox_message where shop = ? and kind <> 'PAPER'",
            "select count(*) from store.receipt_print where shop = ?",
            "select count(*) from store.client_visit where shop = ?",
            "select count(*) from store.journal_entry where shop = ? and kind in ('SALE', 'REFUND',"
                + " 'CASH_OUT', 'TILL_CLOSED')")) {
      figures.add(count(query, floor.shop));
    }
    return figures;
  }

  private void saysFictif(String sale) throws Exception {
    HttpResponse<byte[]> pdf = bytes("api/v1/sales/" + sale + "/prints");
    try (PDDocument document = Loader.loadPDF(pdf.body())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("FICTIF", "worth nothing").doesNotContain("ORIGINAL");
      assertThat(text.split("FICTIF", -1)).hasSizeGreaterThan(4);
    }
    HttpResponse<byte[]> ticket = bytes("api/v1/sales/" + sale + "/tickets");
    String printed = new String(ticket.body(), StandardCharsets.ISO_8859_1);
    assertThat(printed).contains("FICTIF").doesNotContain("ORIGINAL");
    String code = printed.substring(printed.indexOf("VR1;")).split("[^!-~]")[0];
    assertThat(
            json(floor.asAdviser(
                    "GET",
                    "api/v1/receipt-checks?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8),
                    null))
                .getString("verdict"))
        .isEqualTo("FICTIONAL");
  }

  /** Its letter leaves by the real shop, and says what it is before anything else. */
  private void itsLetterSaysFictif(String sale) {
    neighbour.goAway();
    HttpResponse<String> sent =
        Http.post(
            store,
            "api/v1/sales/" + sale + "/mailings",
            "{\"email\":\"claire@example.org\"}",
            "Cookie",
            "vitrine_ticket=" + floor.adviserTicket() + "; " + floor.deviceCookie(),
            "Idempotency-Key",
            newKey());
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
    assertThat(
            count(
                "select count(*) from store.outbox_message where shop = ? and kind = 'PAPER' and"
                    + " body like '%\"subject\":\"FICTIF %\"text\":\"FICTIF %'",
                floor.shop))
        .isEqualTo(1);
    neighbour.comeBack();
  }

  private HttpResponse<byte[]> bytes(String path) throws Exception {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(
            HttpRequest.newBuilder(store.resolve(path))
                .header(
                    "Cookie",
                    "vitrine_ticket=" + floor.adviserTicket() + "; " + floor.deviceCookie())
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private byte[] download(String path) throws Exception {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(
            HttpRequest.newBuilder(store.resolve(path))
                .header("Cookie", "vitrine_ticket=" + floor.managerTicket())
                .build(),
            HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }

  private HttpResponse<String> print(String sale, String kind) {
    return floor.asAdviser("POST", "api/v1/sales/" + sale + "/" + kind, "");
  }

  private HttpResponse<String> invoice(String document) {
    return floor.asAdviser(
        "POST",
        "api/v1/" + document + "/invoice",
        "{\"company\":\"Atelier\",\"number\":\"732829320\",\"street\":\"1 rue\","
            + "\"postcode\":\"75001\",\"city\":\"Paris\",\"country\":\"FR\"}");
  }

  /** A credit note of that world, as a manager gives it. */
  private String goodwill() {
    return json(done(
            floor.issueAsManager(
                newKey(), "{\"kind\":\"GOODWILL\",\"reason\":\"late\",\"amountCents\":129000}")))
        .getString("code");
  }

  private String paidWith(String note) {
    String visit =
        json(floor.asAdviser("POST", "api/v1/training/customers", "{}")).containsKey("visit")
            ? floor.fictionalVisit()
            : floor.visit();
    return ShopFloor.basket(
        visit,
        1,
        "{\"means\":\"CREDIT_NOTE\",\"amountCents\":129000,\"creditNote\":\"%s\"}".formatted(note));
  }

  private String standingOn(String number) {
    String visit =
        json(floor.asAdviser("POST", "api/v1/training/customers", "{}")).containsKey("visit")
            ? floor.fictionalVisit()
            : floor.visit();
    return ("{\"visit\":\"%s\",\"standsOn\":\"%s\",\"payments\":[{\"means\":\"CARD\","
            + "\"amountCents\":129000,\"authorisation\":\"A1B2C3\"}]}")
        .formatted(visit, number);
  }

  private static String returning(String receipt) {
    return ("{\"receipt\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"quantity\":1}],\"payouts\":"
            + "[{\"means\":\"CARD\",\"amountCents\":129000,\"authorisation\":\"A1B2C3\"}],"
            + "\"reason\":\"CHANGED_MIND\"}")
        .formatted(receipt, SKU);
  }

  private static HttpResponse<String> done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 202, 204);
    return answer;
  }
}
