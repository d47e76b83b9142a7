package io.vitrine.booking.exchange;

import io.vitrine.booking.database.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** Ends offers whose shift begins, and erases exchanges, with their letters, a year after it. */
@ApplicationScoped
public class EndOffers {

  private static final Duration KEPT = Duration.ofDays(365);
  private static final OldRows OLD = OldRows.of("booking.shift_offer", "to_at < ?");
  private static final OldRows BEGUN =
      OldRows.by(
          "update booking.shift_offer set state = 'EXPIRED', open_shift = null"
              + " where state in ('OFFERED', 'AWAITING') and ends_at <= ?");

  private final DataSource database;
  private final Clock clock;

  @Inject
  public EndOffers(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  EndOffers() {
    this(null, null);
  }

  /**
   * @return how many ended
   */
  @Transactional
  public int end() {
    return BEGUN.erase(database, clock.instant());
  }

  /**
   * @return how many were erased
   */
  @Transactional
  public int forget() {
    return OLD.erase(database, clock.instant().minus(KEPT));
  }
}
