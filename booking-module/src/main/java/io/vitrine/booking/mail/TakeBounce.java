package io.vitrine.booking.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Notes that a letter came back. Only a report that names one of our letters and whom it went to
 * counts, for anybody can write to the mailbox of reports.
 */
@ApplicationScoped
public class TakeBounce {

  private final EntityManager em;
  private final AddressMarks marks;
  private final Clock clock;

  @Inject
  public TakeBounce(EntityManager em, AddressMarks marks, Clock clock) {
    this.em = em;
    this.marks = marks;
    this.clock = clock;
  }

  TakeBounce() {
    this(null, null, null);
  }

  /** What became of a report. */
  public enum Answer {
    NOTED,
    /** It is about no failure, such as a delay. */
    NO_FAILURE,
    /** No such letter, or it went to somebody else. */
    NOT_OURS
  }

  @Transactional
  public Answer take(BounceReport report) {
    Mail mail = em.find(Mail.class, report.letter(), LockModeType.PESSIMISTIC_WRITE);
    if (mail == null || !mail.recipient().equalsIgnoreCase(report.recipient())) {
      return Answer.NOT_OURS;
    }
    if (!report.isFailure()) {
      return Answer.NO_FAILURE;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    mail.bounced(now, report.status());
    if (report.isForGood()) {
      marks.bounced(mail.recipient());
    }
    return Answer.NOTED;
  }
}
