package io.vitrine.booking.enquiry;

import io.vitrine.booking.database.Erasure;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Erases who asked and what was said, with the letters about it, 90 days after it was done unless
 * told otherwise, and a year after it was asked in any case. When it was asked and answered stays,
 * without a person.
 */
@ApplicationScoped
public class ForgetEnquiries {

  private static final Duration AT_LAST = Duration.ofDays(365);
  private static final Erasure ERASURE =
      new Erasure(
          "booking.enquiry",
          List.of("customer_name", "email", "phone", "question", "answer", "article"),
          "closed_at < ? or asked_at < ?");

  private final DataSource database;
  private final Clock clock;
  private final Duration kept;

  @Inject
  public ForgetEnquiries(
      DataSource database,
      Clock clock,
      @ConfigProperty(name = "VITRINE_ENQUIRY_KEPT_DAYS", defaultValue = "90") int days) {
    if (days < 1 || days > AT_LAST.toDays()) {
      throw new InvalidValue("VITRINE_ENQUIRY_KEPT_DAYS is 1 to 365, not " + days);
    }
    this.database = database;
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
    return ERASURE.run(database, now.minus(kept), now.minus(AT_LAST));
  }
}
