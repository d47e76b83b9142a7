package io.vitrine.store.loyalty;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks twice an hour who bought enough. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class LoyaltyRounds {

  private static final Logger LOG = Logger.getLogger(LoyaltyRounds.class.getName());

  @Inject private EarnBenefits earn;

  @Schedule(hour = "*", minute = "10,40", second = "20", persistent = false)
  void look() {
    try {
      earn.look();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "benefits could not be looked for; they will be", e);
    }
  }
}
