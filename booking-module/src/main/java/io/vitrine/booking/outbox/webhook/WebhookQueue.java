package io.vitrine.booking.outbox.webhook;

import io.vitrine.booking.webhook.Webhook;
import io.vitrine.booking.webhook.WebhookDelivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What waits to be told. One who tells it has it alone until its next time comes. */
@ApplicationScoped
public class WebhookQueue {

  private static final int AT_ONCE = 50;
  private static final Duration KEPT = Duration.ofDays(30);

  private final EntityManager em;

  @Inject
  public WebhookQueue(EntityManager em) {
    this.em = em;
  }

  WebhookQueue() {
    this(null);
  }

  /** What is due and not too old, of addresses that are switched on. */
  List<String> due(Instant now) {
    return em.createQuery(
            """
            select d.id from WebhookDelivery d, Webhook w
            where w.id = d.webhook and w.state = :active and d.deliveredAt is null
              and d.dueAt <= :now and d.happenedAt >= :since order by d.dueAt""",
            String.class)
        .setParameter("active", Webhook.State.ACTIVE)
        .setParameter("now", now)
        .setParameter("since", now.minus(WebhookDelivery.WORTH_TELLING))
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  /** To be told now; empty when somebody else does, or nobody any more. */
  @Transactional
  Optional<Telling> take(String id, Instant now) {
    WebhookDelivery delivery = em.find(WebhookDelivery.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (delivery == null || !delivery.isDue(now)) {
      return Optional.empty();
    }
    Webhook webhook = em.find(Webhook.class, delivery.webhook());
    if (!webhook.isActive()) {
      return Optional.empty();
    }
    delivery.tryNow(now);
    return Optional.of(
        new Telling(
            id,
            webhook.id(),
            webhook.address(),
            webhook.nonce(),
            delivery.event(),
            delivery.body()));
  }

  /** Notes how it went, with the delivery and with the address. */
  @Transactional
  void note(Telling telling, Telling.Outcome outcome, Instant now) {
    Webhook webhook = em.find(Webhook.class, telling.webhook(), LockModeType.PESSIMISTIC_WRITE);
    WebhookDelivery delivery = em.find(WebhookDelivery.class, telling.delivery());
    if (webhook == null || delivery == null) {
      return;
    }
    if (outcome.isTaken()) {
      delivery.delivered(outcome.status(), now);
      webhook.took();
    } else {
      delivery.failed(outcome.status(), outcome.why());
      webhook.failed(outcome.why(), outcome.isGone(), now);
    }
  }

  @Transactional
  void forget(Instant now) {
    em.createQuery("delete from WebhookDelivery d where d.happenedAt < :before")
        .setParameter("before", now.minus(KEPT))
        .executeUpdate();
  }
}
