package io.vitrine.store.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sends the oldest message that is due. A subject's later message waits for its earlier one; a row
 * lock lets one node send a message at a time.
 */
@ApplicationScoped
class Dispatch {

  private static final String DUE =
      "select m from OutboxMessage m where m.state = :waiting and m.nextAttemptAt <= :now"
          + " and m.destination in :reached"
          + " and not exists (select e from OutboxMessage e where e.state = :waiting"
          + " and e.destination = m.destination and e.subject = m.subject"
          + " and e.sequenceNo < m.sequenceNo) order by m.sequenceNo";

  private final EntityManager store;
  private final Post post;
  private final Clock clock;

  @Inject
  Dispatch(EntityManager store, Post post, Clock clock) {
    this.store = store;
    this.post = post;
    this.clock = clock;
  }

  /** What came of sending one message. */
  record Sent(Destination destination, boolean isAnswered) {}

  /**
   * @param reached the neighbours that have answered so far
   * @return empty when there is nothing to send to them
   */
  @Transactional
  Optional<Sent> next(Set<Destination> reached) {
    OutboxTurn turn = store.find(OutboxTurn.class, "dispatch", LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    turn.taken(now);
    List<OutboxMessage> due =
        store
            .createQuery(DUE, OutboxMessage.class)
            .setParameter("waiting", MessageState.WAITING)
            .setParameter("now", now)
            .setParameter("reached", reached)
            .setMaxResults(1)
            .getResultList();
    return due.stream().findFirst().map(this::send);
  }

  private Sent send(OutboxMessage message) {
    Sending sending = post.send(message.getDestination(), message.getKind(), message.getBody());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    boolean answered =
        sending.fold(
            taken -> {
              message.arrived(now);
              return true;
            },
            notNow -> {
              message.failed(notNow.why(), now);
              return false;
            },
            never -> {
              message.refused(never.why());
              return true;
            });
    return new Sent(message.getDestination(), answered);
  }
}
