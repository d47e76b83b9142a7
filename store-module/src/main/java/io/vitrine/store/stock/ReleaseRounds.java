package io.vitrine.store.stock;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives back what was set aside and is past its time, on every node; the level's lock lets one of
 * them do it. What a round leaves, the next one finds.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReleaseRounds {

  private static final Logger LOG = Logger.getLogger(ReleaseRounds.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private ReleaseExpired release;

  @Inject
  @ConfigProperty(name = "VITRINE_STORE_RELEASE_SECONDS", defaultValue = "30")
  private int seconds;

  private ScheduledFuture<?> rounds;

  @PostConstruct
  void begin() {
    rounds = executor.scheduleWithFixedDelay(this::round, seconds, seconds, TimeUnit.SECONDS);
  }

  /** A row that breaks must not keep the others, nor end the rounds. */
  private void round() {
    try {
      release.due().forEach(this::release);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "what is past its time could not be read; it goes on", e);
    }
  }

  private void release(SetAside seen) {
    try {
      release.one(seen);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a set-aside past its time was not released; the next round tries", e);
    }
  }

  @PreDestroy
  void end() {
    rounds.cancel(true);
  }
}
