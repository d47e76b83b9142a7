package io.vitrine.store.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.client.search.SearchKeys;
import io.vitrine.store.neighbour.Herself;
import io.vitrine.store.outbox.Outbox;
import io.vitrine.testkit.TablesInMemory;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three years without a word, on the module's own tables, with a clock that is moved. */
class FadingTest {

  private static final Instant LAST = Instant.parse("2026-12-12T10:00:00Z");
  private static final Instant MONTH_BEFORE = Instant.parse("2029-11-13T02:45:00Z");

  private TablesInMemory tables;
  private final Hands clock = new Hands();
  private EntityManager em;
  private Fading fading;
  private EraseClient eraseClient;
  private HerWord herWord;

  @BeforeEach
  void book() throws SQLException {
    tables = new TablesInMemory("store", Client.class.getClassLoader());
    em = tables.entities();
    ClientLog log = new ClientLog(em, clock);
    Clients clients = new Clients(em, log);
    eraseClient = new EraseClient(em, clients, log, clock, nobodyListens());
    fading = new Fading(em, clients, new Outbox(em, clock), clock);
    herWord = new HerWord(em, clients, eraseClient, new SearchKeys(em), log, clock);
  }

  @AfterEach
  void close() throws SQLException {
    tables.close();
  }

  @Test
  void whoHasAnAddressIsAskedOnceAMonthBeforeAndThenForgotten() {
    client("AAAA2222", "claire@example.org");
    clock.at = MONTH_BEFORE.minus(Duration.ofDays(2));
    assertThat(night()).as("too soon").isEqualTo("asked 0, forgotten 0");
    clock.at = MONTH_BEFORE;
    assertThat(night()).isEqualTo("asked 1, forgotten 0");
    assertThat(outbox()).hasSize(1).first().asString().contains("claire@example.org", "2029-12-13");
    clock.at = MONTH_BEFORE.plus(Duration.ofDays(29));
    assertThat(night()).as("asked once").isEqualTo("asked 0, forgotten 0");
    clock.at = MONTH_BEFORE.plus(Duration.ofDays(31));
    assertThat(night()).isEqualTo("asked 0, forgotten 1");
    assertThat(book("AAAA2222")).isNull();
  }

  @Test
  void whoSaysYesStaysForThreeMoreYearsAndIsAskedAgainThen() {
    client("AAAA2222", "claire@example.org");
    clock.at = MONTH_BEFORE;
    night();
    clock.at = MONTH_BEFORE.plus(Duration.ofDays(3));
    within(
        () -> {
          herWord.wasHere(new Herself("claire@example.org", Set.of()));
          return null;
        });
    clock.at = MONTH_BEFORE.plus(Duration.ofDays(40));
    assertThat(night()).isEqualTo("asked 0, forgotten 0");
    clock.at = MONTH_BEFORE.plus(Duration.ofDays(3 * 365));
    assertThat(night()).isEqualTo("asked 1, forgotten 0");
  }

  @Test
  void whoCannotBeWrittenToIsForgottenAfterThreeYearsAndNotBefore() {
    client("BBBB2222", null);
    clock.at = LAST.plus(Duration.ofDays(3 * 365));
    assertThat(night()).isEqualTo("asked 0, forgotten 0");
    clock.at = LAST.plus(Duration.ofDays(3 * 365 + 2));
    assertThat(night()).isEqualTo("asked 0, forgotten 1");
  }

  /** The first night after years in which nobody was asked forgets nobody unasked. */
  @Test
  void whoIsLongOverdueIsAskedFirstAndHasAMonth() {
    client("CCCC2222", "ada@example.org");
    clock.at = LAST.plus(Duration.ofDays(5 * 365));
    assertThat(night()).isEqualTo("asked 1, forgotten 0");
    clock.at = clock.at.plus(Duration.ofDays(30));
    assertThat(night()).isEqualTo("asked 0, forgotten 1");
  }

  @SuppressWarnings("unchecked")
  private static Event<ClientErased> nobodyListens() {
    return (Event<ClientErased>)
        Proxy.newProxyInstance(
            FadingTest.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> null);
  }

  private String night() {
    int asked = within(fading::ask);
    int forgotten = within(eraseClient::eraseForgotten);
    return "asked " + asked + ", forgotten " + forgotten;
  }

  private <T> T within(Supplier<T> act) {
    em.getTransaction().begin();
    T made = act.get();
    em.getTransaction().commit();
    em.clear();
    return made;
  }

  private Client book(String number) {
    return em.find(Client.class, number);
  }

  private List<?> outbox() {
    return em.createNativeQuery("select body from store.outbox_message where kind = 'STILL_KNOWN'")
        .getResultList();
  }

  private void client(String number, String email) {
    within(
        () ->
            em.createNativeQuery(
                    "insert into store.client (client, shop, name, email, language, root,"
                        + " remembered_at, remembered_by, remembered_by_name, last_contact_at,"
                        + " version) values (?1, 'rivoli', 'Claire Dubreuil', ?2, 'fr', ?1, ?3,"
                        + " 'S003', 'Camille Roux', ?3, 1)")
                .setParameter(1, number)
                .setParameter(2, email)
                .setParameter(3, LAST.atOffset(ZoneOffset.UTC))
                .executeUpdate());
  }

  /** A clock that stands where it is put. */
  private static final class Hands extends Clock {
    private Instant at = LAST;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return at;
    }
  }
}
