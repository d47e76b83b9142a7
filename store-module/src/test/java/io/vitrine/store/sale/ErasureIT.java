package io.vitrine.store.sale;

import static io.vitrine.store.sale.ShopFloor.SKU;
import static io.vitrine.store.sale.ShopFloor.count;
import static io.vitrine.store.sale.ShopFloor.json;
import static io.vitrine.store.sale.ShopFloor.newKey;
import static io.vitrine.store.sale.ShopFloor.sql;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.counter.TidyBaskets;
import io.vitrine.store.order.TidyOrders;
import io.vitrine.store.privacy.ForgetVisits;
import io.vitrine.store.quote.TidyQuotes;
import io.vitrine.testkit.Deployed;
import io.vitrine.testkit.Neighbour;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the nights erase of quotes, orders and baskets, with the clock moved on. Each night is taken
 * back: the other tests' shops are in the same database.
 */
@ExtendWith(ArquillianExtension.class)
class ErasureIT {

  private static final String LINES =
      "\"lines\":[{\"sku\":\"" + SKU + "\",\"quantity\":1}],\"customer\":\"Claire D.\"";

  @ArquillianResource private URL url;
  private Neighbour neighbour;
  private ShopFloor floor;
  private EntityManagerFactory factory;

  @BeforeEach
  void openShop() {
    neighbour = Neighbour.present();
    floor = ShopFloor.open(Deployed.at(url), neighbour, 5);
    factory = new PersistenceProvider().createEntityManagerFactory("store", ofTheTest());
  }

  @AfterEach
  void closeShop() {
    factory.close();
    neighbour.close();
  }

  @Test
  void aQuoteEndsAfterItsLastDayAndLosesItsNameThreeMonthsLater() {
    JsonObject quote =
        json(floor.quote(newKey(), "{\"visit\":\"%s\",%s}".formatted(floor.visit(), LINES)));
    LocalDate last = LocalDate.parse(quote.getString("endsOn"));
    String named = "select count(q) from Quote q where q.shop = :shop and q.customer is not null";
    String open = "select count(q) from Quote q where q.shop = :shop and q.closedAt is null";

    atNight(last, (em, clock) -> assertThat(found(em, open, quotes(em, clock))).isEqualTo(1));
    atNight(
        last.plusDays(1), (em, clock) -> assertThat(found(em, open, quotes(em, clock))).isZero());
    atNight(
        last.plusMonths(3),
        (em, clock) -> assertThat(found(em, named, quotes(em, clock))).isEqualTo(1));
    atNight(
        last.plusMonths(3).plusDays(4),
        (em, clock) -> assertThat(found(em, named, quotes(em, clock))).isZero());
  }

  @Test
  void anOrderLosesNameAndContactHalfAYearAfterItWasClosedAndTheMoneyStays() {
    String closed = ordered();
    HttpResponse<String> cancelled =
        floor.cancel(
            closed,
            newKey(),
            "{\"by\":\"CUSTOMER\",\"payouts\":[],\"approval\":\"%s\"}".formatted(floor.approval()));
    assertThat(cancelled.statusCode()).as(cancelled.body()).isEqualTo(201);
    ordered();
    String named =
        "select count(o) from CustomerOrder o where o.shop = :shop"
            + " and (o.customer is not null or o.contact is not null)";
    LocalDate today = LocalDate.now(ZoneOffset.UTC);

    atNight(
        today.plusDays(181),
        (em, clock) -> assertThat(found(em, named, orders(em, clock))).isEqualTo(2));
    atNight(
        today.plusDays(186),
        (em, clock) -> {
          assertThat(found(em, named, orders(em, clock))).as("the open one").isEqualTo(1);
          assertThat(found(em, "select count(d) from Deposit d where d.shop = :shop", 0))
              .isEqualTo(2);
        });
    atNight(
        today.plusYears(9),
        (em, clock) ->
            assertThat(found(em, named, orders(em, clock)))
                .as("who waits for her order is not forgotten")
                .isEqualTo(1));
    assertThat(
            count(
                "select count(*) from store.journal_entry where shop = ?"
                    + " and content like '%Claire%'",
                floor.shop))
        .as("no name is in the journal")
        .isZero();
  }

  @Test
  void aBasketGoesInTheNightAfterItsVisitEndedAndNotBefore() {
    String here = floor.visit();
    String left = floor.visit();
    for (String visit : new String[] {here, left}) {
      sql(
          "insert into store.basket (shop, visit, staff, staff_name, pieces, whole_bp, turn,"
              + " changed_at) values (?, '"
              + visit
              + "', 'S003', 'Camille Roux', 1, 0, 1, current_timestamp)",
          floor.shop);
    }
    sql(
        "update store.visit set state = 'ENDED', outcome = 'LEFT', ended_at = current_timestamp"
            + " where id = ?",
        left);
    String kept = "select count(b) from Basket b where b.shop = :shop";

    atNight(
        LocalDate.now(ZoneOffset.UTC),
        (em, clock) -> {
          assertThat(found(em, kept, 0)).isEqualTo(2);
          assertThat(new TidyBaskets(em).tidy()).isPositive();
          em.flush();
          assertThat(found(em, kept, 0)).isEqualTo(1);
          assertThat(found(em, kept + " and b.visit = '" + here + "'", 0)).isEqualTo(1);
        });
  }

  @Test
  void threeYearsAfterAVisitNobodyKnowsWhoseItWasNorWhatWasSaidOfIt() {
    String visit = floor.visit();
    sql("update store.visit set customer = 'Claire D.' where id = ?", visit);
    sql(
        "insert into store.visit_end (shop, visit, next_step, note, said_at, said_by, said_by_name)"
            + " values (?, '"
            + visit
            + "', 'NOTHING', 'Deux chats', current_timestamp, 'S003', 'Camille Roux')",
        floor.shop);
    sql(
        "insert into store.shown (shop, visit, sku, fate, reason, words, added, changed_at,"
            + " changed_by, changed_by_name) values (?, '"
            + visit
            + "', 'A', 'NOT', 'OWN_WORDS', 'Trop bas pour elle', false, current_timestamp, 'S003',"
            + " 'Camille Roux')",
        floor.shop);
    String named = "select count(v) from Visit v where v.shop = :shop and v.customer = 'Claire D.'";
    String said = "select count(e) from VisitEnd e where e.shop = :shop";
    String words = "select count(s) from Shown s where s.shop = :shop and s.words like 'Trop%'";
    LocalDate today = LocalDate.now(ZoneOffset.UTC);

    atNight(
        today.plusYears(3).minusDays(1),
        (em, clock) -> {
          int forgotten = visits(em, clock);
          assertThat(found(em, named, forgotten)).isEqualTo(1);
          assertThat(found(em, said, 0)).isEqualTo(1);
          assertThat(found(em, words, 0)).isEqualTo(1);
        });
    atNight(
        today.plusYears(3).plusDays(1),
        (em, clock) -> {
          assertThat(visits(em, clock)).isPositive();
          assertThat(found(em, named, 0)).isZero();
          assertThat(found(em, said, 0)).isZero();
          assertThat(found(em, words, 0)).isZero();
          assertThat(found(em, "select count(s) from Shown s where s.shop = :shop", 0))
              .as("that something did not suit stays")
              .isEqualTo(1);
        });
  }

  private static int visits(EntityManager em, Clock clock) {
    return new ForgetVisits(em)
        .before(clock.instant().atOffset(ZoneOffset.UTC).minusYears(3).toInstant());
  }

  private static int quotes(EntityManager em, Clock clock) {
    return new TidyQuotes(em, clock).tidy();
  }

  private static int orders(EntityManager em, Clock clock) {
    return new TidyOrders(em, clock).tidy();
  }

  /**
   * @param changed what the night did before, for the order of things only
   */
  private long found(EntityManager em, String query, int changed) {
    em.clear();
    return em.createQuery(query, Long.class).setParameter("shop", floor.shop).getSingleResult();
  }

  private String ordered() {
    HttpResponse<String> placed =
        floor.order(
            newKey(),
            ("{\"visit\":\"%s\",%s,\"contact\":\"06 12 34 56 78\",\"depositCents\":1000,"
                    + "\"payments\":[{\"means\":\"CARD\",\"amountCents\":1000,"
                    + "\"authorisation\":\"A1B2C3\"}]}")
                .formatted(floor.visit(), LINES));
    assertThat(placed.statusCode()).as(placed.body()).isEqualTo(201);
    return json(placed).getString("order");
  }

  /** When a day begins where it begins last: the day before is over everywhere. */
  private void atNight(LocalDate day, BiConsumer<EntityManager, Clock> night) {
    Instant moment = day.atStartOfDay(ZoneOffset.ofHours(-12)).toInstant();
    try (EntityManager em = factory.createEntityManager()) {
      em.getTransaction().begin();
      try {
        night.accept(em, Clock.fixed(moment.plus(Duration.ofHours(1)), ZoneOffset.UTC));
      } finally {
        em.getTransaction().rollback();
      }
    }
  }

  private static Map<String, Object> ofTheTest() {
    String address = System.getProperty("vitrine.db.url");
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", null);
    settings.put("jakarta.persistence.jdbc.url", address);
    settings.put("jakarta.persistence.jdbc.user", System.getProperty("vitrine.db.user"));
    settings.put("jakarta.persistence.jdbc.password", System.getProperty("vitrine.db.password"));
    settings.put(
        "jakarta.persistence.jdbc.driver",
        address.startsWith("jdbc:h2:") ? "org.h2.Driver" : "org.postgresql.Driver");
    settings.put("eclipselink.weaving", "false");
    settings.put("eclipselink.logging.level", "SEVERE");
    return settings;
  }
}
