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

  @Inject
  @ConfigProperty(name = "VITRINE_DEMO", defaultValue = "false")
  private boolean asked;

  @Inject private LoadWorkshops workshops;
  @Inject private LoadAdvisersOwn advisersOwn;

  private boolean done;

  @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false)
  void look() {
    if (!asked || done) {
      return;
    }
    try {
      if (workshops.isReady()) {
        done = true;
        if (workshops.begin()) {
          workshops.load();
        }
        if (advisersOwn.begin()) {
          advisersOwn.load();
        }
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the rest of the demonstration was not loaded", e);
    }
  }
}
