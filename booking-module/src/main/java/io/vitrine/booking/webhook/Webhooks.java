package io.vitrine.booking.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The webhooks and what they were told, as far as an administrator's shops reach. */
@ApplicationScoped
public class Webhooks {

  private final EntityManager em;

  @Inject
  public Webhooks(EntityManager em) {
    this.em = em;
  }

  Webhooks() {
    this(null);
  }

  /** Those that tell of no other shops than these, in order of their names. */
  public List<Webhook> of(Set<String> shops, int page, int size) {
    return em.createQuery("select w from Webhook w order by w.name, w.id", Webhook.class)
        .getResultStream()
        .filter(webhook -> shops.containsAll(webhook.shops()))
        .skip((page - 1L) * size)
        .limit(size)
        .toList();
  }

  public Optional<Webhook> find(String id, Set<String> shops) {
    return Optional.ofNullable(em.find(Webhook.class, id))
        .filter(webhook -> shops.containsAll(webhook.shops()));
  }

  /**
   * What a webhook was told, the newest first.
   *
   * @param after the last one of the page before, or {@code null}
   */
  public List<WebhookDelivery> deliveries(Webhook webhook, WebhookDelivery after, int size) {
    Instant before = after == null ? Instant.parse("9999-01-01T00:00:00Z") : after.happenedAt();
    return em.createQuery(
            """
            select d from WebhookDelivery d where d.webhook = :webhook
              and (d.happenedAt < :before or (d.happenedAt = :before and d.id > :id))
            order by d.happenedAt desc, d.id""",
            WebhookDelivery.class)
        .setParameter("webhook", webhook.id())
        .setParameter("before", before)
        .setParameter("id", after == null ? "" : after.id())
        .setMaxResults(size)
        .getResultList();
  }

  /** That delivery, if it is this webhook's. */
  public Optional<WebhookDelivery> delivery(Webhook webhook, String id) {
    return Optional.ofNullable(em.find(WebhookDelivery.class, id))
        .filter(delivery -> delivery.webhook().equals(webhook.id()));
  }
}
