package io.vitrine.store.outbox;

import io.vitrine.shell.outbox.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What still waits to be told, for managers and for the metric. */
@ApplicationScoped
public class WaitingMessages {

  private final EntityManager store;
  private final Clock clock;

  @Inject
  public WaitingMessages(EntityManager store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A message as a manager sees it. */
  public record Waiting(
      String id,
      Destination destination,
      String kind,
      String subject,
      MessageState state,
      Instant since,
      int attempts,
      Instant nextAttempt,
      String lastError) {}

  /**
   * The oldest of these shops first.
   *
   * @param most at most so many
   */
  public List<Waiting> oldest(Collection<String> shops, int most) {
    if (shops.isEmpty()) {
      return List.of();
    }
    return store
        .createQuery(
            "select new io.vitrine.store.outbox.WaitingMessages$Waiting(m.id, m.destination,"
                + " m.kind, m.subject, m.state, m.createdAt, m.attempts, m.nextAttemptAt,"
                + " m.lastError) from OutboxMessage m where m.state <> :done"
                + " and m.shop in :shops order by m.sequenceNo",
            Waiting.class)
        .setParameter("shops", shops)
        .setParameter("done", MessageState.DELIVERED)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many wait in these shops. */
  public long count(Collection<String> shops) {
    return shops.isEmpty()
        ? 0
        : store
            .createQuery(
                "select count(m) from OutboxMessage m where m.state <> :done and m.shop in :shops",
                Long.class)
            .setParameter("shops", shops)
            .setParameter("done", MessageState.DELIVERED)
            .getSingleResult();
  }

  /** How many wait in the whole house. */
  @Gauge(name = "store_outbox_waiting", unit = "none", absolute = true)
  public long count() {
    return store
        .createQuery("select count(m) from OutboxMessage m where m.state <> :done", Long.class)
        .setParameter("done", MessageState.DELIVERED)
        .getSingleResult();
  }

  /** What has not arrived in the whole house; what is stuck, a neighbour will never take. */
  public Backlog backlog() {
    Object[] waiting =
        store
            .createQuery(
                "select count(m), min(m.createdAt) from OutboxMessage m where m.state = :waiting",
                Object[].class)
            .setParameter("waiting", MessageState.WAITING)
            .getSingleResult();
    return new Backlog((Long) waiting[0], count() - (Long) waiting[0], (Instant) waiting[1]);
  }

  /** All that waits in these shops is tried again now. */
  @Transactional
  public void tryNow(Collection<String> shops) {
    if (shops.isEmpty()) {
      return;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    store
        .createQuery(
            "select m from OutboxMessage m where m.state <> :done and m.shop in :shops",
            OutboxMessage.class)
        .setParameter("shops", shops)
        .setParameter("done", MessageState.DELIVERED)
        .getResultList()
        .forEach(message -> message.again(now));
  }
}
