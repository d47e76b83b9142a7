package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.byCard;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.history.Touched;
import io.vitrine.store.device.proof.Hand;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import io.vitrine.testkit.Neighbour.Answer;
import jakarta.json.JsonObject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What follows a sale: the journal, the receipt, the neighbours; and what devices may not do. */
@ExtendWith(ArquillianExtension.class)
class RecordIT {

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
  void theJournalOfADayIsWhole() {
    floor.sell(newKey(), byCard(floor.visit()));
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");

    JsonObject found = json(verification());
    assertThat(found.getBoolean("whole")).isTrue();
    assertThat(kinds())
        .containsExactly(
            "PARAMETERS", "DEVICE_ENROLLED", "SIGN_ON", "TILL_OPENED", "SALE", "TILL_CLOSED");
    assertThat(found.getInt("entries")).isEqualTo(6);
  }

  @Test
  void noEntryNamesARowOrAFraction() {
    String sale = json(floor.sell(newKey(), byCard(floor.visit()))).getString("sale");
    floor.asAdviser("POST", "api/v1/sales/" + sale + "/prints", "");
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");

    assertThat(texts("content"))
        .hasSize(7)
        .noneMatch(content -> content.matches(".*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-.*"))
        .noneMatch(content -> content.matches(".*\":-?[0-9]+[.eE].*"));
    assertThat(texts("signed_with").stream().distinct()).hasSize(1);
  }

  @Test
  void abuse40AClockSetBackIsNotedOnceAndTimeDoesNotRunBack() {
    ShopFloor.sql(
        POSTGRES
            ? "update store.journal_head set written_at = written_at + interval '1 hour'"
                + " where shop = ?"
            : "update store.journal_head set written_at = dateadd('HOUR', 1, written_at)"
                + " where shop = ?",
        floor.shop);

    floor.sell(newKey(), byCard(floor.visit()));
    floor.sell(newKey(), byCard(floor.visit()));

    assertThat(kinds()).endsWith("CLOCK_BACK", "SALE", "SALE");
    assertThat(
            count(
                "select count(*) from store.journal_entry e join store.journal_head h"
                    + " on h.shop = e.shop and h.till = e.till where e.shop = ?"
                    + " and e.written_at = h.written_at",
                floor.shop))
        .isEqualTo(3);
  }

  @Test
  void aDifferenceOfTheDrawerGetsItsReasonOnce() {
    HttpResponse<String> closed =
        floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":14500}");
    String reasons = "api/v1/till-sessions/" + json(closed).getString("id") + "/reasons";
    assertThat(json(closed).getInt("expectedCents")).isEqualTo(15_000);

    HttpResponse<String> without = floor.asAdviser("POST", reasons, "{\"reason\":\" \"}");
    assertThat(without.statusCode()).isEqualTo(422);
    HttpResponse<String> given =
        floor.asAdviser("POST", reasons, "{\"reason\":\"five euros for the window cleaner\"}");

    assertThat(given.statusCode()).isEqualTo(201);
    assertThat(json(given).getString("differenceReason")).startsWith("five euros");
    SaleIT.refused(
        floor.asAdviser("POST", reasons, "{\"reason\":\"no, ten\"}"),
        409,
        "till-explained-already");
    SaleIT.refused(
        floor.asAdviser("POST", "api/v1/till-sessions/none/reasons", "{\"reason\":\"x\"}"),
        404,
        "till-session-unknown");
    assertThat(kinds()).endsWith("TILL_CLOSED", "CASH_DIFFERENCE");
  }

  @Test
  void aDrawerThatHoldsWhatItShouldWantsNoReason() {
    HttpResponse<String> closed =
        floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    SaleIT.refused(
        floor.asAdviser(
            "POST",
            "api/v1/till-sessions/" + json(closed).getString("id") + "/reasons",
            "{\"reason\":\"x\"}"),
        409,
        "till-no-difference");
  }

  private List<String> kinds() {
    return texts("kind");
  }

  /** A column of the shop's journal, in its order. */
  private List<String> texts(String column) {
    try (var connection = ShopFloor.connect();
        var query =
            connection.prepareStatement(
                "select "
                    + column
                    + " from store.journal_entry where shop = ? order by sequence_no")) {
      query.setString(1, floor.shop);
      List<String> texts = new ArrayList<>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void abuse38AJournalWhoseTailIsGoneIsNotWhole() {
    floor.sell(newKey(), byCard(floor.visit()));
    Touched.byHand(floor.shop);
    ShopFloor.sql(
        "update store.journal_head set sequence_no = sequence_no + 1 where shop = ?", floor.shop);

    JsonObject found = json(verification());
    assertThat(found.getBoolean("whole")).isFalse();
    assertThat(found.getString("fault")).isEqualTo("TAIL");
  }

  @Test
  void anAdviserDoesNotVerifyJournals() {
    assertThat(
            floor
                .asAdviser("GET", "api/v1/journals/T1/verification?shop=" + floor.shop, null)
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aSaleKeepsHowSureTheShopWasThatHerCustomerWasThere() {
    String visit = floor.visit();
    ShopFloor.sql(
        "insert into store.arrival (shop, visit, level, topic_fr, topic_en)"
            + " values (?, ?, 'SCREEN', 'Salon', 'Living room')",
        floor.shop,
        visit);
    assertThat(floor.sell(ShopFloor.newKey(), ShopFloor.byCard(visit)).statusCode()).isEqualTo(201);
    assertThat(floor.sell(ShopFloor.newKey(), ShopFloor.byCard(floor.visit())).statusCode())
        .isEqualTo(201);

    assertThat(
            ShopFloor.count(
                "select count(*) from store.sale s join store.journal_entry e on e.shop = s.shop"
                    + " and e.till = s.till and e.sequence_no = s.journal_no where s.shop = ?"
                    + " and s.visit_level = 'SCREEN' and e.content like"
                    + " '%\"visitLevel\":\"SCREEN\"%'",
                floor.shop))
        .isEqualTo(1);
    assertThat(
            ShopFloor.count(
                "select count(*) from store.sale where shop = ? and visit_level is null",
                floor.shop))
        .isEqualTo(1);
  }

  @Test
  void abuse39AReprintIsANumberedDuplicateInTheJournal() {
    String sale = json(floor.sell(newKey(), byCard(floor.visit()))).getString("sale");
    HttpResponse<String> first = floor.asAdviser("POST", "api/v1/sales/" + sale + "/prints", "");
    HttpResponse<String> second = floor.asAdviser("POST", "api/v1/sales/" + sale + "/prints", "");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.body()).startsWith("%PDF-");
    assertThat(first.headers().firstValue("X-Copy")).contains("0");
    assertThat(second.headers().firstValue("X-Copy")).contains("1");
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and kind ="
                    + " 'DUPLICATE_PRINTED'",
                floor.shop))
        .isEqualTo(1);
  }

  @Test
  void abuse29AnUnknownReceiptIsNotFound() {
    assertThat(floor.asAdviser("POST", "api/v1/sales/none/prints", "").statusCode()).isEqualTo(404);
    assertThat(floor.asAdviser("GET", "api/v1/sales/none", null).statusCode()).isEqualTo(404);
  }

  @Test
  void theNeighboursAreToldOnceAlsoWhenTheyWereAwayForAWhile() {
    String visit = floor.visit("A" + floor.shop.substring(5));
    floor.sell(newKey(), byCard(floor.visit()));
    waitFor(() -> waiting() == 0);

    neighbour.goAway();
    assertThat(sellWithRememberedPrice(visit)).isEqualTo(201);
    waitFor(() -> waiting() == 2 && attempts() > 0);
    neighbour.comeBack();
    waitFor(() -> waiting() == 0);

    assertThat(told("/api/v1/stock-levels", "\"onHand\":0")).hasSize(1);
    assertThat(told("/booking/api/v1/visit-facts", "\"SOLD\"")).hasSize(1);
  }

  @Test
  void aMessageWhoseAnswerWasLostComesAgainUnderTheSameId() {
    int[] lost = {1};
    neighbour.answering(
        "/api/v1/stock-levels",
        asked ->
            asked.body().contains(floor.shop)
                    && asked.body().contains("\"onHand\":1")
                    && lost[0]-- > 0
                ? new Answer(503, "application/json", "")
                : new Answer(202, "application/json", ""));
    floor.sell(newKey(), byCard(floor.visit()));
    waitFor(() -> waiting() == 0);

    List<String> bodies = told("/api/v1/stock-levels", "\"onHand\":1");
    assertThat(bodies).hasSize(2);
    assertThat(bodies.stream().distinct()).hasSize(1);
  }

  @Test
  void aMessageThatIsRefusedIsShownToTheManagerAndStopsNoOther() {
    neighbour.answering(
        "/booking/api/v1/visit-facts",
        asked -> new Answer(422, "application/json", "{\"title\":\"no\"}"));
    floor.sell(newKey(), byCard(floor.visit("B" + floor.shop.substring(5))));
    waitFor(
        () ->
            floor.asManager("GET", "api/v1/waiting-messages", null).body().contains("\"REFUSED\""));

    neighbour.answering(
        "/booking/api/v1/visit-facts", asked -> new Answer(202, "application/json", ""));
    floor.asManager("POST", "api/v1/waiting-messages/attempts", "");
    waitFor(() -> waiting() == 0);
  }

  @Test
  void abuse34AndA35ACodeIsGoodOnceAndFiveWrongOnesAreEnough() {
    String code = json(floor.newCode()).getString("code");
    assertThat(give(code)).isEqualTo(201);
    assertThat(give(code)).isEqualTo(410);

    String late = json(floor.newCode()).getString("code");
    ShopFloor.sql(
        "update store.device_enrolment set ends_at = created_at where shop = ? and used_at is null",
        floor.shop);
    assertThat(give(late)).isEqualTo(410);

    for (int i = 0; i < 5; i++) {
      assertThat(give("WRONG" + i)).isEqualTo(403);
    }
    assertThat(give("WRONG5")).isEqualTo(429);
    assertThat(give(json(floor.newCode()).getString("code"))).isEqualTo(429);
  }

  @Test
  void whoeverHasSignedOffSellsNothing() {
    assertThat(floor.asAdviser("POST", "api/v1/devices/sign-offs", "").statusCode()).isEqualTo(204);
    SaleIT.refused(floor.sell(newKey(), byCard(floor.visit())), 403, "sale-not-signed-on");
    floor.asAdviser("POST", "api/v1/devices/sign-ons", "");
    assertThat(floor.sell(newKey(), byCard(floor.visit())).statusCode()).isEqualTo(201);
  }

  @Test
  void anAdviserLetsNoDeviceIn() {
    assertThat(
            floor
                .asAdviser(
                    "POST",
                    "api/v1/devices/codes",
                    "{\"shop\":\"%s\",\"till\":\"T1\",\"name\":\"x\"}".formatted(floor.shop))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aTillOpensOnceAndClosesOnce() {
    HttpResponse<String> again =
        floor.asAdviser("POST", "api/v1/till-sessions", "{\"floatCents\":100}");
    SaleIT.refused(again, 409, "till-open-already");
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    HttpResponse<String> closedAgain =
        floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    SaleIT.refused(closedAgain, 409, "till-not-open");
  }

  @Test
  void stockIsTakenOverOnceAVariant() {
    HttpResponse<String> again =
        floor.asManager(
            "POST", "api/v1/stock-levels/takeovers", "{\"shop\":\"" + floor.shop + "\"}");
    assertThat(json(again).getInt("taken")).isEqualTo(1);
    JsonObject level =
        json(floor.asAdviser("GET", "api/v1/stock-levels?shop=" + floor.shop, null))
            .getJsonArray("items")
            .getJsonObject(0);
    assertThat(level.getInt("onHand")).isEqualTo(2);
    assertThat(level.getInt("version")).isEqualTo(8);
  }

  private int give(String code) {
    return floor
        .asAdviserElsewhere(
            "POST", "api/v1/devices", floor.enrolment(code, Hand.made().key().jwk()))
        .statusCode();
  }

  private HttpResponse<String> verification() {
    return floor.asManager("GET", "api/v1/journals/T1/verification?shop=" + floor.shop, null);
  }

  private int sellWithRememberedPrice(String visit) {
    return floor.sell(newKey(), byCard(visit)).statusCode();
  }

  /** Messages of this shop on their way. */
  private long waiting() {
    return count(
        "select count(*) from store.outbox_message where state <> 'DELIVERED' and body like ?",
        "%" + floor.shop + "%");
  }

  private long attempts() {
    return count(
        "select coalesce(max(attempts), 0) from store.outbox_message where state <> 'DELIVERED'"
            + " and body like ?",
        "%" + floor.shop + "%");
  }

  private List<String> told(String path, String holding) {
    return neighbour.asked().stream()
        .filter(asked -> asked.path().equals(path) && "POST".equals(asked.method()))
        .map(Neighbour.Asked::body)
        .filter(body -> body.contains(floor.shop) && body.contains(holding))
        .toList();
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
