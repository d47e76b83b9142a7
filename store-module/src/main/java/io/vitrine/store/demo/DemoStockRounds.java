package io.vitrine.store.demo;

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

/** In the demo house: asks until the stock is heard of, then makes what it shows once. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStockRounds {

  private static final Logger LOG = Logger.getLogger(DemoStockRounds.class.getName());
  private static final int EVERY_SECONDS = 5;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private LoadDemoStock load;
  @Inject private LoadDemoVisits visits;
  @Inject private LoadDemoAfterSale afterSale;
  @Inject private LoadDemoPromises promises;
  @Inject private LoadDemoSetAsides setAsides;

  @Inject
  @ConfigProperty(name = "VITRINE_DEMO", defaultValue = "false")
  private boolean demo;

  private ScheduledFuture<?> rounds;

  @PostConstruct
  void begin() {
    if (demo) {
      rounds =
          executor.scheduleWithFixedDelay(
              this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }
  }

  private void round() {
    try {
      if (load.make() && visits.make() && afterSale.make() && promises.make() && setAsides.make()) {
        rounds.cancel(false);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the demo of the store could not be made; the next round tries", e);
    }
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(true);
    }
  }
}
