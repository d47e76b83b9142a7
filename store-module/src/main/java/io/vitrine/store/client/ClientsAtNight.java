package io.vitrine.store.client;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks and forgets each night who has not been heard of; a night that failed is made up for by the
 * next.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ClientsAtNight {

  private static final Logger LOG = Logger.getLogger(ClientsAtNight.class.getName());

  @Inject EraseClient eraseClient;
  @Inject Fading fading;

  @Schedule(hour = "3", minute = "45", persistent = false)
  void erase() {
    try {
      LOG.log(Level.INFO, "{0} clients asked whether they want to stay known", fading.ask());
      LOG.log(Level.INFO, "{0} clients forgotten", eraseClient.eraseForgotten());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "clients could not be forgotten tonight", e);
    }
  }
}
