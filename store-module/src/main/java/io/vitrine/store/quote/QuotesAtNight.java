package io.vitrine.store.quote;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends quotes and erases names each night; a night that failed is made up for by the next. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class QuotesAtNight {

  private static final Logger LOG = Logger.getLogger(QuotesAtNight.class.getName());

  @Inject TidyQuotes tidy;

  @Schedule(hour = "3", minute = "34", persistent = false)
  void tidy() {
    try {
      LOG.log(Level.INFO, "{0} quotes ended or without a name now", tidy.tidy());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "quotes could not be tidied tonight", e);
    }
  }
}
