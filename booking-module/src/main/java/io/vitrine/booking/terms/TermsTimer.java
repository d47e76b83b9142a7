package io.vitrine.booking.terms;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets terms hold when their day has come: at start, and soon after every midnight. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class TermsTimer {

  private static final Logger LOG = Logger.getLogger(TermsTimer.class.getName());

  @Inject private SetTopic topics;

  @PostConstruct
  void start() {
    look();
  }

  @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
  void look() {
    try {
      topics.putIntoForce();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "terms that are due wait for the next minute", e);
    }
  }
}
