package io.vitrine.booking.demand.walkin;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Each night, on whichever server: what nobody uses any more is deleted. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgetWalkIns {

  private static final Logger LOG = Logger.getLogger(ForgetWalkIns.class.getName());

  @Inject private WalkIns walkIns;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "17", persistent = false)
  void forget() {
    try {
      walkIns.forget(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "old counts of walk-ins were not deleted", e);
    }
  }
}
