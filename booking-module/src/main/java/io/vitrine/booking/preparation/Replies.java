package io.vitrine.booking.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What customers answered, by appointment. */
@ApplicationScoped
public class Replies {

  private final EntityManager em;

  @Inject
  public Replies(EntityManager em) {
    this.em = em;
  }

  Replies() {
    this(null);
  }

  /** The answer that stands; empty as long as she gave none. */
  public Optional<KeptReply> of(String appointment) {
    return Optional.ofNullable(em.find(KeptReply.class, appointment));
  }

  /** Which of these appointments' customers have answered. */
  public Set<String> among(Collection<String> appointments) {
    return appointments.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select r.appointment from KeptReply r where r.appointment in :numbers",
                    String.class)
                .setParameter("numbers", appointments)
                .getResultList());
  }
}
