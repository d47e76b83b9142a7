package io.vitrine.booking.wish;

import io.vitrine.booking.database.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** Erases wishes a year after their last day: fairness is looked at over twelve weeks. */
@ApplicationScoped
public class ForgetWishes {

  private static final Duration KEPT = Duration.ofDays(365);
  private static final OldRows OLD =
      OldRows.by("delete from booking.work_wish where until_day < cast(? as date)");

  private final DataSource database;
  private final Clock clock;

  @Inject
  public ForgetWishes(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  ForgetWishes() {
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
