package io.vitrine.booking.privacy;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.KeptSelection;
import io.vitrine.booking.appointment.LinkTokens;
import io.vitrine.booking.enquiry.Enquiry;
import io.vitrine.booking.preparation.KeptReply;
import io.vitrine.booking.preparation.Preparations;
import io.vitrine.booking.preparation.Prepared;
import io.vitrine.booking.preparation.Replies;
import io.vitrine.booking.preparation.Reply;
import io.vitrine.booking.reservation.Reservation;
import io.vitrine.booking.reservation.Reservations;
import io.vitrine.booking.waiting.WaitingList;
import io.vitrine.booking.waiting.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What stands here under an address. */
@ApplicationScoped
public class ReadOwn {

  private static final String UNDER =
      " where lower(email) = ?1 and erased_at is null and customer_name is not null";

  private final EntityManager em;
  private final LinkTokens links;
  private final Preparations preparations;
  private final Reservations reservations;
  private final WaitingList waiting;

  @Inject private Replies replies;

  @Inject
  public ReadOwn(
      EntityManager em,
      LinkTokens links,
      Preparations preparations,
      Reservations reservations,
      WaitingList waiting) {
    this.em = em;
    this.links = links;
    this.preparations = preparations;
    this.reservations = reservations;
    this.waiting = waiting;
  }

  ReadOwn() {
    this(null, null, null, null, null);
  }

  /** All of it, the last first. */
  public record Own(
      List<Meeting> appointments,
      List<Question> questions,
      List<Waiting> waiting,
      List<Places> workshops) {}

  /**
   * An appointment.
   *
   * @param link below {@code /booking/appointment/}
   * @param selection the list that she brought, {@code null} without one
   * @param prepared what was prepared for her, {@code null} for nothing
   * @param reply what she answered to it, {@code null} for nothing
   */
  public record Meeting(
      String number,
      String state,
      String shop,
      String topic,
      Instant from,
      String zone,
      String adviser,
      String name,
      String phone,
      String message,
      String link,
      KeptSelection selection,
      Prepared prepared,
      Reply reply) {}

  /** A question or a call, with its answer if there is one. */
  public record Question(
      String kind,
      String shop,
      Instant at,
      String name,
      String phone,
      String text,
      String answer) {}

  /** A place on the waiting list. */
  public record Waiting(String state, String shop, String topic, LocalDate until, Instant at) {}

  /** Places at a workshop. */
  public record Places(String workshop, String state, int places, Instant at) {}

  /** All of hers: where others share the address, what stands under her names. */
  public Own of(OwnLink.Whom whom) {
    String email = whom.email();
    return new Own(
        em.createQuery(
                "select a from Appointment a where lower(a.customer.email) = :email"
                    + " order by a.from desc, a.number",
                Appointment.class)
            .setParameter("email", email)
            .getResultStream()
            .filter(one -> whom.isCalled(one.customer().name()))
            .map(this::meeting)
            .toList(),
        em.createQuery(
                "select e from Enquiry e where lower(e.customer.email) = :email"
                    + " order by e.askedAt desc, e.id",
                Enquiry.class)
            .setParameter("email", email)
            .getResultStream()
            .filter(one -> whom.isCalled(one.name()))
            .map(ReadOwn::question)
            .toList(),
        waiting.ofAddress(email).stream()
            .filter(one -> whom.isCalled(one.name()))
            .map(ReadOwn::waiting)
            .toList(),
        reservations.ofAddress(email).stream()
            .filter(one -> whom.isCalled(one.name()))
            .map(ReadOwn::places)
            .toList());
  }

  /** Under which names somebody of that address is known here, each as it was written first. */
  public List<String> names(String email) {
    List<?> names =
        em.createNativeQuery(
                "select customer_name from booking.appointment"
                    + UNDER
                    + " union select customer_name from booking.enquiry"
                    + UNDER
                    + " union select customer_name from booking.waiting_wish"
                    + UNDER
                    + " union select customer_name from booking.reservation"
                    + UNDER)
            .setParameter(1, email)
            .getResultList();
    return names.stream().map(String.class::cast).sorted().toList();
  }

  private Meeting meeting(Appointment one) {
    return new Meeting(
        one.number(),
        one.state().name(),
        one.shop(),
        one.topic(),
        one.from(),
        one.zone(),
        one.adviser().name(),
        one.customer().name(),
        one.customer().phone(),
        one.message(),
        links.of(one),
        one.selection().orElse(null),
        preparations.of(one.number()).orElse(null),
        replies.of(one.number()).map(KeptReply::reply).orElse(null));
  }

  private static Question question(Enquiry one) {
    return new Question(
        one.kind().name(),
        one.shop(),
        one.askedAt(),
        one.name(),
        one.phone(),
        one.text(),
        one.answer());
  }

  private static Waiting waiting(Wish one) {
    return new Waiting(one.state().name(), one.shop(), one.topic(), one.lastDay(), one.askedAt());
  }

  private static Places places(Reservation one) {
    return new Places(one.workshop(), one.state().name(), one.places(), one.queuedAt());
  }
}
