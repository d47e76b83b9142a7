package io.vitrine.booking.worked;

import io.vitrine.booking.database.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Erases hours, and who stood for them, three years and a month after they were said: as long as
 * wages can be claimed (L3245-1).
 */
@ApplicationScoped
public class ForgetWorked {

  private static final int MONTHS = 37;
  private static final OldRows OLD =
      OldRows.by(
          "delete from booking.worked_week where confirmed_at < ?",
          "delete from booking.worked_time where said_at < ?");

  private final DataSource database;
  private final Clock clock;

  @Inject
  public ForgetWorked(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  ForgetWorked() {
    this(null, null);
  }

  /**
   * @return how many words were erased
   */
  @Transactional
  public int forget() {
    return OLD.erase(
        database, clock.instant().atZone(ZoneOffset.UTC).minusMonths(MONTHS).toInstant());
  }
}
