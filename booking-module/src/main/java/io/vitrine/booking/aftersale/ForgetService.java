package io.vitrine.booking.aftersale;

import io.vitrine.booking.database.OldRows;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Each night: pages on pieces that were given back three months ago go, the numbers of pieces whose
 * owners were erased a year ago, and links of letters that are older than the three years for which
 * anybody is remembered.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgetService {

  private static final Logger LOG = Logger.getLogger(ForgetService.class.getName());

  private static final Duration PIECES_KEPT = Duration.ofDays(90);
  private static final Duration LINKS_KEPT = Duration.ofDays(3 * 366);
  private static final Duration GONE_KEPT = Duration.ofDays(365);
  private static final OldRows GONE =
      OldRows.by("delete from booking.service_status where gone_at < ?");
  private static final OldRows PIECES =
      OldRows.by("delete from booking.service_status where over_since < ?");
  private static final OldRows LINKS =
      OldRows.by("delete from booking.follow_up_letter where taken_at < ?");

  @Inject private DataSource database;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "57", persistent = false)
  void forget() {
    try {
      int pieces = PIECES.erase(database, clock.instant().minus(PIECES_KEPT));
      GONE.erase(database, clock.instant().minus(GONE_KEPT));
      int links = LINKS.erase(database, clock.instant().minus(LINKS_KEPT));
      LOG.log(Level.INFO, "pieces and links erased: {0} and {1}", new Object[] {pieces, links});
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "pieces and links could not be erased tonight", e);
    }
  }
}
