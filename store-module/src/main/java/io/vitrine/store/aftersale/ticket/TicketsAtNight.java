package io.vitrine.store.aftersale.ticket;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Forgets each night what was given back long ago; a night that failed is made up for. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class TicketsAtNight {

  private static final Logger LOG = Logger.getLogger(TicketsAtNight.class.getName());

  @Inject private ForgetTickets forgetTickets;

  @Schedule(hour = "3", minute = "48", persistent = false)
  void forget() {
    try {
      LOG.log(Level.INFO, "{0} service tickets forgotten", forgetTickets.forget());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "service tickets could not be forgotten tonight", e);
    }
  }
}
