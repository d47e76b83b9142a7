package io.vitrine.booking.enquiry;

import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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
  private static final String OLD = " where erased_at is null and (closed_at < ? or asked_at < ?)";

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
    try (Connection connection = database.getConnection()) {
      run(
          connection,
          "delete from booking.mail where about in (select id from booking.enquiry" + OLD + ")",
          now);
      return run(
          connection,
          "update booking.enquiry set customer_name = null, email = null, phone = null,"
              + " question = null, answer = null, article = null, erased_at = current_timestamp"
              + OLD,
          now);
    } catch (SQLException e) {
      throw new IllegalStateException("old enquiries could not be erased", e);
    }
  }

  private int run(Connection connection, String statement, Instant now) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setObject(1, now.minus(kept).atOffset(ZoneOffset.UTC));
      prepared.setObject(2, now.minus(AT_LAST).atOffset(ZoneOffset.UTC));
      return prepared.executeUpdate();
    }
  }
}
