package io.vitrine.store.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Writes refusals down. In a use case the entry joins its transaction, which commits because a
 * refusal is an answer and no exception; so no second connection is held meanwhile.
 */
@ApplicationScoped
@Transactional
public class RefusalAudit {

  /** Entries are kept a year (CNIL, recommendation on logging of 14 October 2021). */
  static final Duration KEPT = Duration.ofDays(365);

  private final EntityManager database;
  private final Clock clock;

  @Inject
  public RefusalAudit(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What was refused. */
  public enum Act {
    /** Something of a shop in which this person has no right (abuse case 30). */
    OTHER_SHOP,
    /** Work at a device of a shop in which this person has no right. */
    DEVICE_OF_OTHER_SHOP,
    /** A device that could not prove itself: a stolen or withdrawn cookie (abuse case 33). */
    DEVICE_NOT_PROVED,
    /** Somebody's own code on her own act (abuse case 6). */
    OWN_APPROVAL,
    /** A discount beyond one's limit, without a second person's yes (abuse case 5). */
    DISCOUNT_TOO_DEEP,
    /** Goods without a receipt, or goodwill, without a manager's yes (abuse case 28). */
    CREDIT_WITHOUT_MANAGER
  }

  /**
   * @param shop whose it is; may be {@code null} where it is not known
   * @param subject what was reached for, such as {@code dossier R7K2M9}
   */
  public void refused(Act act, String staff, String shop, String subject) {
    database.persist(
        new RefusalEntry(
            act, staff, shop, subject, clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  /** Erases what is older than a year; how many entries went. */
  public int erase() {
    return database
        .createNativeQuery("delete from store.refusal_audit where happened_at < ?1")
        .setParameter(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
