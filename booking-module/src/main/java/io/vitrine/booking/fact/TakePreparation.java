package io.vitrine.booking.fact;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentState;
import io.vitrine.booking.preparation.Preparation;
import io.vitrine.booking.preparation.PreparationMade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Takes what an adviser prepared for a customer. The version orders the messages, however often and
 * late they come; the appointment's row is the one that two of them contend for.
 */
@ApplicationScoped
public class TakePreparation {

  private final EntityManager em;
  private final Event<PreparationMade> made;
  private final Clock clock;

  @Inject
  public TakePreparation(EntityManager em, Event<PreparationMade> made, Clock clock) {
    this.em = em;
    this.made = made;
    this.clock = clock;
  }

  TakePreparation() {
    this(null, null, null);
  }

  @Transactional
  public PreparationAnswer take(PreparationMessage message) {
    Appointment appointment =
        em.find(Appointment.class, message.appointment(), LockModeType.PESSIMISTIC_WRITE);
    if (appointment == null || !appointment.shop().equals(message.shop())) {
      return PreparationAnswer.UNKNOWN_APPOINTMENT;
    }
    if (appointment.state() == AppointmentState.CANCELLED) {
      return PreparationAnswer.CANCELLED;
    }
    Preparation known = em.find(Preparation.class, message.appointment());
    if (known != null && known.knows(message.version())) {
      return PreparationAnswer.KNOWN;
    }
    Preparation preparation = known == null ? new Preparation(message.appointment()) : known;
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    boolean before = known != null && known.prepared().isPresent();
    preparation.hear(message.version(), message.prepared(), message.at(), now);
    if (known == null) {
      em.persist(preparation);
    }
    if (!before && message.prepared() != null) {
      made.fire(new PreparationMade(message.appointment(), now));
    }
    return PreparationAnswer.TAKEN;
  }
}
