package io.vitrine.booking.reminder;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every ten seconds for whom to remind, and once a night for text messages to forget. No
 * failure leaves the timer: the container takes away one that failed twice.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReminderTimer {

  private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());

  @Inject private RemindCustomers reminding;
  @Inject private RemindReservations workshops;
  @Inject private ForgetTexts forgetting;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void look() {
    safely(reminding::remind);
    safely(workshops::remind);
  }

  @Schedule(hour = "3", minute = "21", second = "10", persistent = false)
  void forget() {
    safely(forgetting::forget);
  }

  private static void safely(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a round of reminders failed; the next one follows", e);
    }
  }
}
