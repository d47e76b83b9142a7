package io.vitrine.booking.absence;

import io.vitrine.booking.database.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Sixty days after an illness nobody in the shop needs to know any more that it was one (the wages
 * of the month are paid): the absence stays, its reason is "other". That somebody was ill is about
 * health (GDPR, article 9), and kept no longer than it serves (article 5, 1, e).
 */
@ApplicationScoped
public class ForgetReasons {

  private static final Duration KEPT = Duration.ofDays(60);
  private static final OldRows OLD =
      OldRows.by("update booking.absence set kind = 'OTHER' where kind = 'SICKNESS' and to_at < ?");

  private final DataSource database;
  private final Clock clock;

  @Inject
  public ForgetReasons(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  ForgetReasons() {
    this(null, null);
  }

  /**
   * @return how many
   */
  @Transactional
  public int forget() {
    return OLD.erase(database, clock.instant().minus(KEPT));
  }
}
