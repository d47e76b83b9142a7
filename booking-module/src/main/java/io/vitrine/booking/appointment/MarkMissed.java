package io.vitrine.booking.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Takes appointments to which nobody came for missed. It waits a day and a half for the store's
 * word, and a word that comes later still counts.
 */
@ApplicationScoped
public class MarkMissed {

  private static final Duration PATIENCE = Duration.ofHours(36);

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public MarkMissed(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  MarkMissed() {
    this(null, null);
  }

  @Transactional
  public void mark() {
    Instant before = clock.instant().minus(PATIENCE);
    em.createQuery(
            "select a from Appointment a where a.state = :agreed and a.from < :before",
            Appointment.class)
        .setParameter("agreed", AppointmentState.AGREED)
        .setParameter("before", before)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .forEach(Appointment::missed);
  }
}
