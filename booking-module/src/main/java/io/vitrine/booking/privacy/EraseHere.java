package io.vitrine.booking.privacy;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.ChangeAppointment;
import io.vitrine.booking.appointment.Customer;
import io.vitrine.booking.appointment.HouseWord;
import io.vitrine.shell.json.JsonParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Erases a person from booking: whom an appointment, a question, a wish or a place was for, what
 * she wrote and was written. The rows stay without her, so that figures stay true. What she still
 * had before her is cancelled first.
 */
@ApplicationScoped
public class EraseHere {

  private final EntityManager em;
  private final ChangeAppointment change;
  private final ReadOwn readOwn;

  @Inject
  public EraseHere(EntityManager em, ChangeAppointment change, ReadOwn readOwn) {
    this.em = em;
    this.change = change;
    this.readOwn = readOwn;
  }

  EraseHere() {
    this(null, null, null);
  }

  /** The numbers of all appointments of hers that were not erased. */
  List<String> appointmentsOf(OwnLink.Whom whom) {
    return appointmentsOf(whom, hers(whom));
  }

  private List<String> appointmentsOf(OwnLink.Whom whom, Hers hers) {
    List<?> rows =
        hers.in(
                em,
                "select number from booking.appointment where " + hers.rows() + " order by number",
                whom.email())
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  private Hers hers(OwnLink.Whom whom) {
    return Hers.of(
        whom,
        whom.isChosen()
            ? readOwn.names(whom.email()).stream().filter(whom::isCalled).toList()
            : List.of());
  }

  /**
   * In the transaction of her word. All her appointments are held, in their order, before what
   * hangs on any of them, as whoever asks or answers before one holds it.
   */
  @Transactional(TxType.MANDATORY)
  public void erase(OwnLink.Whom whom, String request, Instant now) {
    String email = whom.email();
    Hers hers = hers(whom);
    List<String> numbers = appointmentsOf(whom, hers);
    numbers.forEach(number -> em.find(Appointment.class, number, LockModeType.PESSIMISTIC_WRITE));
    numbers.forEach(number -> change.cancelWithin(number, HouseWord.NONE, now));
    em.flush();
    noteLists(hers, email, request, now);
    hers.statements().forEach(statement -> hers.in(em, statement, email).executeUpdate());
    hers.dated()
        .forEach(
            statement ->
                hers.in(em, statement, email)
                    .setParameter(2, now.atOffset(ZoneOffset.UTC))
                    .executeUpdate());
    numbers.forEach(number -> forget(number, now));
    em.createQuery(
            "select l from OwnLink l where l.person = :person or l.whoPrint = :person",
            OwnLink.class)
        .setParameter("person", whom.person())
        .getResultList()
        .forEach(OwnLink::forget);
    settle(whom.person());
    em.flush();
  }

  /** What she asked before has no meaning any more, and what was answered is hers no more. */
  private void settle(String person) {
    em.createNativeQuery("update booking.privacy_request set answer = null where person = ?1")
        .setParameter(1, person)
        .executeUpdate();
    em.createNativeQuery(
            "delete from booking.privacy_request where person = ?1 and store_at is null"
                + " and kind <> 'ERASE'")
        .setParameter(1, person)
        .executeUpdate();
  }

  private void noteLists(Hers hers, String email, String request, Instant now) {
    for (String table : List.of("booking.appointment", "booking.waiting_wish")) {
      List<?> tokens =
          hers.in(
                  em,
                  "select distinct selection_token from "
                      + table
                      + " where selection_token is not null and "
                      + hers.rows(),
                  email)
              .getResultList();
      for (Object token : tokens) {
        em.createNativeQuery(
                "insert into booking.list_erasure (request, token, attempts, due_at)"
                    + " select cast(?1 as varchar(36)), cast(?2 as varchar(64)), 0,"
                    + " cast(?3 as timestamp with time zone) from booking.fact_counter"
                    + " where name = 'appointment' and not exists (select 1"
                    + " from booking.list_erasure l where l.request = ?1 and l.token = ?2)")
            .setParameter(1, request)
            .setParameter(2, token)
            .setParameter(3, now.atOffset(ZoneOffset.UTC))
            .executeUpdate();
      }
    }
  }

  /** One appointment alone, with all that was written about it; its row is held first. */
  void forgetWithLetters(String number, Instant now) {
    em.find(Appointment.class, number, LockModeType.PESSIMISTIC_WRITE);
    for (String statement :
        List.of(
            "delete from booking.mail where appointment = ?1",
            "delete from booking.text_message where appointment = ?1",
            "delete from booking.selection_errand where appointment = ?1",
            "update booking.preparation set document = null where appointment = ?1",
            "delete from booking.preparation_reply where appointment = ?1",
            "delete from booking.mail where about in (select id from booking.enquiry"
                + " where appointment = ?1)",
            "update booking.house_act set reason = '' where appointment = ?1")) {
      by(statement, number).executeUpdate();
    }
    forget(number, now);
  }

  /** The appointment stays as a time that was taken; its link opens nothing. */
  private void forget(String number, Instant now) {
    documents(number);
    by(Hers.NOBODYS_ENQUIRY + "appointment = ?1 and erased_at is null", number)
        .setParameter(2, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    em.createNativeQuery(
            "update booking.appointment set customer_name = ?2, email = null, phone = null,"
                + " message = '', selection_token = null, selection = null, comparison = null,"
                + " selection_state = 'NONE', link_nonce = ?3, link_hash = ?4, erased_at = ?5"
                + " where number = ?1")
        .setParameter(1, number)
        .setParameter(2, Customer.ERASED)
        .setParameter(3, UUID.randomUUID().toString().replace("-", ""))
        .setParameter(4, UUID.randomUUID().toString())
        .setParameter(5, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** What the store was told, so that whoever asks again is told nobody. */
  private void documents(String number) {
    List<?> facts =
        em.createNativeQuery(
                "select sequence, document from booking.appointment_fact where appointment = ?1")
            .setParameter(1, number)
            .getResultList();
    for (Object fact : facts) {
      Object[] row = (Object[]) fact;
      em.createNativeQuery("update booking.appointment_fact set document = ?2 where sequence = ?1")
          .setParameter(1, ((Number) row[0]).longValue())
          .setParameter(2, nobodys(String.valueOf(row[1])))
          .executeUpdate();
    }
  }

  /** The same document of nobody. */
  static String nobodys(String document) {
    try (var reader = JsonParts.createReader(new StringReader(document))) {
      JsonObject told = reader.readObject();
      return JsonParts.createObjectBuilder(told)
          .add(
              "customer",
              JsonParts.createObjectBuilder()
                  .add("name", Customer.ERASED)
                  .add("email", JsonValue.NULL)
                  .add("phone", JsonValue.NULL))
          .add("message", "")
          .add("selection", JsonValue.NULL)
          .add("reply", JsonValue.NULL)
          .add("questions", JsonValue.EMPTY_JSON_ARRAY)
          .add("comparison", JsonValue.EMPTY_JSON_ARRAY)
          .build()
          .toString();
    }
  }

  private Query by(String statement, String email) {
    return em.createNativeQuery(statement).setParameter(1, email);
  }
}
