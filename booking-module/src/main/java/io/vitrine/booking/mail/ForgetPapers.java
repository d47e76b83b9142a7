package io.vitrine.booking.mail;

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
 * Each night: letters that shops gave or that are about somebody's own page and did not leave in
 * their time go, and after a month those that left and hold nothing any more.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgetPapers {

  private static final Logger LOG = Logger.getLogger(ForgetPapers.class.getName());

  private static final Duration KEPT = Duration.ofDays(30);
  private static final String GIVEN =
      "delete from booking.mail where kind in"
          + " ('PAPER', 'FOLLOW_UP', 'SERVICE', 'OWN_LINK', 'STILL_KNOWN', 'ERASED')";
  private static final OldRows OVER = OldRows.by(GIVEN + " and sent_at is null and until_at < ?");
  private static final OldRows OLD = OldRows.by(GIVEN + " and sent_at < ?");

  @Inject private DataSource database;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "52", persistent = false)
  void forget() {
    try {
      int over = OVER.erase(database, clock.instant());
      int old = OLD.erase(database, clock.instant().minus(KEPT));
      LOG.log(Level.INFO, "letters of shops erased: {0} and {1}", new Object[] {over, old});
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "letters of shops could not be erased tonight", e);
    }
  }
}
