package io.vitrine.store.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A message that arrived goes after a month; one that did not stays until a person has seen it. A
 * paper for somebody goes after three days whether it arrived or not: it can be sent again. What
 * somebody is told about herself goes after a month in any case: she asks again.
 */
@ApplicationScoped
public class ForgetDelivered {

  static final Duration KEPT = Duration.ofDays(30);
  static final Duration PAPERS_KEPT = Duration.ofDays(3);

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
    Instant now = clock.instant();
    return store
        .createQuery(
            "delete from OutboxMessage m where m.deliveredAt < :before"
                + " or (m.kind in (:paper, :letter) and m.createdAt < :papersBefore)"
                + " or (m.kind in :hers and m.createdAt < :before)")
        .setParameter("before", now.minus(KEPT))
        .setParameter("paper", OutboxMessage.PAPER)
        .setParameter("letter", OutboxMessage.LETTER)
        .setParameter("hers", List.of(OutboxMessage.PRIVACY, OutboxMessage.STILL_KNOWN))
        .setParameter("papersBefore", now.minus(PAPERS_KEPT))
        .executeUpdate();
  }
}
