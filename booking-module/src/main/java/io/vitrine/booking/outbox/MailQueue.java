package io.vitrine.booking.outbox;

import io.vitrine.booking.mail.Mail;
import io.vitrine.shell.outbox.Backlog;
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

/** The letters that wait. One who tries a letter has it alone until its next time comes. */
@ApplicationScoped
public class MailQueue {

  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(10), Duration.ofHours(1));
  private static final int AT_ONCE = 50;

  private final EntityManager em;

  @Inject
  public MailQueue(EntityManager em) {
    this.em = em;
  }

  MailQueue() {
    this(null);
  }

  List<String> due(Instant now) {
    return em.createQuery(
            """
            select m.id from Mail m
            where m.sentAt is null and m.dueAt <= :now and m.attempts < :most
              and (m.until is null or m.until > :now)
            order by m.dueAt""",
            String.class)
        .setParameter("now", now)
        .setParameter("most", Mail.MOST_ATTEMPTS)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  /**
   * What was not sent and still means something; what is stuck was tried as often as letters are.
   */
  Backlog backlog(Instant now) {
    Object[] waiting =
        em.createQuery(
                """
                select count(m), min(m.writtenAt) from Mail m
                where m.sentAt is null and m.attempts < :most
                  and (m.until is null or m.until > :now)""",
                Object[].class)
            .setParameter("most", Mail.MOST_ATTEMPTS)
            .setParameter("now", now)
            .getSingleResult();
    long givenUp =
        em.createQuery(
                """
                select count(m) from Mail m where m.sentAt is null and m.attempts >= :most
                  and (m.until is null or m.until > :now)""",
                Long.class)
            .setParameter("most", Mail.MOST_ATTEMPTS)
            .setParameter("now", now)
            .getSingleResult();
    return new Backlog((Long) waiting[0], givenUp, (Instant) waiting[1]);
  }

  /** The letter, to be tried now; empty when somebody else does. */
  @Transactional
  Optional<Mail> take(String id, Instant now) {
    Mail mail = em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
    return tried(mail, now);
  }

  /** The rule of it: what is due is tried, and again after a wait that grows. */
  static Optional<Mail> tried(Mail mail, Instant now) {
    if (mail == null || !mail.isDue(now)) {
      return Optional.empty();
    }
    mail.tryUntil(now.plus(BACKOFF.after(mail.attempts() + 1)));
    return Optional.of(mail);
  }

  @Transactional
  void sent(String id, Instant now) {
    em.find(Mail.class, id).sent(now);
  }

  @Transactional
  void failed(String id, String why) {
    em.find(Mail.class, id).failed(why);
  }
}
