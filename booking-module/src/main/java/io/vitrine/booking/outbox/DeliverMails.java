package io.vitrine.booking.outbox;

import io.vitrine.booking.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tries every letter that is due. No transaction is open while a mail server is spoken to; a server
 * that dies in between makes the letter leave twice, never not at all.
 */
@ApplicationScoped
public class DeliverMails {

  private static final Logger LOG = Logger.getLogger(DeliverMails.class.getName());

  private final MailQueue queue;
  private final MailCarrier carrier;
  private final Clock clock;

  @Inject
  public DeliverMails(MailQueue queue, MailCarrier carrier, Clock clock) {
    this.queue = queue;
    this.carrier = carrier;
    this.clock = clock;
  }

  DeliverMails() {
    this(null, null, null);
  }

  void deliver() {
    Instant now = clock.instant();
    for (String id : queue.due(now)) {
      try {
        queue.take(id, now).ifPresent(this::carry);
      } catch (RuntimeException e) {
        LOG.log(
            Level.WARNING,
            "letter {0} could not be tried ({1}); the others are",
            new Object[] {id, e.getClass().getName()});
      }
    }
  }

  private void carry(Mail mail) {
    try {
      carrier.carry(mail);
      queue.sent(mail.id(), clock.instant());
    } catch (MailCarrier.NotCarried e) {
      // what the server answered names the customer: it is kept with the letter, not in the log
      LOG.log(
          Level.WARNING,
          "letter {0} did not leave: {1}",
          new Object[] {mail.id(), e.getCause().getClass().getName()});
      queue.failed(mail.id(), e.getMessage());
    }
  }
}
