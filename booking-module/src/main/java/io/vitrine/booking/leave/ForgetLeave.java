package io.vitrine.booking.leave;

import io.vitrine.booking.database.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Erases requests, with the letters about them, a year after their time; that one was about an
 * illness, and what was written to explain one, sixty days after it.
 */
@ApplicationScoped
public class ForgetLeave {

  private static final Duration KEPT = Duration.ofDays(365);
  private static final Duration WORDS_KEPT = Duration.ofDays(60);
  private static final OldRows WORDS =
      OldRows.by(
          "update booking.leave_request set kind = 'OTHER'"
              + " where kind = 'SICKNESS' and to_at < ?",
          "update booking.leave_request set note = null where to_at < ?");
  private static final OldRows OLD = OldRows.of("booking.leave_request", "to_at < ?");

  private final DataSource database;
  private final Clock clock;

  @Inject
  public ForgetLeave(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  ForgetLeave() {
    this(null, null);
  }

  /**
   * @return how many were erased
   */
  @Transactional
  public int forget() {
    WORDS.erase(database, clock.instant().minus(WORDS_KEPT));
    return OLD.erase(database, clock.instant().minus(KEPT));
  }
}
