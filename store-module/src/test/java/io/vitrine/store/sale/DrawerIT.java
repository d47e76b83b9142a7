package io.vitrine.store.sale;

import static io.vitrine.store.sale.SaleIT.refused;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static io.vitrine.store.sale.ShopFloor.sql;
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

/** What is done at a drawer beside sales and refunds. */
@ExtendWith(ArquillianExtension.class)
class DrawerIT {

  private static final String CHANGE = "{\"act\":\"CHANGE_IN\",\"amountCents\":5000}";

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
  void whatIsPutInAndTakenOutIsOnRecordExpectedInTheDrawerAndInTheClosing() {
    done(CHANGE);
    done("{\"act\":\"BANK_OUT\",\"amountCents\":12000}");
    done("{\"act\":\"EXPENSE_OUT\",\"amountCents\":1250,\"note\":\"light bulbs\"}");
    JsonObject opened = done("{\"act\":\"OPENED\",\"note\":\"a jammed note\"}");
    assertThat(opened.getInt("amountCents")).isZero();

    JsonObject all = json(floor.asAdviser("GET", "api/v1/drawer-entries", null));
    assertThat(all.getJsonArray("items")).hasSize(4);
    assertThat(all.getJsonArray("items").getJsonObject(1).getInt("amountCents")).isEqualTo(-1_250);
    for (String kind : new String[] {"DRAWER_OPENED", "CASH_IN"}) {
      assertThat(entries(kind)).as(kind).isEqualTo(1);
    }
    assertThat(entries("CASH_OUT")).isEqualTo(2);
    JsonObject closed =
        json(floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":6750}"));
    assertThat(closed.getInt("expectedCents")).isEqualTo(15_000 + 5_000 - 12_000 - 1_250);
    assertThat(floor.closeDay().body())
        .contains("{\"act\":\"BANK_OUT\",\"amountCents\":-12000,\"times\":1}")
        .contains("{\"act\":\"OPENED\",\"amountCents\":0,\"times\":1}")
        .contains("\"totalCents\":0");
    assertThat(
            json(floor.asManager("GET", "api/v1/journals/T1/verification?shop=" + floor.shop, null))
                .getBoolean("whole"))
        .isTrue();
  }

  @Test
  void aLargeSumIsTakenOutWithASecondPersonsYesOnlyAlsoInSlices() {
    done("{\"act\":\"CHANGE_IN\",\"amountCents\":90000}");
    String bank = "{\"act\":\"BANK_OUT\",\"amountCents\":%d%s}";
    done(bank.formatted(20_000, ""));
    refused(floor.drawer(newKey(), bank.formatted(10_001, "")), 403, "drawer-needs-manager");
    String key = newKey();
    refused(
        floor.drawer(key, bank.formatted(60_000, ",\"approval\":\"AAAABBBB\"")),
        403,
        "approval-not-good");
    String approved = bank.formatted(60_000, ",\"approval\":\"" + floor.approval() + "\"");
    HttpResponse<String> taken = floor.drawer(key, approved);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    assertThat(json(taken).getString("approvedBy")).isNotEqualTo(json(taken).getString("staff"));
    assertThat(floor.drawer(key, bank.formatted(60_000, "")).body())
        .as("the code is no part of the request")
        .isEqualTo(taken.body());
    done(bank.formatted(10_000, ""));
    refused(floor.drawer(newKey(), bank.formatted(1, "")), 403, "drawer-needs-manager");

    String gone = floor.approval();
    refused(
        floor.drawer(newKey(), bank.formatted(15_001, ",\"approval\":\"" + gone + "\"")),
        409,
        "drawer-more-than-held");
    done(bank.formatted(15_000, ",\"approval\":\"" + gone + "\""));
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ? and kind = 'CASH_OUT'"
                    + " and content like '%\"approvedBy\":\"%'",
                floor.shop))
        .isEqualTo(2);
    assertThatThrownBy(
            () -> sql("update store.cash_out_limit set limit_cents = 1 where shop = ?", "*"))
        .rootCause()
        .hasMessageContaining("only ever added");
  }

  @Test
  void whoTriesSumsLearnsLittleOfWhatIsInTheDrawer() {
    String bank = "{\"act\":\"BANK_OUT\",\"amountCents\":%d%s}";
    refused(floor.drawer(newKey(), bank.formatted(9_000_000, "")), 403, "drawer-needs-manager");
    refused(
        floor.drawer(newKey(), bank.formatted(9_000_000, ",\"approval\":\"AAAABBBB\"")),
        403,
        "approval-not-good");
    for (int tries = 0; tries < 5; tries++) {
      refused(floor.drawer(newKey(), bank.formatted(15_001, "")), 409, "drawer-more-than-held");
    }
    refused(floor.drawer(newKey(), bank.formatted(15_001, "")), 403, "drawer-needs-manager");
    refused(floor.drawer(newKey(), bank.formatted(1, "")), 403, "drawer-needs-manager");
    String code = ",\"approval\":\"" + floor.approval() + "\"";
    refused(floor.drawer(newKey(), bank.formatted(15_001, code)), 409, "drawer-more-than-held");
    refused(floor.drawer(newKey(), bank.formatted(15_000, code)), 403, "approval-not-good");
    done(bank.formatted(15_000, ",\"approval\":\"" + floor.approval() + "\""));
  }

  @Test
  void abuse06NobodyApprovesWhatSheTakesOutHerself() {
    String own = "{\"act\":\"BANK_OUT\",\"amountCents\":15000,\"approval\":\"%s\"}";
    ShopFloor.sql(
        "insert into store.cash_out_limit (shop, valid_from, limit_cents) values"
            + " (?, timestamp with time zone '2026-01-02 00:00:00+00:00', 0)",
        floor.shop);
    floor.asManager("POST", "api/v1/devices/sign-ons", "");
    refused(floor.drawerAsManager(newKey(), own.formatted(floor.approval())), 403, "approval-own");
    assertThat(count("select count(*) from store.drawer_entry where shop = ?", floor.shop))
        .isZero();
  }

  @Test
  void theSameKeyIsTheSameActAndAnotherBodyIsRefused() {
    String key = newKey();
    HttpResponse<String> first = floor.drawer(key, CHANGE);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(floor.drawer(key, CHANGE).body()).isEqualTo(first.body());
    refused(floor.drawer(key, CHANGE.replace("5000", "5001")), 422, "drawer-key-reused");
    assertThat(entries("CASH_IN")).isEqualTo(1);
  }

  @Test
  void anActNeedsAnAmountOrAReasonAnOpenTillAndSomebodySignedOn() {
    refused(floor.drawer(newKey(), "{\"act\":\"OPENED\"}"), 422, "invalid");
    refused(floor.drawer(newKey(), "{\"act\":\"BANK_OUT\"}"), 422, "invalid");
    refused(floor.drawer(newKey(), "{\"act\":\"BANK_OUT\",\"amountCents\":-1}"), 422, "invalid");
    refused(
        floor.drawer(newKey(), "{\"act\":\"OPENED\",\"amountCents\":5,\"note\":\"x\"}"),
        422,
        "invalid");
    refused(floor.drawer(newKey(), "{\"act\":\"GIFT\",\"amountCents\":5}"), 422, "invalid");
    assertThat(floor.drawer(newKey(), CHANGE.replace("}", ",\"staff\":\"S001\"}")).statusCode())
        .as("abuse case 31")
        .isEqualTo(400);
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    refused(floor.drawer(newKey(), CHANGE), 409, "drawer-till-not-open");
    assertThat(count("select count(*) from store.drawer_entry where shop = ?", floor.shop))
        .isZero();
  }

  @Test
  void abuse37AnActAtTheDrawerCanNeitherBeChangedNorRemovedNorWrittenWithoutAnOpenTill() {
    done(CHANGE);
    for (String act :
        new String[] {
          "update store.drawer_entry set amount_cents = 1 where shop = ?",
          "delete from store.drawer_entry where shop = ?"
        }) {
      assertThatThrownBy(() -> sql(act, floor.shop))
          .rootCause()
          .hasMessageContaining("only ever added");
    }
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":20000}");
    assertThatThrownBy(
            () ->
                sql(
                    "insert into store.drawer_entry (shop, id, till, device, sign_on, staff,"
                        + " staff_name, till_session, request_key, request_hash, act,"
                        + " amount_cents, note, done_at, journal_no) select shop, 'another', till,"
                        + " device, sign_on, staff, staff_name, till_session, 'another', 'h', act,"
                        + " amount_cents, note, done_at, journal_no from store.drawer_entry"
                        + " where shop = ?",
                    floor.shop))
        .rootCause()
        .hasMessageContaining("open session");
  }

  private JsonObject done(String body) {
    HttpResponse<String> answer = floor.drawer(newKey(), body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer);
  }

  private long entries(String kind) {
    return count(
        "select count(*) from store.journal_entry where shop = ? and kind = ?", floor.shop, kind);
  }
}
