package io.vitrine.booking.demo;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads what of the demonstration needs to know the shops, as soon as the catalogue told of them.
 */
@Singleton
@DependsOn({"Migrations", "DemoStart"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoTimer {

  private static final Logger LOG = Logger.getLogger(DemoTimer.class.getName());
  private static final int QUIET_LOOKS = 4;

  @Inject
  @ConfigProperty(name = "VITRINE_DEMO", defaultValue = "false")
  private boolean asked;

  @Inject private LoadWorkshops workshops;
  @Inject private LoadAdvisersOwn advisersOwn;
  @Inject private LoadAppointments appointments;

  @Inject private LoadProposal proposal;

  private boolean done;
  private int quiet;

  /** Searching takes both processors, so it waits until the house has been opened. */
  private void propose() {
    if (quiet < QUIET_LOOKS && ++quiet == QUIET_LOOKS && proposal.begin()) {
      proposal.load();
    }
  }

  @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false)
  void look() {
    if (!asked) {
      return;
    }
    try {
      if (done) {
        propose();
      } else if (workshops.isReady()) {
        done = true;
        if (workshops.begin()) {
          workshops.load();
        }
        if (advisersOwn.begin()) {
          advisersOwn.load();
        }
        if (appointments.begin()) {
          appointments.load();
        }
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the rest of the demonstration was not loaded", e);
    }
  }
}
