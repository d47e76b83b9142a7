package io.vitrine.store.aftersale.followup;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks for what might be done each quarter of an hour, and hears each minute who wants no more.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class FollowUpRounds {

  private static final Logger LOG = Logger.getLogger(FollowUpRounds.class.getName());

  @Inject private SuggestFollowUps suggest;
  @Inject private SuggestOnDisplay onDisplay;
  @Inject private HearStops hearStops;

  @Schedule(hour = "*", minute = "*/15", second = "40", persistent = false)
  void look() {
    try {
      suggest.look();
      onDisplay.look();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "follow-ups could not be looked for; they will be", e);
    }
  }

  @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
  void hear() {
    try {
      hearStops.round();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "stopped letters could not be heard of; they will be", e);
    }
  }
}
