package io.vitrine.store.witness;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * After the night's closings the owner is told where the journals stand; a letter that did not
 * leave is tried again each hour of the morning.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyLetter {

  private static final Logger LOG = Logger.getLogger(NightlyLetter.class.getName());

  @Inject TellOwner tell;
  @Inject Clock clock;

  @Schedule(hour = "4-11", minute = "11", persistent = false)
  void write() {
    try {
      tell.of(LocalDate.now(clock));
    } catch (OwnerPost.NotCarried | RuntimeException e) {
      LOG.log(Level.WARNING, "the owner could not be told where the journals stand", e);
    }
  }
}
