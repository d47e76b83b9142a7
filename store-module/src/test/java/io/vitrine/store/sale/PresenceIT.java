package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vitrine.history.Touched;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Raw SQL against the schema: presence holds whatever the code does. */
@ExtendWith(ArquillianExtension.class)
class PresenceIT {

  private static final String INSERT =
      "insert into store.sale (shop, id, till, device, sign_on, staff, staff_name, till_session,"
          + " visit, request_key, series, receipt_number, finished_at, lines, total_cents,"
          + " tax_cents, eco_cents, journal_no, device_key, confirmed_digest, confirmation) values"
          + " (?, ?, 'T1', ?, ?, 'S003', 'Camille Roux', ?, ?, ?, 'RAW', 1, current_timestamp, 1,"
          + " 100, 17, 0, 1, ?, ?, ?)";

  @ArquillianResource private URL url;
  private Neighbour neighbour;
  private ShopFloor floor;
  private Facts facts;

  /** What a sale stands on. */
  private record Facts(
      String shop, String device, String signOn, String session, String visit, String key) {
    Facts withDevice(String other) {
      return new Facts(shop, other, signOn, session, visit, key);
    }

    Facts withSignOn(String other) {
      return new Facts(shop, device, other, session, visit, key);
    }

    Facts withSession(String other) {
      return new Facts(shop, device, signOn, other, visit, key);
    }

    Facts withVisit(String other) {
      return new Facts(shop, device, signOn, session, other, key);
    }

    Facts withKey(String other) {
      return new Facts(shop, device, signOn, session, visit, other);
    }
  }

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    floor = ShopFloor.open(Deployed.at(url), neighbour, 2);
    facts = factsOf(floor);
    Touched.byHand(floor.shop);
  }

  @AfterEach
  void closeShop() {
    neighbour.close();
  }

  @Test
  void withAllFiveFactsASaleCanBeInserted() {
    assertThatCode(() -> insert(facts)).doesNotThrowAnyException();
  }

  @Test
  void withoutADeviceOfTheShopNot() {
    refused(facts.withDevice(UUID.randomUUID().toString()));
    sql(
        "update store.device set state = 'REVOKED', revoked_at = current_timestamp where id = ?",
        facts.device());
    refused(facts);
  }

  @Test
  void withoutAPersonSignedOnNot() {
    refused(facts.withSignOn(UUID.randomUUID().toString()));
    sql(
        "update store.sign_on set state = 'OFF', active_device = null,"
            + " signed_off_at = current_timestamp where id = ?",
        facts.signOn());
    refused(facts);
  }

  @Test
  void withoutAnOpenSessionNot() {
    refused(facts.withSession(UUID.randomUUID().toString()));
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    refused(facts);
  }

  @Test
  void withoutAnOpenVisitNot() {
    refused(facts.withVisit(UUID.randomUUID().toString()));
    sql(
        "update store.visit set state = 'ENDED', outcome = 'LEFT', ended_at = current_timestamp"
            + " where id = ?",
        facts.visit());
    refused(facts);
  }

  @Test
  void withoutAConfirmationSignedWithTheDevicesOwnKeyNot() {
    refused(facts.withKey(null));
    refused(facts.withKey(io.vitrine.store.device.proof.Hand.made().key().thumbprint()));
    refused(facts.withKey(floor.beside("T2").hand().key().thumbprint()));
  }

  @Test
  void factsOfAnotherShopDoNotCount() {
    Facts there = factsOf(ShopFloor.open(Deployed.at(url), neighbour, 2));

    refused(facts.withDevice(there.device()));
    refused(facts.withSignOn(there.signOn()));
    refused(facts.withSession(there.session()));
    refused(facts.withVisit(there.visit()));
  }

  @Test
  void theSaleStaysWhenItsSessionIsClosedAndItsDeviceIsLetOut() {
    insert(facts);
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    sql(
        "update store.device set state = 'REVOKED', revoked_at = current_timestamp where id = ?",
        facts.device());

    assertThat(ShopFloor.count("select count(*) from store.sale where shop = ?", facts.shop()))
        .isEqualTo(1);
  }

  @Test
  void aRefundStandsOnASaleOfItsShopAndOnWhatIsOpenNow() {
    String sale = saleOf(floor);
    ShopFloor there = ShopFloor.open(Deployed.at(url), neighbour, 2);
    Facts elsewhere = factsOf(there);
    assertThat(stateOfRefund(facts, sale, UUID.randomUUID().toString())).isEqualTo("done");

    assertThat(stateOfRefund(facts, saleOf(there), "other")).startsWith("23");
    assertThat(stateOfRefund(facts.withDevice(elsewhere.device()), sale, "a")).startsWith("23");
    assertThat(stateOfRefund(facts.withSignOn(elsewhere.signOn()), sale, "b")).startsWith("23");
    assertThat(stateOfRefund(facts.withSession(elsewhere.session()), sale, "c")).startsWith("23");
    assertThat(stateOfRefund(facts.withKey(elsewhere.key()), sale, "e")).startsWith("23");
    assertThat(stateOfRefund(facts.withKey(null), sale, "f")).startsWith("23");
    floor.asAdviser("POST", "api/v1/till-sessions/closings", "{\"countedCents\":15000}");
    assertThat(stateOfRefund(facts, sale, "d")).isEqualTo("23V03");
  }

  @Test
  void abuse24NoRowOfARefundGoesBeyondWhatWasSold() {
    String sale = saleOf(floor);
    String first = UUID.randomUUID().toString();
    String second = UUID.randomUUID().toString();
    stateOfRefund(facts, sale, first);
    stateOfRefund(facts, sale, second);

    assertThat(stateOfLine(first, sale, "1, null, 1, 0, 1, 1, 0, 100, 100, -100"))
        .as("not the price of the sale")
        .startsWith("23");
    assertThat(stateOfLine(first, sale, "1, null, 2, 0, 2, 1, 0, 129000, 129000, -129000"))
        .as("two pieces of one")
        .startsWith("23");
    assertThat(stateOfLine(first, sale, "1, null, 1, 0, 1, 1, 0, 129000, 129000, -129000"))
        .isEqualTo("done");
    assertThat(stateOfLine(second, sale, "1, null, 1, 0, 1, 1, 0, 129000, 129000, -129000"))
        .as("the same piece again")
        .startsWith("23");
    assertThat(stateOfLine(second, sale, "2, 1, 1, 0, 1, 1, 0, 129000, 129000, -129000"))
        .as("a turn that does not begin where the one before ended")
        .startsWith("23");
    for (String table : new String[] {"refund", "refund_line"}) {
      assertThat(stateOf("update store." + table + " set shop = shop where shop = ?"))
          .isEqualTo("23V09");
      assertThat(stateOf("delete from store." + table + " where shop = ?")).isEqualTo("23V09");
    }
  }

  private static String saleOf(ShopFloor floor) {
    return ShopFloor.json(floor.sell(ShopFloor.newKey(), ShopFloor.byCard(floor.visit())))
        .getString("sale");
  }

  private static String stateOfRefund(Facts on, String sale, String id) {
    return state(
        "insert into store.refund (shop, id, till, device, sign_on, staff, staff_name,"
            + " till_session, sale, request_key, request_hash, series, receipt_number,"
            + " refunded_at, reason, lines, total_cents, tax_cents, eco_cents, journal_no,"
            + " device_key, confirmed_digest, confirmation)"
            + " values (?, ?, 'T1', ?, ?, 'S003', 'Camille Roux', ?, ?, ?, 'h', ?, 1,"
            + " current_timestamp, 'FAULTY', 1, -100, -17, 0, 1, ?, ?, ?)",
        on.shop(),
        id,
        on.device(),
        on.signOn(),
        on.session(),
        sale,
        id,
        id.substring(0, 1) + id.hashCode(),
        on.key(),
        on.key() == null ? null : "digest",
        on.key() == null ? null : "signature");
  }

  /** Turn, turn before, pieces, before, after, sold, cents before, after, sold and given back. */
  private String stateOfLine(String refund, String sale, String numbers) {
    return state(
        "insert into store.refund_line (shop, refund, sale, place, sku, turn, previous_turn,"
            + " quantity, pieces_before, pieces_after, pieces_sold, cents_before, cents_after,"
            + " cents_sold, total_cents, eco_cents, tax_rate_bp) values (?, ?, ?, 0, 'AUB3', "
            + numbers
            + ", 0, 2000)",
        floor.shop,
        refund,
        sale);
  }

  private static String state(String statement, Object... values) {
    Throwable thrown = catchThrowable(() -> sql(statement, values));
    return thrown == null ? "done" : ((SQLException) thrown.getCause()).getSQLState();
  }

  @Test
  void abuse37WhatIsOnRecordCanNeitherBeChangedNorRemoved() {
    floor.sell(ShopFloor.newKey(), ShopFloor.byCard(floor.visit()));
    for (String table :
        new String[] {"journal_entry", "sale", "sale_line", "sale_tax", "payment", "stock_move"}) {
      assertThat(stateOf("update store." + table + " set shop = shop where shop = ?"))
          .as("update of " + table)
          .startsWith("23");
      assertThat(stateOf("delete from store." + table + " where shop = ?"))
          .as("delete of " + table)
          .startsWith("23");
    }
  }

  private String stateOf(String statement) {
    Throwable thrown = catchThrowable(() -> sql(statement, floor.shop));
    return thrown == null
        ? "nothing was refused"
        : ((SQLException) thrown.getCause()).getSQLState();
  }

  private void refused(Facts wrong) {
    Throwable thrown = catchThrowable(() -> insert(wrong));
    assertThat(thrown).as("%s", wrong).isNotNull();
    assertThat(((SQLException) thrown.getCause()).getSQLState()).startsWith("23");
    assertThat(ShopFloor.count("select count(*) from store.sale where shop = ?", facts.shop()))
        .isZero();
  }

  private static void insert(Facts facts) {
    String id = UUID.randomUUID().toString();
    sql(
        INSERT,
        facts.shop(),
        id,
        facts.device(),
        facts.signOn(),
        facts.session(),
        facts.visit(),
        id,
        facts.key(),
        facts.key() == null ? null : "digest",
        facts.key() == null ? null : "signature");
  }

  private static Facts factsOf(ShopFloor floor) {
    return new Facts(
        floor.shop,
        one("select id from store.device where shop = ?", floor.shop),
        one("select id from store.sign_on where shop = ?", floor.shop),
        one("select id from store.till_session where shop = ?", floor.shop),
        floor.visit(),
        floor.hand().key().thumbprint());
  }

  private static String one(String query, String shop) {
    try (Connection connection = ShopFloor.connect();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, shop);
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
