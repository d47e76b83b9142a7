package io.vitrine.store.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Erases old entries each night; a night that failed is made up for by the next. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyErasure {

  private static final Logger LOG = Logger.getLogger(NightlyErasure.class.getName());

  @Inject RefusalAudit audit;

  @Schedule(hour = "3", minute = "27", persistent = false)
  void erase() {
    try {
      LOG.log(Level.INFO, "{0} old entries of refusals erased", audit.erase());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "old entries of refusals could not be erased tonight", e);
    }
  }
}
