package io.vitrine.catalog.report;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes what was counted every ten seconds and forgets it after a hundred days. No failure leaves
 * the timers: the container takes away one that failed twice.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class WriteCounts {

  static final int KEPT_DAYS = 100;

  private static final Logger LOG = Logger.getLogger(WriteCounts.class.getName());

  private SearchNotes notes;
  private SearchCounts counts;
  private Clock clock;

  /** For the container. */
  protected WriteCounts() {}

  @Inject
  public WriteCounts(SearchNotes notes, SearchCounts counts, Clock clock) {
    this.notes = notes;
    this.counts = counts;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void write() {
    for (Noted noted : notes.taken()) {
      try {
        counts.add(noted);
      } catch (SQLException | RuntimeException e) {
        LOG.log(Level.WARNING, "searches were not counted", e);
      }
    }
  }

  @Schedule(hour = "3", minute = "43", persistent = false)
  public void forget() {
    try {
      counts.forget(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(KEPT_DAYS));
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "old searches were not forgotten; the next night tries again", e);
    }
  }
}
