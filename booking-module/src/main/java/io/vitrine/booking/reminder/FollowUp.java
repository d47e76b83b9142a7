package io.vitrine.booking.reminder;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.booking.mail.LetterKind;
import io.vitrine.booking.mail.WriteMails;
import io.vitrine.booking.preparation.PreparationMade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the house writes of its own accord: a visit is prepared, somebody was missed. */
@ApplicationScoped
public class FollowUp {

  /** Who was missed longer ago is left in peace. */
  private static final Duration FRESH = Duration.ofDays(7);

  private final EntityManager em;
  private final Courtesies courtesies;
  private final WriteMails mails;

  @Inject
  public FollowUp(EntityManager em, Courtesies courtesies, WriteMails mails) {
    this.em = em;
    this.courtesies = courtesies;
    this.mails = mails;
  }

  FollowUp() {
    this(null, null, null);
  }

  /**
   * Whom nobody has written since the appointment was missed, and who neither said so nor booked
   * again herself.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<String> missedSince(Instant now) {
    return em.createQuery(
            """
            select a from Appointment a
            where a.state = :missed and a.from > :since and a.customer.email is not null
              and not exists (select b from Appointment b
                where b.customer.email = a.customer.email and b.agreedAt > a.from)""",
            Appointment.class)
        .setParameter("missed", AppointmentState.MISSED)
        .setParameter("since", now.minus(FRESH))
        .getResultStream()
        .filter(a -> a.late().filter(said -> !said.coming()).isEmpty())
        .filter(a -> !courtesies.isWritten(a.number(), LetterKind.MISSED, a.from()))
        .map(Appointment::number)
        .toList();
  }

  /** Offers another time to somebody who was missed, once. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void write(String number, Instant now) {
    Appointment appointment = em.find(Appointment.class, number, LockModeType.PESSIMISTIC_WRITE);
    if (appointment.state() == AppointmentState.MISSED) {
      write(LetterKind.MISSED, appointment, appointment.from(), now.plus(FRESH), now);
    }
  }

  /** The first time that something is prepared for her, the customer hears of it. */
  void prepared(@Observes PreparationMade made) {
    Appointment appointment = em.find(Appointment.class, made.appointment());
    if (appointment.isOpen(made.at())) {
      write(
          LetterKind.PREPARED, appointment, appointment.agreedAt(), appointment.from(), made.at());
    }
  }

  private void write(
      LetterKind kind, Appointment appointment, Instant about, Instant until, Instant now) {
    boolean once = !courtesies.isWritten(appointment.number(), kind, about);
    if (once && mails.admitsCourtesies(appointment)) {
      courtesies.enter(appointment.number(), kind, about, Channel.EMAIL, now);
      mails.courtesy(kind, appointment, until, now);
    }
  }
}
