package io.vitrine.booking.outbox.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells every webhook what is due, with no transaction open meanwhile. An address that does not
 * answer is asked once a round, so that it does not hold up the others.
 */
@ApplicationScoped
public class TellWebhooks {

  private static final Logger LOG = Logger.getLogger(TellWebhooks.class.getName());

  private final WebhookQueue queue;
  private final WebhookOverHttp carrier;
  private final Clock clock;

  @Inject
  public TellWebhooks(WebhookQueue queue, WebhookOverHttp carrier, Clock clock) {
    this.queue = queue;
    this.carrier = carrier;
    this.clock = clock;
  }

  TellWebhooks() {
    this(null, null, null);
  }

  void tell() {
    Instant now = now();
    Set<String> silent = new HashSet<>();
    for (String id : queue.due(now)) {
      try {
        queue.take(id, now).ifPresent(telling -> tell(telling, silent));
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "the delivery " + id + " could not be tried; the others are", e);
      }
    }
  }

  private void tell(Telling telling, Set<String> silent) {
    Telling.Outcome outcome =
        silent.contains(telling.webhook())
            ? Telling.Outcome.unanswered("did not answer a moment before")
            : carrier.send(telling, now());
    if (outcome.status() == null) {
      silent.add(telling.webhook());
    }
    queue.note(telling, outcome, now());
  }

  void forget() {
    queue.forget(now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
