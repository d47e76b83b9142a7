package io.vitrine.booking.privacy;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Closes pages and forgets; once a day it says loudly when something that somebody asked waits for
 * more than a day, because the law gives a month.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class OwnTimer {

  private static final Logger LOG = Logger.getLogger(OwnTimer.class.getName());
  private static final Duration PROMISED = Duration.ofDays(1);

  @Inject private ForgetOwn forgetting;
  @Inject private PrivacyRequests requests;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false)
  void close() {
    try {
      forgetting.closePages();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "closed pages could not be emptied; the next round follows", e);
    }
  }

  @Schedule(hour = "4", minute = "8", persistent = false)
  void forget() {
    try {
      LOG.log(Level.INFO, "appointments of nobody any more: {0}", forgetting.forget());
      long late = requests.openSince(clock.instant().minus(PROMISED));
      if (late > 0) {
        LOG.log(Level.SEVERE, "{0} requests about personal data wait longer than a day", late);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "old appointments could not be erased tonight", e);
    }
  }
}
