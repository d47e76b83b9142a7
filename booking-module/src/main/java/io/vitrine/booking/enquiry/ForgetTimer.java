package io.vitrine.booking.enquiry;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Each night; one that failed is made up for by the next. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgetTimer {

  private static final Logger LOG = Logger.getLogger(ForgetTimer.class.getName());

  @Inject private ForgetEnquiries enquiries;

  @Schedule(hour = "3", minute = "50", persistent = false)
  void forget() {
    try {
      LOG.log(Level.INFO, "enquiries erased: {0}", enquiries.forget());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "old enquiries could not be erased tonight", e);
    }
  }
}
