package io.vitrine.booking.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What was prepared, by appointment. */
@ApplicationScoped
public class Preparations {

  private final EntityManager em;

  @Inject
  public Preparations(EntityManager em) {
    this.em = em;
  }

  Preparations() {
    this(null);
  }

  /**
   * Nothing of it is kept, nor of what she answered; part of the transaction of whatever ends the
   * appointment.
   */
  public void erase(String appointment) {
    Optional.ofNullable(em.find(Preparation.class, appointment)).ifPresent(em::remove);
    Optional.ofNullable(em.find(KeptReply.class, appointment)).ifPresent(em::remove);
  }

  /** What its customer sees; empty as long as nothing is prepared. */
  public Optional<Prepared> of(String appointment) {
    return Optional.ofNullable(em.find(Preparation.class, appointment))
        .flatMap(Preparation::prepared);
  }

  /** Which of these appointments are prepared. */
  public Set<String> preparedAmong(Collection<String> appointments) {
    return appointments.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select p.appointment from Preparation p"
                        + " where p.appointment in :numbers and p.prepared is not null",
                    String.class)
                .setParameter("numbers", appointments)
                .getResultList());
  }
}
