package io.vitrine.catalog.selection.forgetting;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets selections be forgotten each night. No failure leaves the timer: the container takes away
 * one that failed twice, and one whose own transaction was rolled back.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgetEachNight {

  private static final Logger LOG = Logger.getLogger(ForgetEachNight.class.getName());

  private ForgetSelections selections;

  /** For the container. */
  protected ForgetEachNight() {}

  @Inject
  public ForgetEachNight(ForgetSelections selections) {
    this.selections = selections;
  }

  @Schedule(hour = "3", minute = "20", persistent = false)
  public void forget() {
    try {
      selections.forget();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "no selection was forgotten; the next night it is tried again", e);
    }
  }
}
