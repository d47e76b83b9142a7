package io.vitrine.booking.fact;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentAttended;
import io.vitrine.booking.appointment.AppointmentState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * Takes what the store tells about a visit. A customer who came has kept the appointment, whatever
 * the message says of the end. The appointment's row is the one that two messages contend for.
 */
@ApplicationScoped
public class TakeVisitFact {

  private final EntityManager em;
  private final Event<AppointmentAttended> attended;
  private final Clock clock;

  @Inject
  public TakeVisitFact(EntityManager em, Event<AppointmentAttended> attended, Clock clock) {
    this.em = em;
    this.attended = attended;
    this.clock = clock;
  }

  TakeVisitFact() {
    this(null, null, null);
  }

  @Transactional
  public VisitAnswer take(VisitMessage message) {
    Appointment appointment =
        em.find(Appointment.class, message.appointment(), LockModeType.PESSIMISTIC_WRITE);
    if (appointment == null || !appointment.shop().equals(message.shop())) {
      return VisitAnswer.UNKNOWN_APPOINTMENT;
    }
    if (isKnown(message)) {
      return VisitAnswer.KNOWN;
    }
    em.createNativeQuery(
            """
            insert into booking.visit_fact
              (message_id, fact, appointment, happened_at, outcome, received_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)""")
        .setParameter(1, message.messageId().toString())
        .setParameter(2, message.fact().name())
        .setParameter(3, message.appointment())
        .setParameter(4, message.at().atOffset(ZoneOffset.UTC))
        .setParameter(5, message.outcome() == null ? "" : message.outcome())
        .setParameter(6, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
    boolean knew = appointment.state() == AppointmentState.KEPT;
    appointment.arrived(message.at());
    if (!knew && appointment.state() == AppointmentState.KEPT) {
      attended.fire(new AppointmentAttended(appointment, message.at()));
    }
    return VisitAnswer.TAKEN;
  }

  private boolean isKnown(VisitMessage message) {
    return !em.createNativeQuery("select 1 from booking.visit_fact where message_id = ?1")
        .setParameter(1, message.messageId().toString())
        .getResultList()
        .isEmpty();
  }
}
