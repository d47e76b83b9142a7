package io.vitrine.booking.signin;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Erases old traces of signing in each night; a night that failed is made up for by the next. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyPurge {

  private static final Logger LOG = Logger.getLogger(NightlyPurge.class.getName());

  @Inject PurgeSignIns purgeSignIns;

  @Schedule(hour = "3", minute = "17", persistent = false)
  void purge() {
    try {
      PurgeSignIns.Purged purged = purgeSignIns.purge();
      LOG.log(
          Level.INFO,
          "old traces of signing in erased: {0} sign-ins, {1} counts, {2} audit entries",
          new Object[] {purged.sessions(), purged.counts(), purged.entries()});
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "old traces of signing in could not be erased tonight", e);
    }
  }
}
