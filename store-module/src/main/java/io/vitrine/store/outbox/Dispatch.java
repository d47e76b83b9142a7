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
import java.util.Set;

/**
 * Sends what is due. A subject's later message waits for its earlier one; a row lock lets one node
 * send a message at a time.
 */
@ApplicationScoped
class Dispatch {

  /** As the index on state and number goes, so that a page costs the same however many wait. */
  private static final String DUE =
      "select new io.vitrine.store.outbox.Dispatch$Due(m.id, m.sequenceNo, m.destination)"
          + " from OutboxMessage m where m.state = :waiting and m.sequenceNo > :after"
          + " and m.destination in :reached and m.nextAttemptAt <= :now order by m.state, m.sequenceNo";

  private static final String EARLIER =
      "select count(e) from OutboxMessage e where e.destination = :destination"
          + " and e.subject = :subject and e.state = :waiting and e.sequenceNo < :number";

  private final EntityManager store;
  private final Post post;
  private final Clock clock;

  @Inject
  Dispatch(EntityManager store, Post post, Clock clock) {
    this.store = store;
    this.post = post;
    this.clock = clock;
  }

  /** What a neighbour showed: that it is there, there but not for this message, or away. */
  enum Found {
    THERE,
    NOT_FOR_THIS,
    AWAY
  }

  /** A message whose time has come. */
  public record Due(String id, long number, Destination destination) {}

  /**
   * The next messages that are due, in the order in which they were left.
   *
   * @param reached the neighbours that have answered so far, at least one
   */
  @Transactional
  List<Due> after(long number, Set<Destination> reached, int most) {
    return store
        .createQuery(DUE, Due.class)
        .setParameter("waiting", MessageState.WAITING)
        .setParameter("after", number)
        .setParameter("reached", reached)
        .setParameter("now", now())
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Sends one message, unless another node did or an earlier one on its subject still waits.
   *
   * @return what this message shows of the neighbour
   */
  @Transactional
  Found send(Due due) {
    OutboxTurn turn = store.find(OutboxTurn.class, "dispatch", LockModeType.PESSIMISTIC_WRITE);
    turn.taken(now());
    OutboxMessage message = store.find(OutboxMessage.class, due.id());
    return message == null || !message.isWaiting() || waitsForEarlier(message)
        ? Found.THERE
        : sent(message);
  }

  private boolean waitsForEarlier(OutboxMessage message) {
    return store
            .createQuery(EARLIER, Long.class)
            .setParameter("destination", message.getDestination())
            .setParameter("subject", message.getSubject())
            .setParameter("waiting", MessageState.WAITING)
            .setParameter("number", message.getSequenceNo())
            .getSingleResult()
        > 0;
  }

  private Found sent(OutboxMessage message) {
    Sending sending = post.send(message.getDestination(), message.getKind(), message.getBody());
    Instant now = now();
    return sending.fold(
        taken -> {
          message.arrived(now);
          return Found.THERE;
        },
        notNow -> {
          message.failed(notNow.why(), now);
          return notNow.there() ? Found.NOT_FOR_THIS : Found.AWAY;
        },
        never -> {
          message.refused(never.why(), now);
          return Found.THERE;
        });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
