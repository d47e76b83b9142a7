package io.vitrine.store.training;

import io.vitrine.store.device.Device;
import io.vitrine.store.device.Devices;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends by night what nobody ended; it had no effect any more since its time was over. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyTraining {

  private static final String HOUSE = "house";
  private static final Logger LOG = Logger.getLogger(NightlyTraining.class.getName());

  @Inject Devices devices;
  @Inject EndTraining end;

  @Schedule(hour = "3", minute = "31", persistent = false)
  void end() {
    for (Device device : devices.inTraining()) {
      try {
        end.at(device.getShop(), device.getId(), HOUSE);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, e, () -> "training at " + device.getName() + " could not be ended");
      }
    }
  }
}
