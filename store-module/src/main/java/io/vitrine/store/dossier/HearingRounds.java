package io.vitrine.store.dossier;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Listens to booking every few seconds, on every node; the database lets one of them take a page.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class HearingRounds {

  private static final Logger LOG = Logger.getLogger(HearingRounds.class.getName());

  @Resource private ManagedScheduledExecutorService executor;

  @Inject private HearBooking hearBooking;

  @Inject
  @ConfigProperty(name = "VITRINE_STORE_LISTEN_SECONDS", defaultValue = "3")
  private int seconds;

  private ScheduledFuture<?> rounds;

  @PostConstruct
  void begin() {
    rounds = executor.scheduleWithFixedDelay(this::round, seconds, seconds, TimeUnit.SECONDS);
  }

  /** A round that breaks must not end the rounds. */
  private void round() {
    try {
      hearBooking.round(Duration.ofSeconds(seconds).minusMillis(100));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "listening to booking broke; it goes on", e);
    }
  }

  @PreDestroy
  void end() {
    rounds.cancel(true);
  }
}
