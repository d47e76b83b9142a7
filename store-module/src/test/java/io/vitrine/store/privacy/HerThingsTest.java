package io.vitrine.store.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.shell.privacy.OwnNames;
import io.vitrine.store.client.Client;
import io.vitrine.store.client.ClientErased;
import io.vitrine.store.client.ClientLog;
import io.vitrine.store.client.Clients;
import io.vitrine.store.client.EraseClient;
import io.vitrine.store.client.HerWord;
import io.vitrine.store.client.SparedNumbers;
import io.vitrine.store.client.search.SearchKeys;
import io.vitrine.store.device.Secrets;
import io.vitrine.store.dossier.ForgetGuests;
import io.vitrine.store.loyalty.Loyalty;
import io.vitrine.store.neighbour.Herself;
import io.vitrine.store.neighbour.PrivacyAsked;
import io.vitrine.testkit.Contracts;
import io.vitrine.testkit.TablesInMemory;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person's word does in the store, on the module's own tables. */
class HerThingsTest {

  private static final String EMAIL = "house@example.org";
  private static final Instant NOW = Instant.parse("2026-12-12T10:00:00Z");
  private static final Herself CLAIRE = new Herself(EMAIL, Set.of("claire dubreuil"));
  private static final Herself ALL = new Herself(EMAIL, Set.of());

  private TablesInMemory tables;
  @TempDir private Path keys;
  private EntityManager em;

  @BeforeEach
  void store() throws SQLException {
    tables = new TablesInMemory("store", Client.class.getClassLoader()).withoutReferences();
    em = tables.entities();
    client("AAAA2222", "Claire Dubreuil");
    client("PPPP2222", "Paul Morin");
  }

  @AfterEach
  void close() throws SQLException {
    tables.close();
  }

  @Test
  void herNameAndNumberAreCorrectedAndFoundUnderTheNewOne() {
    corrects("AAAA2222", CLAIRE, "Claire Morin", "06 12 34 56 78");
    assertThat(text("select name from store.client where client = 'AAAA2222'"))
        .isEqualTo("Claire Morin");
    assertThat(text("select phone from store.client where client = 'AAAA2222'"))
        .isEqualTo("+33612345678");
    assertThat(count("select count(*) from store.client_key where client = 'AAAA2222'"))
        .isPositive();
    assertThat(
            count(
                "select count(*) from store.client_key where client = 'AAAA2222'"
                    + " and word like 'dubreuil%'"))
        .isZero();
    assertThat(
            count(
                "select count(*) from store.client_log where client = 'AAAA2222'"
                    + " and act = 'CONTACT' and staff = 'HERSELF'"))
        .isEqualTo(1);
  }

  @Test
  void whatIsNoNameOrNumberOrSomebodyElsesChangesNothing() {
    corrects("AAAA2222", CLAIRE, "", "");
    corrects("AAAA2222", CLAIRE, "Claire", "not a number");
    corrects("PPPP2222", CLAIRE, "Nobody", "");
    corrects("AAAA2222", new Herself("else@example.org", Set.of()), "Nobody", "");
    assertThat(text("select name from store.client where client = 'AAAA2222'"))
        .isEqualTo("Claire Dubreuil");
    assertThat(text("select name from store.client where client = 'PPPP2222'"))
        .isEqualTo("Paul Morin");
    assertThat(count("select count(*) from store.client_log where act = 'CONTACT'")).isZero();
  }

  @Test
  void ofTwoWhoShareAnAddressOnlyTheOneWhoAsksIsForgotten() {
    ticket("T1", "Claire Dubreuil", "GIVEN_BACK");
    ticket("T2", "Paul Morin", "GIVEN_BACK");
    order("O1", "Claire Dubreuil", "HANDED_OVER");
    order("O2", "Paul Morin", "HANDED_OVER");
    assertThat(forget(CLAIRE, List.of())).contains("\"T1\"").doesNotContain("T2");
    assertThat(count("select count(*) from store.client where client = 'AAAA2222'")).isZero();
    assertThat(count("select count(*) from store.client where client = 'PPPP2222'")).isEqualTo(1);
    assertThat(text("select ticket from store.service_ticket")).isEqualTo("T2");
    assertThat(text("select customer from store.customer_order where id = 'O1'")).isNull();
    assertThat(text("select customer from store.customer_order where id = 'O2'"))
        .isEqualTo("Paul Morin");
  }

  /** Who is known by a ticket or an order alone is asked for as whoever stands in a book. */
  @Test
  void theNamesUnderAnAddressAreThoseOfTicketsAndOrdersToo() {
    execute("delete from store.client");
    ticket("T1", "Anne Martin", "GIVEN_BACK");
    ticket("T2", "ANNE MARTIN ", "GIVEN_BACK");
    order("O1", "Paul Martin", "HANDED_OVER");
    order("O2", null, "HANDED_OVER");
    assertThat(names(ALL)).isEqualTo(sample("booking-privacy-names.json"));
    assertThat(names(new Herself(EMAIL, Set.of("anne martin"))))
        .as("of the others she is told nothing")
        .isEqualTo(sample("booking-privacy-names.json").replace(",\"Paul Martin\"", ""));

    client("AAAA2222", "Claire Dubreuil");
    assertThat(names(ALL)).startsWith("{\"names\":[\"Claire Dubreuil\",\"Anne Martin\"");
  }

  @Test
  void aBarInANameKeepsNobodyFromWhatIsHers() {
    ticket("T1", "Anne|Martin", "GIVEN_BACK");
    client("BBBB2222", "Anne|Martin");
    Herself anne = new PrivacyAsked("R", "LOOK", EMAIL, "fr", NOW, List.of(), who()).herself();
    assertThat(names(anne)).isEqualTo("{\"names\":[\"Anne|Martin\"]}");
    assertThat(forget(anne, List.of())).contains("\"T1\"");
    assertThat(count("select count(*) from store.client where client = 'BBBB2222'")).isZero();
    assertThat(count("select count(*) from store.client")).isEqualTo(2);
  }

  /** As booking writes what she ticked. */
  private static Map<String, String> who() {
    return Map.of("who", OwnNames.line(Set.of("Anne|Martin")));
  }

  private String names(Herself her) {
    Clock clock = clock(NOW);
    Remembered remembered =
        new Remembered(
            em,
            herWord(),
            new HerVisits(em),
            new HerPieces(em, clock),
            new HerPurchases(em, new Loyalty(em), clock));
    return "{\"names\":" + remembered.of(her, List.of()).getJsonArray("names") + "}";
  }

  private static String sample(String contract) {
    return Contracts.sample(contract).replaceAll("\\s*\\n\\s*", "").replace(": ", ":");
  }

  @Test
  void whoIsAloneUnderHerAddressIsForgottenWhateverNameShePutDown() {
    ticket("T1", "C. Dubreuil", "GIVEN_BACK");
    assertThat(forget(ALL, List.of())).contains("\"T1\"");
    assertThat(count("select count(*) from store.client")).isZero();
  }

  @Test
  void whatIsStillToBeHandedOverKeepsNameAndContactUntilThenAndIsTold() {
    execute(
        "insert into store.client_visit (client, shop, visit, said_at, staff)"
            + " values ('AAAA2222', 'rivoli', 'V1', current_timestamp, 'S003')");
    order("O1", "Claire Dubreuil", "OPEN");
    ticket("T1", "Claire Dubreuil", "READY");
    assertThat(forget(CLAIRE, List.of())).contains("\"openOrders\":[\"O1\",\"T1\"]");
    assertThat(text("select contact from store.customer_order")).contains(EMAIL);
    assertThat(text("select email from store.service_ticket")).isEqualTo(EMAIL);
    night(NOW.plus(Duration.ofDays(1)));
    assertThat(text("select customer from store.customer_order")).isEqualTo("Claire Dubreuil");
    assertThat(text("select email from store.service_ticket")).isEqualTo(EMAIL);

    execute("update store.customer_order set state = 'HANDED_OVER', closed_at = current_timestamp");
    execute("update store.service_ticket set state = 'GIVEN_BACK', closed_at = current_timestamp");
    night(NOW.plus(Duration.ofDays(2)));
    assertThat(text("select customer from store.customer_order")).isNull();
    assertThat(text("select contact from store.customer_order")).isNull();
    assertThat(count("select count(*) from store.service_ticket")).isZero();
    assertThat(count("select count(*) from store.ticket_forgotten")).isZero();
  }

  @Test
  void threeYearsAfterAnAppointmentItsDossierIsNobodysAndNotADayBefore() {
    dossier("K7M2QX", NOW);
    execute("update store.dossier set talk = '{\"questions\":[]}'");
    night(NOW.atOffset(ZoneOffset.UTC).plusYears(3).minusMinutes(1).toInstant());
    assertThat(text("select guest_email from store.dossier")).isEqualTo(EMAIL);
    assertThat(text("select talk from store.dossier")).as("what she asked before").isNotNull();
    night(NOW.atOffset(ZoneOffset.UTC).plusYears(3).plusMinutes(1).toInstant());
    assertThat(text("select guest_email from store.dossier")).isNull();
    assertThat(text("select guest_name from store.dossier")).isEqualTo(ForgetGuests.NOBODY);
    assertThat(text("select message from store.dossier")).isNull();
    assertThat(text("select talk from store.dossier")).isNull();
    assertThat(count("select count(*) from store.dossier_forgotten")).isEqualTo(1);
    night(NOW.atOffset(ZoneOffset.UTC).plusYears(5).toInstant());
    assertThat(count("select count(*) from store.dossier_forgotten")).isZero();
  }

  private void corrects(String number, Herself her, String name, String phone) {
    within(
        () -> {
          herWord().corrects(number, her, new HerWord.Said(name, phone, "fr"));
          return null;
        });
  }

  @Test
  void whoWantsToBeLeftAloneIsNotTakenUpAgainUnderAnyNumberOfHers() {
    execute("update store.client set phone = '+33612345678' where client = 'AAAA2222'");
    execute("update store.client set phone = '+33687654321' where client = 'PPPP2222'");
    dossier("K7M2QX", NOW);
    execute("update store.dossier set guest_phone = '01 42 33 44 55' where number = 'K7M2QX'");
    Map<String, String> never = Map.of("who", "claire dubreuil", "neverAgain", "true");
    forget(CLAIRE, List.of("K7M2QX"), never);
    SparedNumbers spared = spared(clock(NOW));
    assertThat(spared.isSpared("06.12.34.56.78")).isTrue();
    assertThat(spared.isSpared("+33 1 42 33 44 55")).isTrue();
    assertThat(spared.isSpared("0687654321")).as("his number").isFalse();
    assertThat(
            count(
                "select count(*) from store.spared_number where fingerprint like '%12345678%'"
                    + " or fingerprint like '%42334455%'"))
        .isZero();
    within(
        () -> {
          spared(clock(NOW)).spare(List.of("0612345678", "0033612345678", "none"));
          spared(clock(NOW)).admit("+33612345678");
          return null;
        });
    assertThat(spared.isSpared("0612345678")).isFalse();
  }

  @Test
  void whoIsErasedWithoutAskingToBeLeftAloneMayBeTakenUpAgain() {
    execute("update store.client set phone = '+33612345678' where client = 'AAAA2222'");
    forget(CLAIRE, List.of());
    assertThat(spared(clock(NOW)).isSpared("0612345678")).isFalse();
  }

  private SparedNumbers spared(Clock clock) {
    return new SparedNumbers(em, new Secrets(keys.toString()), clock);
  }

  private String forget(Herself her, List<String> appointments) {
    String who = OwnNames.line(her.names());
    return forget(her, appointments, who.isEmpty() ? Map.of() : Map.of("who", who));
  }

  private String forget(Herself her, List<String> appointments, Map<String, String> details) {
    PrivacyAsked asked =
        new PrivacyAsked("R1", "ERASE", her.email(), "fr", NOW, appointments, details);
    return within(() -> forgetInStore(clock(NOW)).forget(asked).toString());
  }

  private void night(Instant at) {
    Clock clock = clock(at);
    within(
        () ->
            new ForgetByTime(
                    em,
                    new ForgetGuests(em, clock),
                    forgetInStore(clock),
                    new HerPieces(em, clock),
                    new ForgetVisits(em),
                    clock)
                .forget());
  }

  private HerWord herWord() {
    Clock clock = clock(NOW);
    ClientLog log = new ClientLog(em, clock);
    Clients clients = new Clients(em, log);
    return new HerWord(
        em,
        clients,
        new EraseClient(em, clients, log, clock, nobodyListens()),
        new SearchKeys(em),
        log,
        clock);
  }

  private ForgetInStore forgetInStore(Clock clock) {
    ForgetInStore forget =
        new ForgetInStore(
            em,
            herWord(),
            new HerVisits(em),
            new HerPieces(em, clock),
            new ForgetGuests(em, clock));
    put(forget, "erased", nobodyListens());
    put(forget, "spared", spared(clock));
    return forget;
  }

  private static void put(ForgetInStore forget, String name, Object value) {
    try {
      Field field = ForgetInStore.class.getDeclaredField(name);
      field.setAccessible(true);
      field.set(forget, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Event<ClientErased> nobodyListens() {
    return (Event<ClientErased>)
        Proxy.newProxyInstance(
            HerThingsTest.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> null);
  }

  private static Clock clock(Instant at) {
    return Clock.fixed(at, ZoneOffset.UTC);
  }

  private void client(String number, String name) {
    execute(
        "insert into store.client (client, shop, name, email, language, root, remembered_at,"
            + " remembered_by, remembered_by_name, last_contact_at, version) values (?1, 'rivoli',"
            + " ?2, '"
            + EMAIL
            + "', 'fr', ?1, current_timestamp, 'S003', 'Camille Roux', current_timestamp, 1)",
        number,
        name);
  }

  private void order(String id, String customer, String state) {
    execute(
        "insert into store.customer_order (shop, id, series, serial, visit, staff, staff_name,"
            + " ordered_at, customer, contact, language, handover, lines, total_cents, tax_cents,"
            + " eco_cents, state, closed_at, version) values ('rivoli', ?1, 'C2026', "
            + id.substring(1)
            + ", 'V1', 'S003', 'Camille Roux', current_timestamp, ?2, '"
            + EMAIL
            + "', 'fr', 'PICK_UP', 1, 100, 10, 0, ?3, "
            + (state.equals("OPEN") ? "null" : "current_timestamp")
            + ", 1)",
        id,
        customer,
        state);
  }

  private void ticket(String number, String name, String state) {
    execute(
        "insert into store.service_ticket (ticket, shop, name, email, language, article_fr,"
            + " article_en, wrong, state, opened_at, opened_by, opened_by_name, closed_at, version)"
            + " values (?1, 'rivoli', ?2, '"
            + EMAIL
            + "', 'fr', 'Lampe', 'Lamp', 'Cassée', ?3, current_timestamp, 'S003', 'Camille', "
            + (state.equals("GIVEN_BACK") ? "current_timestamp" : "null")
            + ", 1)",
        number,
        name,
        state);
  }

  private void dossier(String number, Instant at) {
    within(
        () ->
            em.createNativeQuery(
                    "insert into store.dossier (number, told_version, state, shop, zone, topic,"
                        + " topic_fr, topic_en, staff, staff_name, starts_at, minutes, language,"
                        + " guest_name, guest_email, check_in_code, message, told_at, version,"
                        + " forgotten) values (?1, 1, 'AGREED', 'rivoli', 'Europe/Paris', 'salon',"
                        + " 'Salon', 'Living room', 'S003', 'Camille Roux', ?2, 45, 'fr',"
                        + " 'Claire Dubreuil', ?3, '123456', 'Deux chats', ?2, 1, false)")
                .setParameter(1, number)
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .setParameter(3, EMAIL)
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
