package io.vitrine.store.order;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Erases what orders need no longer each night; a night that failed is made up for by the next. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class OrdersAtNight {

  private static final Logger LOG = Logger.getLogger(OrdersAtNight.class.getName());

  @Inject TidyOrders tidy;

  @Schedule(hour = "3", minute = "36", persistent = false)
  void tidy() {
    try {
      LOG.log(Level.INFO, "{0} closed orders without a name now", tidy.tidy());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "orders could not be tidied tonight", e);
    }
  }
}
