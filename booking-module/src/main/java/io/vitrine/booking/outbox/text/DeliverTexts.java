package io.vitrine.booking.outbox.text;

import io.vitrine.booking.reminder.TextMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands every text message that is due to the gateway, with no transaction open meanwhile. */
@ApplicationScoped
public class DeliverTexts {

  private static final Logger LOG = Logger.getLogger(DeliverTexts.class.getName());

  private final TextQueue queue;
  private final SmsOverHttp gateway;
  private final Clock clock;

  @Inject
  public DeliverTexts(TextQueue queue, SmsOverHttp gateway, Clock clock) {
    this.queue = queue;
    this.gateway = gateway;
    this.clock = clock;
  }

  DeliverTexts() {
    this(null, null, null);
  }

  void deliver() {
    if (!gateway.isOpen()) {
      return;
    }
    Instant now = clock.instant();
    for (String id : queue.due(now)) {
      try {
        queue.take(id, now).ifPresent(this::carry);
      } catch (RuntimeException e) {
        LOG.log(
            Level.WARNING,
            "text message {0} could not be tried ({1}); the others are",
            new Object[] {id, e.getClass().getName()});
      }
    }
  }

  private void carry(TextMessage message) {
    gateway
        .carry(message)
        .ifPresentOrElse(
            why -> queue.failed(message.id(), why),
            () -> queue.sent(message.id(), clock.instant()));
  }
}
