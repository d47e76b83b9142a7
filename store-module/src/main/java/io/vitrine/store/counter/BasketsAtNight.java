package io.vitrine.store.counter;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Erases baskets that nobody bought, each night; a night that failed is made up for by the next.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class BasketsAtNight {

  private static final Logger LOG = Logger.getLogger(BasketsAtNight.class.getName());

  @Inject TidyBaskets tidy;

  @Schedule(hour = "3", minute = "36", persistent = false)
  void tidy() {
    try {
      LOG.log(Level.INFO, "{0} baskets of visits that ended erased", tidy.tidy());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "baskets could not be erased tonight", e);
    }
  }
}
