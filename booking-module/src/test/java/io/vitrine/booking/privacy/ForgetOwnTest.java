package io.vitrine.booking.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.appointment.Customer;
import io.vitrine.testkit.TablesInMemory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes by itself, on the module's own tables, with a clock that is moved. */
class ForgetOwnTest {

  private static final Instant NOON = Instant.parse("2026-12-12T11:00:00Z");

  private TablesInMemory tables;
  private EntityManager em;

  @BeforeEach
  void tables() throws SQLException {
    tables = new TablesInMemory("booking", ForgetOwn.class.getClassLoader()).withoutReferences();
    em = tables.entities();
  }

  @AfterEach
  void close() throws SQLException {
    tables.close();
  }

  @Test
  void for_whom_an_appointment_was_is_forgotten_three_years_after_it_and_not_a_day_before() {
    appointment("K7M2QX", NOON);
    appointment("R4T8WZ", NOON.plus(Duration.ofDays(1)));
    execute(
        "insert into booking.appointment_fact (sequence, fact, happened_at, appointment, version,"
            + " document) values (1, 'AGREED', current_timestamp, 'K7M2QX', 1, ?1)",
        "{\"customer\":{\"name\":\"Claire Dubreuil\"},\"message\":\"Deux chats\"}");
    Instant threeYears = NOON.atOffset(ZoneOffset.UTC).plusYears(3).toInstant();

    assertThat(night(threeYears.minus(Duration.ofMinutes(1)))).isZero();
    assertThat(text("select email from booking.appointment where number = 'K7M2QX'"))
        .isEqualTo("claire@example.org");
    assertThat(night(threeYears.plus(Duration.ofMinutes(1)))).isEqualTo(1);
    assertThat(text("select customer_name from booking.appointment where number = 'K7M2QX'"))
        .isEqualTo(Customer.ERASED);
    assertThat(text("select email from booking.appointment where number = 'K7M2QX'")).isNull();
    assertThat(text("select message from booking.appointment where number = 'K7M2QX'")).isEmpty();
    assertThat(text("select document from booking.appointment_fact"))
        .doesNotContain("Claire", "chats");
    assertThat(text("select email from booking.appointment where number = 'R4T8WZ'"))
        .as("a day later")
        .isEqualTo("claire@example.org");
    assertThat(night(threeYears.plus(Duration.ofMinutes(2)))).as("once").isZero();
  }

  @Test
  void that_a_request_was_done_is_kept_for_a_year_and_one_that_waits_stays() {
    request("done", NOON);
    request("waits", null);
    night(NOON.plus(ForgetOwn.KEPT).minus(Duration.ofMinutes(1)));
    assertThat(count("select count(*) from booking.privacy_request")).isEqualTo(2);
    night(NOON.plus(ForgetOwn.KEPT).plus(Duration.ofMinutes(1)));
    assertThat(text("select id from booking.privacy_request")).isEqualTo("waits");
  }

  /** Who shares an address asks under a fingerprint of her own; her open page keeps the answer. */
  @Test
  void what_the_shops_said_goes_once_the_page_is_closed_and_not_before() {
    request("hers", NOON);
    execute("update booking.privacy_request set answer = '{}', person = 'claire at house'");
    execute(
        "insert into booking.own_link (link_hash, person, email, language, stays, asked_at,"
            + " ends_at, opened_at, page_hash, page_ends_at, who, who_print) values ('l', 'house',"
            + " 'house@example.org', 'fr', false, timestamp with time zone"
            + " '2026-12-12 10:00:00+00:00', timestamp with time zone '2026-12-12 11:00:00+00:00',"
            + " timestamp with time zone '2026-12-12 10:30:00+00:00', 'p', timestamp with time zone"
            + " '2026-12-12 11:00:00+00:00', 'claire', 'claire at house')");
    closePages(NOON.minus(Duration.ofMinutes(1)));
    assertThat(text("select answer from booking.privacy_request")).isEqualTo("{}");
    closePages(NOON.plus(Duration.ofMinutes(1)));
    assertThat(text("select answer from booking.privacy_request")).isNull();
    assertThat(count("select count(*) from booking.own_link")).isZero();
  }

  private int night(Instant at) {
    return within(() -> own(at).forget());
  }

  private void closePages(Instant at) {
    within(
        () -> {
          own(at).closePages();
          return null;
        });
  }

  private ForgetOwn own(Instant at) {
    return new ForgetOwn(em, new EraseHere(em, null, null), Clock.fixed(at, ZoneOffset.UTC));
  }

  private void appointment(String number, Instant at) {
    within(
        () ->
            em.createNativeQuery(
                    "insert into booking.appointment (number, version, state, shop, zone, topic,"
                        + " staff, staff_name, from_at, preparation_minutes, advice_minutes,"
                        + " buffer_minutes, busy_from, busy_until, language, customer_name, email,"
                        + " message, check_in_code, link_nonce, link_hash, selection_state,"
                        + " agreed_at, changed_at) values (?1, 1, 'KEPT', 'rivoli', 'Europe/Paris',"
                        + " 'salon', 'S003', 'Camille Roux', ?2, 15, 45, 0, 1, 2, 'fr',"
                        + " 'Claire Dubreuil', 'claire@example.org', 'Deux chats', ?1, ?1, ?1,"
                        + " 'NONE', ?2, ?2)")
                .setParameter(1, number)
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .executeUpdate());
  }

  private void request(String id, Instant doneAt) {
    within(
        () ->
            em.createNativeQuery(
                    "insert into booking.privacy_request (id, kind, person, language, asked_at,"
                        + " due_at, lists_at, store_at, done_at) values (?1, 'LOOK', 'x', 'fr', ?2,"
                        + " ?2, ?2, ?2, cast(?3 as timestamp with time zone))")
                .setParameter(1, id)
                .setParameter(2, NOON.atOffset(ZoneOffset.UTC))
                .setParameter(3, doneAt == null ? null : doneAt.atOffset(ZoneOffset.UTC))
                .executeUpdate());
  }

  private void execute(String statement, String... values) {
    within(
        () -> {
          Query query = em.createNativeQuery(statement);
          for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
          }
          return query.executeUpdate();
        });
  }

  private String text(String query) {
    return (String) em.createNativeQuery(query).getSingleResult();
  }

  private long count(String query) {
    return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
  }

  private <T> T within(Supplier<T> act) {
    em.getTransaction().begin();
    T made = act.get();
    em.getTransaction().commit();
    em.clear();
    return made;
  }
}
