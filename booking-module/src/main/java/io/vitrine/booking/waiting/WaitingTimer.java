package io.vitrine.booking.waiting;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Goes round the waiting list once a minute, and within seconds after a time became free. No
 * failure leaves the timer: the container takes away one that failed twice.
 */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class WaitingTimer {

  private static final Logger LOG = Logger.getLogger(WaitingTimer.class.getName());

  private final AtomicBoolean busy = new AtomicBoolean();

  @Inject private OfferFreed offering;
  @Inject private Freed freed;
  @Inject private ForgetWaiting forgetting;

  @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
  void everyMinute() {
    round();
  }

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void soonAfter() {
    if (freed.take()) {
      round();
    }
  }

  @Schedule(hour = "3", minute = "55", persistent = false)
  void forget() {
    try {
      LOG.log(Level.INFO, "places on the waiting list erased: {0}", forgetting.forget());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "old places on the waiting list could not be erased tonight", e);
    }
  }

  private void round() {
    if (busy.compareAndSet(false, true)) {
      try {
        offering.round();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "a round of the waiting list failed; the next one follows", e);
      } finally {
        busy.set(false);
      }
    }
  }
}
