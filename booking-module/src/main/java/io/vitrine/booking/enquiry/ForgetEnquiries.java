package io.vitrine.booking.enquiry;

import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Erases who asked and what was said, 90 days after it was done unless told otherwise, and a year
 * after it was asked in any case. When it was asked and answered stays, without a person.
 */
@ApplicationScoped
public class ForgetEnquiries {

  private static final Duration AT_LAST = Duration.ofDays(365);

  private final EntityManager em;
  private final Clock clock;
  private final Duration kept;

  @Inject
  public ForgetEnquiries(
      EntityManager em,
      Clock clock,
      @ConfigProperty(name = "VITRINE_ENQUIRY_KEPT_DAYS", defaultValue = "90") int days) {
    if (days < 1 || days > AT_LAST.toDays()) {
      throw new InvalidValue("VITRINE_ENQUIRY_KEPT_DAYS is 1 to 365, not " + days);
    }
    this.em = em;
    this.clock = clock;
    this.kept = Duration.ofDays(days);
  }

  ForgetEnquiries() {
    this(null, null, 1);
  }

  /** How long after it was done somebody is remembered. */
  public long keptDays() {
    return kept.toDays();
  }

  /**
   * @return how many
   */
  @Transactional
  public int forget() {
    Instant now = clock.instant();
    return em.createNativeQuery(
            """
            update booking.enquiry set customer_name = null, email = null, phone = null,
              question = null, answer = null, article = null, erased_at = ?1
            where erased_at is null and (closed_at < ?2 or asked_at < ?3)""")
        .setParameter(1, now.atOffset(ZoneOffset.UTC))
        .setParameter(2, now.minus(kept).atOffset(ZoneOffset.UTC))
        .setParameter(3, now.minus(AT_LAST).atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
