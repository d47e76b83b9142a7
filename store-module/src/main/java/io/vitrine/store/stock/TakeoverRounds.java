package io.vitrine.store.stock;

import io.vitrine.store.neighbour.Catalog;
import io.vitrine.store.neighbour.ShopCard;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * In the demo house the ledgers begin by themselves: asked again until the catalogue, which may
 * still be loading, has told nothing new three times. Elsewhere the manager begins it.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class TakeoverRounds {

  private static final Logger LOG = Logger.getLogger(TakeoverRounds.class.getName());
  private static final int EVERY_SECONDS = 3;
  private static final int QUIET_ENOUGH = 3;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Catalog catalog;
  @Inject private TakeOverStock takeOver;

  @Inject
  @ConfigProperty(name = "VITRINE_DEMO", defaultValue = "false")
  private boolean demo;

  private ScheduledFuture<?> rounds;
  private int taken;
  private int quietRounds;

  @PostConstruct
  void begin() {
    if (demo) {
      rounds =
          executor.scheduleWithFixedDelay(
              this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void round() {
    try {
      List<ShopCard> shops = catalog.shops().fold(told -> told, why -> List.of());
      int now = shops.stream().mapToInt(shop -> takeOver.of(shop.code()).getTaken()).sum();
      quietRounds = now > 0 && now == taken ? quietRounds + 1 : 0;
      taken = now;
      if (quietRounds == QUIET_ENOUGH) {
        rounds.cancel(false);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a round of the stock takeover failed; the next one follows", e);
    }
  }
}
