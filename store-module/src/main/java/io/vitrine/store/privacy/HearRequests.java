package io.vitrine.store.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fetches every few seconds what people asked, and does it ({@link RoundOfRequests}). By night it
 * forgets who is old.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class HearRequests {

  private static final Logger LOG = Logger.getLogger(HearRequests.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private RoundOfRequests requests;
  @Inject private ForgetByTime forgetByTime;

  @Inject
  @ConfigProperty(name = "VITRINE_STORE_LISTEN_SECONDS", defaultValue = "3")
  private int seconds;

  private ScheduledFuture<?> rounds;

  @PostConstruct
  void begin() {
    rounds = executor.scheduleWithFixedDelay(this::round, seconds, seconds, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    rounds.cancel(true);
  }

  @Schedule(hour = "3", minute = "48", persistent = false)
  void forget() {
    try {
      LOG.log(Level.INFO, "{0} dossiers and visits of nobody any more", forgetByTime.forget());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "old dossiers could not be erased tonight", e);
    }
  }

  /** A round that breaks must not end the rounds. */
  private void round() {
    try {
      requests.go();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "hearing requests of customers broke; it goes on", e);
    }
  }
}
