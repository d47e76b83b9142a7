package io.vitrine.booking.reservation;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Goes round every ten seconds, and erases at night. No failure leaves the timer: the container
 * takes away one that failed twice.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class WorkshopTimer {

  private static final Logger LOG = Logger.getLogger(WorkshopTimer.class.getName());

  @Inject private WorkshopRound round;
  @Inject private ForgetReservations forgetting;

  @Schedule(hour = "*", minute = "*", second = "7/10", persistent = false)
  void look() {
    try {
      round.go();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a round of the workshops failed; the next one follows", e);
    }
  }

  @Schedule(hour = "3", minute = "58", persistent = false)
  void forget() {
    try {
      LOG.log(Level.INFO, "reservations erased: {0}", forgetting.forget());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "old reservations could not be erased tonight", e);
    }
  }
}
