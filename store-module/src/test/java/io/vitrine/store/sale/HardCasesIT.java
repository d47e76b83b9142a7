package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.SKU;
import static io.vitrine.store.sale.ShopFloor.byCard;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static io.vitrine.store.sale.ShopFloor.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vitrine.history.Touched;
import io.vitrine.shell.signin.Role;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Http;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.Neighbour.Answer;
import io.vitrine.testkit.People;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong around a sale: neighbours that change or hang, requests that cross, guesses. */
@ExtendWith(ArquillianExtension.class)
class HardCasesIT {

  private static final boolean POSTGRES = "postgres".equals(System.getProperty("vitrine.database"));

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
  void anArticleSoldBeforeItsStockWasTakenOverIsToldWithTheTakeover() {
    String late = "LATE-" + floor.shop;
    neighbour
        .answering(
            "/api/v1/variants",
            asked -> Answer.json(Contracts.sample("catalog-variants.json").replace(SKU, late)))
        .answering(
            "/api/v1/stock-levels",
            asked ->
                "POST".equals(asked.method())
                    ? new Answer(202, "application/json", "")
                    : Answer.json(page(asked.query(), late)));
    String body =
        byCard(floor.visit())
            .replace(SKU, late)
            .replaceFirst("\\{", "{\"stockReason\":\"delivered this morning\",");
    assertThat(floor.sell(newKey(), body).statusCode()).isEqualTo(201);
    assertThat(toldOf(late)).isZero();

    floor.asManager("POST", "api/v1/stock-levels/takeovers", "{\"shop\":\"" + floor.shop + "\"}");

    assertThat(
            count(
                "select on_hand from store.stock_level where shop = ? and sku = ?",
                floor.shop,
                late))
        .isEqualTo(11);
    waitFor(() -> told(late).size() == 1);
    assertThat(told(late).get(0)).contains("\"onHand\":11");
    assertThat(told(late).get(0)).doesNotContain("\"version\":0");
  }

  private String page(String query, String sku) {
    return query.contains("after=" + sku)
        ? "{\"shop\":\"%s\",\"items\":[],\"next\":null}".formatted(floor.shop)
        : ("{\"shop\":\"%s\",\"items\":[{\"sku\":\"%s\",\"onHand\":12,"
                + "\"asOf\":\"2026-12-12T13:05:00Z\",\"version\":0}],\"next\":null}")
            .formatted(floor.shop, sku);
  }

  @Test
  void anArticleThatTheCatalogueTookOutIsNotSoldFromMemory() {
    assertThat(floor.sell(newKey(), byCard(floor.visit())).statusCode()).isEqualTo(201);
    neighbour.answering("/api/v1/variants", asked -> Answer.json("{\"items\":[]}"));
    SaleIT.refused(floor.sell(newKey(), byCard(floor.visit())), 422, "sale-unknown-article");

    neighbour.goAway();
    SaleIT.refused(floor.sell(newKey(), byCard(floor.visit())), 503, "sale-no-price");
  }

  @Test
  void anArticleWithoutAPriceIsRefusedByName() {
    neighbour.answering(
        "/api/v1/variants",
        asked ->
            Answer.json(
                Contracts.sample("catalog-variants.json")
                    .replaceFirst("\"priceCents\": *\\d+", "\"priceCents\": null")));

    HttpResponse<String> answer = floor.sell(newKey(), byCard(floor.visit()));

    SaleIT.refused(answer, 422, "sale-not-priced-yet");
    assertThat(answer.body()).contains(SKU);
  }

  @Test
  void abuse38ACutOffTailIsSeenByTheNextEntryAndByTheVerifier() throws SQLException {
    assumeTrue(POSTGRES, "only there a test can take the guard of the journal off and put it back");
    String sale = json(floor.sell(newKey(), byCard(floor.visit()))).getString("sale");
    floor.asAdviser("POST", "api/v1/sales/" + sale + "/prints", "");
    long last = count("select sequence_no from store.journal_head where shop = ?", floor.shop);
    cutOff(last);
    Touched.byHand(floor.shop);

    assertThat(json(verification()).getString("fault", "none")).isEqualTo("ANCHOR");
    assertThat(alarms()).as("the check puts it on record").isEqualTo(1);

    assertThat(floor.sell(newKey(), byCard(floor.visit())).statusCode()).isEqualTo(201);
    floor.asAdviser("POST", "api/v1/sales/" + sale + "/prints", "");
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and kind = 'ALARM'",
                floor.shop))
        .isEqualTo(1);
    JsonObject found = json(verification());
    assertThat(found.getBoolean("whole")).isFalse();
    assertThat(found.getString("fault")).isEqualTo("ANCHOR");
    assertThat(found.getInt("firstBroken")).isEqualTo(last);
  }

  /** What somebody with the database's own rights can do: the guards off, the last entry gone. */
  private void cutOff(long last) throws SQLException {
    try (Connection owner = ShopFloor.connect();
        var statement = owner.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(
          ("update store.journal_head set sequence_no = %d, hash = (select previous_hash from"
                  + " store.journal_entry where shop = '%s' and sequence_no = %d) where shop ="
                  + " '%s'")
              .formatted(last - 1, floor.shop, last, floor.shop));
      statement.execute(
          "delete from store.journal_entry where shop = '%s' and sequence_no = %d"
              .formatted(floor.shop, last));
    }
  }

  @Test
  void abuse38AnAnchorThatSomebodyChangedRaisesTheAlarm() throws IOException {
    floor.sell(newKey(), byCard(floor.visit()));
    assertThat(json(verification()).getBoolean("whole")).isTrue();
    Path anchor =
        Path.of(System.getProperty("vitrine.data"), "anchors")
            .resolve(hex(floor.shop) + "-" + hex(floor.till));
    List<String> lines = Files.readAllLines(anchor);
    Files.write(anchor, List.of("1", lines.get(1), lines.get(2), lines.get(3)));

    assertThat(floor.sell(newKey(), byCard(floor.visit())).statusCode()).isEqualTo(201);
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and kind = 'ALARM'",
                floor.shop))
        .isEqualTo(1);
    assertThat(json(verification()).getString("fault")).isEqualTo("ANCHOR");
  }

  private static String hex(String name) {
    return HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
  }

  private long alarms() {
    return count(
        "select count(*) from store.journal_entry where shop = ? and kind = 'ALARM'", floor.shop);
  }

  private HttpResponse<String> verification() {
    return floor.asManager("GET", "api/v1/journals/T1/verification?shop=" + floor.shop, null);
  }

  @Test
  void aPrintWaitsForTheTillsJournalBeforeItHoldsAnyEntry() throws Exception {
    String sale = json(floor.sell(newKey(), byCard(floor.visit()))).getString("sale");
    CompletableFuture<HttpResponse<String>> print;
    try (Connection selling = ShopFloor.connect();
        Connection asking = ShopFloor.connect()) {
      selling.setAutoCommit(false);
      lock(selling, "select till from store.journal_head where shop = '%s' for update");
      print =
          CompletableFuture.supplyAsync(
              () -> floor.asAdviser("POST", "api/v1/sales/" + sale + "/prints", ""));
      waitFor(() -> print.isDone() || somebodyWaits());
      asking.setAutoCommit(false);
      lock(
          asking,
          "select kind from store.journal_entry where shop = '%s' and kind = 'SALE' for update"
              + (POSTGRES ? " nowait" : ""));
      asking.rollback();
      selling.rollback();
    }
    assertThat(print.get().statusCode()).isIn(201, 409);
  }

  private void lock(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeQuery(query.formatted(floor.shop));
    }
  }

  private static boolean somebodyWaits() {
    return count(
            POSTGRES
                ? "select count(*) from pg_locks where not granted"
                : "select count(*) from information_schema.sessions where blocker_id is not null")
        > 0;
  }

  @Test
  void aCatalogueThatHangsDoesNotKeepBookingWaiting() {
    String appointment = "H" + floor.shop.substring(5);
    String visit = floor.visit(appointment);
    floor.sell(newKey(), byCard(floor.visit()));
    neighbour.answering(
        "/api/v1/stock-levels",
        asked -> {
          LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
          return new Answer(503, "application/json", "");
        });
    for (int i = 0; i < 6; i++) {
      sql(
          "insert into store.outbox_message (id, sequence_no, destination, kind, subject, body,"
              + " state, created_at, attempts, next_attempt_at) values (?,"
              + " nextval('store.outbox_sequence'), 'CATALOG', 'STOCK', ?, '{\"hanging\":true}',"
              + " 'WAITING', current_timestamp, 0, current_timestamp)",
          UUID.randomUUID().toString(),
          floor.shop + "/HANGS-" + i);
    }
    try {
      assertThat(floor.sell(newKey(), byCard(visit)).statusCode()).isEqualTo(201);
      waitFor(() -> bookingHeard(appointment));
      assertThat(
              neighbour.asked().stream()
                  .filter(asked -> asked.body().contains("hanging"))
                  .filter(asked -> "POST".equals(asked.method())))
          .hasSizeLessThan(6);
    } finally {
      sql("delete from store.outbox_message where body like '%hanging%'");
    }
  }

  private boolean bookingHeard(String appointment) {
    return neighbour.asked().stream()
        .anyMatch(asked -> asked.body().contains(appointment) && asked.body().contains("\"SOLD\""));
  }

  @Test
  void aBodyThatIsNullIsMalformed() {
    for (String path :
        List.of(
            "api/v1/till-sessions",
            "api/v1/till-sessions/closings",
            "api/v1/stock-levels/takeovers",
            "api/v1/devices/codes",
            "api/v1/devices")) {
      assertThat(floor.asManager("POST", path, "null").statusCode()).as(path).isEqualTo(400);
    }
  }

  @Test
  void aCodeForAShopThatLetsNobodyInLeavesNoTrace() {
    String unknown = "nowhere-" + UUID.randomUUID();
    assertThat(enrol(unknown)).isEqualTo(403);
    assertThat(enrol("x".repeat(500))).isEqualTo(403);
    assertThat(count("select count(*) from store.enrolment_guess where shop = ?", unknown))
        .isZero();
  }

  private int enrol(String shop) {
    return floor
        .asAdviserElsewhere(
            "POST", "api/v1/devices", "{\"shop\":\"%s\",\"code\":\"ABCD-EFGH\"}".formatted(shop))
        .statusCode();
  }

  @Test
  void aManagerSeesAndSendsOnlyTheMessagesOfHerShops() {
    waitFor(() -> !told(SKU).isEmpty());
    neighbour.answering(
        "/api/v1/stock-levels", asked -> new Answer(422, "application/json", "{\"title\":\"no\"}"));
    floor.sell(newKey(), byCard(floor.visit()));
    waitFor(() -> waitingSeen("waiting-messages", floor.managerTicket()).contains(floor.shop));
    waitFor(() -> refused() == 1);
    String elsewhere =
        People.ticket("S009", "Jeanne Vidal", Role.MANAGER, "other-" + UUID.randomUUID());

    assertThat(waitingSeen("waiting-messages", elsewhere)).doesNotContain(floor.shop);
    assertThat(waitingSeen("waiting-messages", elsewhere)).contains("\"total\":0");
    Http.post(
        Deployed.at(url),
        "api/v1/waiting-messages/attempts",
        "",
        "Cookie",
        "vitrine_ticket=" + elsewhere);
    assertThat(refused()).isEqualTo(1);
    assertThat(attempts()).isEqualTo(1);
  }

  private String waitingSeen(String path, String ticket) {
    return Http.get(Deployed.at(url), "api/v1/" + path, "Cookie", "vitrine_ticket=" + ticket)
        .body();
  }

  private long refused() {
    return count(
        "select count(*) from store.outbox_message where state = 'REFUSED' and subject like ?",
        floor.shop + "/%");
  }

  private long attempts() {
    return count(
        "select max(attempts) from store.outbox_message where state = 'REFUSED' and subject like ?",
        floor.shop + "/%");
  }

  private long toldOf(String sku) {
    return count(
        "select count(*) from store.outbox_message where kind = 'STOCK' and subject = ?",
        floor.shop + "/" + sku);
  }

  private List<String> told(String sku) {
    return neighbour.asked().stream()
        .filter(asked -> asked.path().startsWith("/api/v1/stock-levels"))
        .filter(asked -> "POST".equals(asked.method()))
        .map(Neighbour.Asked::body)
        .filter(body -> body.contains(sku) && body.contains(floor.shop))
        .toList();
  }

  private static void waitFor(BooleanSupplier state) {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (!state.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("it did not happen within a minute");
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }
}
