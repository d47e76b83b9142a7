package io.vitrine.store.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** A message that arrived goes after a month; one that did not stays until a person has seen it. */
@ApplicationScoped
public class ForgetDelivered {

  static final Duration KEPT = Duration.ofDays(30);

  private final EntityManager store;
  private final Clock clock;

  @Inject
  public ForgetDelivered(EntityManager store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * @return how many went
   */
  @Transactional
  public int forget() {
    return store
        .createQuery("delete from OutboxMessage m where m.deliveredAt < :before")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }
}
