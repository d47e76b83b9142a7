package io.vitrine.catalog.office.price;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every second for planned prices of which the moment has come; after a time without server
 * it makes up for all of them in their order. No failure leaves the timer, and no plan stands in
 * the way of another.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class PricesByTheClock {

  private static final Logger LOG = Logger.getLogger(PricesByTheClock.class.getName());

  private TakePrices prices;

  /** For the container. */
  protected PricesByTheClock() {}

  @Inject
  public PricesByTheClock(TakePrices prices) {
    this.prices = prices;
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void look() {
    try {
      Set<String> failed = new HashSet<>();
      for (List<String> due = due(failed); !due.isEmpty(); due = due(failed)) {
        due.forEach(id -> take(id, failed));
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "planned prices were not looked for; it is tried again", e);
    }
  }

  private List<String> due(Set<String> failed) {
    return prices.due().stream().filter(id -> !failed.contains(id)).toList();
  }

  private void take(String id, Set<String> failed) {
    try {
      prices.take(id);
    } catch (RuntimeException e) {
      failed.add(id);
      LOG.log(Level.WARNING, "the planned price " + id + " was not taken; it is tried again", e);
    }
  }
}
