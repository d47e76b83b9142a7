package io.vitrine.booking.weeks;

import io.vitrine.booking.absence.ForgetReasons;
import io.vitrine.booking.exchange.EndOffers;
import io.vitrine.booking.leave.ForgetLeave;
import io.vitrine.booking.wish.ForgetWishes;
import io.vitrine.booking.worked.ForgetWorked;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends the offers of shifts that begin, each minute, and erases what advisers wished, asked, worked
 * and exchanged once nobody needs it, each night. What failed is made up for by the next round.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class WeeksTimer {

  private static final Logger LOG = Logger.getLogger(WeeksTimer.class.getName());

  @Inject private EndOffers offers;
  @Inject private ForgetWishes wishes;
  @Inject private ForgetLeave requests;
  @Inject private ForgetReasons reasons;
  @Inject private ForgetWorked hours;

  @Schedule(hour = "*", minute = "*", second = "17", persistent = false)
  void end() {
    safely("ended offers", Level.FINE, offers::end);
  }

  @Schedule(hour = "3", minute = "53", persistent = false)
  void forget() {
    safely("wishes erased", Level.INFO, wishes::forget);
    safely("requests to be absent erased", Level.INFO, requests::forget);
    safely("reasons of absences erased", Level.INFO, reasons::forget);
    safely("exchanges erased", Level.INFO, offers::forget);
    safely("hours erased", Level.INFO, hours::forget);
  }

  private static void safely(String what, Level level, IntSupplier work) {
    try {
      int count = work.getAsInt();
      LOG.log(level, () -> what + ": " + count);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, what + ": failed; the next round follows", e);
    }
  }
}
