package io.vitrine.booking.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Erases text messages a month after they were written, sent or not: they hold phone numbers. */
@ApplicationScoped
public class ForgetTexts {

  private static final Duration KEPT = Duration.ofDays(30);

  private final EntityManager em;
  private final Clock clock;

  @Inject
  public ForgetTexts(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  ForgetTexts() {
    this(null, null);
  }

  @Transactional
  public void forget() {
    em.createQuery("delete from TextMessage t where t.writtenAt < :before")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }
}
