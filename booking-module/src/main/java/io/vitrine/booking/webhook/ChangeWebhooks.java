package io.vitrine.booking.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An administrator makes, tries, switches and removes webhooks. */
@ApplicationScoped
public class ChangeWebhooks {

  private final EntityManager em;
  private final WebhookSecrets secrets;
  private final boolean loopback;
  private final Clock clock;

  @Inject
  public ChangeWebhooks(
      EntityManager em,
      WebhookSecrets secrets,
      @ConfigProperty(name = "VITRINE_WEBHOOK_LOOPBACK", defaultValue = "false") boolean loopback,
      Clock clock) {
    this.em = em;
    this.secrets = secrets;
    this.loopback = loopback;
    this.clock = clock;
  }

  ChangeWebhooks() {
    this(null, null, false, null);
  }

  /** A webhook and its secret, which is shown this once. */
  public record WithSecret(Webhook webhook, String secret) {}

  /**
   * @param by the administrator's staff number
   */
  @Transactional
  public WithSecret make(WebhookWanted wanted, String by) {
    String nonce = secrets.newNonce();
    Webhook webhook =
        new Webhook(wanted, WebhookAddress.of(wanted.address(), loopback), nonce, by, now());
    em.persist(webhook);
    return new WithSecret(webhook, secrets.secret(nonce));
  }

  /** The former secret signs nothing more. */
  @Transactional
  public Optional<WithSecret> renewSecret(String id) {
    return held(id)
        .map(
            webhook -> {
              webhook.signWith(secrets.newNonce());
              return new WithSecret(webhook, secrets.secret(webhook.nonce()));
            });
  }

  @Transactional
  public Optional<Webhook> setActive(String id, boolean active) {
    return held(id)
        .map(
            webhook -> {
              webhook.setActive(active);
              return webhook;
            });
  }

  /** Tells it that nothing happened, so that one sees whether it arrives. */
  @Transactional
  public Optional<WebhookDelivery> test(String id) {
    return held(id)
        .map(
            webhook -> {
              WebhookDelivery delivery = new WebhookDelivery(webhook, WebhookEvent.test(now()));
              em.persist(delivery);
              return delivery;
            });
  }

  /** With all that it was told. */
  @Transactional
  public void remove(String id) {
    held(id)
        .ifPresent(
            webhook -> {
              em.createQuery("delete from WebhookDelivery d where d.webhook = :id")
                  .setParameter("id", id)
                  .executeUpdate();
              em.remove(webhook);
            });
  }

  private Optional<Webhook> held(String id) {
    return Optional.ofNullable(em.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
