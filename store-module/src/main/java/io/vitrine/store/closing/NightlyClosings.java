package io.vitrine.store.closing;

import io.vitrine.store.till.Till;
import io.vitrine.store.till.Tills;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Closes by night what nobody closed; a night that failed is made up for by the next. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyClosings {

  /** Who closes when nobody does. */
  static final String HOUSE = "house";

  private static final Logger LOG = Logger.getLogger(NightlyClosings.class.getName());

  @Inject Tills tills;
  @Inject CloseBooks books;

  @Schedule(hour = "3", minute = "41", persistent = false)
  void close() {
    for (Till till : tills.all()) {
      try {
        books.whatIsDue(till.getShop(), till.getCode(), HOUSE);
      } catch (RuntimeException e) {
        LOG.log(
            Level.WARNING,
            e,
            () ->
                "till "
                    + till.getCode()
                    + " in "
                    + till.getShop()
                    + " could not be closed tonight");
      }
    }
  }
}
