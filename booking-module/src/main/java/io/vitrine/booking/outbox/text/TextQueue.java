package io.vitrine.booking.outbox.text;

import io.vitrine.booking.reminder.QuietHours;
import io.vitrine.booking.reminder.TextMessage;
import io.vitrine.shell.outbox.Backoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The text messages that wait. One who tries a message has it alone until its next time comes. */
@ApplicationScoped
public class TextQueue {

  private static final Backoff BACKOFF =
      new Backoff(Duration.ofSeconds(20), Duration.ofMinutes(10));
  private static final int AT_ONCE = 50;

  private final EntityManager em;
  private final QuietHours quiet;

  @Inject
  public TextQueue(
      EntityManager em,
      @ConfigProperty(name = "VITRINE_SMS_QUIET", defaultValue = "21:00-08:00") String quiet) {
    this.em = em;
    this.quiet = QuietHours.of(quiet);
  }

  TextQueue() {
    this(null, "00:00-00:00");
  }

  List<String> due(Instant now) {
    return em.createQuery(
            """
            select t.id from TextMessage t
            where t.sentAt is null and t.dueAt <= :now and t.until > :now order by t.dueAt""",
            String.class)
        .setParameter("now", now)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  /** The message, to be tried now; empty when somebody else does, or while it is quiet. */
  @Transactional
  Optional<TextMessage> take(String id, Instant now) {
    TextMessage message = em.find(TextMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (message == null || !message.isDue(now, quiet)) {
      return Optional.empty();
    }
    message.tryUntil(now, BACKOFF.after(message.attempts() + 1));
    return Optional.of(message);
  }

  @Transactional
  void sent(String id, Instant now) {
    em.find(TextMessage.class, id).sent(now);
  }

  @Transactional
  void failed(String id, String why) {
    em.find(TextMessage.class, id).failed(why);
  }
}
