package io.vitrine.booking.appointment;

import io.vitrine.booking.appointment.AppointmentAnswer.Done;
import io.vitrine.booking.appointment.AppointmentAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds appointments: by the customer's link, by number and link together, by shop and day. */
@ApplicationScoped
public class FindAppointment {

  private final EntityManager em;

  @Inject
  public FindAppointment(EntityManager em) {
    this.em = em;
  }

  FindAppointment() {
    this(null);
  }

  /** The one appointment this link opens. */
  public Optional<Appointment> byLink(String token) {
    if (token == null || token.length() != 22) {
      return Optional.empty();
    }
    return em.createQuery("select a from Appointment a where a.linkHash = :hash", Appointment.class)
        .setParameter("hash", LinkTokens.hash(token))
        .getResultStream()
        .findFirst();
  }

  /** That appointment, if the link is its own. */
  public Optional<Appointment> byNumberAndLink(String number, String token) {
    return byLink(token).filter(found -> found.number().equals(number));
  }

  /** The appointment of that number; for whoever may see it without its link. */
  public Optional<Appointment> byNumber(String number) {
    return number == null
        ? Optional.empty()
        : Optional.ofNullable(em.find(Appointment.class, number));
  }

  /** That appointment, if it is that shop's. */
  public Optional<Appointment> inShop(String shop, String number) {
    return byNumber(number).filter(found -> found.shop().equals(shop));
  }

  /** A shop's appointments of a span, cancelled ones left out, in order of time. */
  public List<Appointment> of(String shop, Instant from, Instant until) {
    return em.createQuery(
            """
            select a from Appointment a
            where a.shop = :shop and a.from >= :from and a.from < :until and a.state <> :cancelled
            order by a.from, a.staff""",
            Appointment.class)
        .setParameter("shop", shop)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("cancelled", AppointmentState.CANCELLED)
        .getResultList();
  }

  /** What that attempt was answered before, if it came before. */
  Optional<AppointmentAnswer> answerTo(Attempt attempt) {
    List<?> rows =
        em.createNativeQuery(
                "select body_hash, appointment from booking.booking_key where idempotency_key = ?1")
            .setParameter(1, attempt.key())
            .getResultList();
    return rows.stream().findFirst().map(row -> answer((Object[]) row, attempt));
  }

  private AppointmentAnswer answer(Object[] row, Attempt attempt) {
    return attempt.bodyHash().equals(row[0])
        ? new Done(em.find(Appointment.class, row[1]))
        : Refused.because(Reason.KEY_REUSED);
  }

  String freeNumber() {
    String number = Codes.next();
    return em.find(Appointment.class, number) == null ? number : freeNumber();
  }
}
