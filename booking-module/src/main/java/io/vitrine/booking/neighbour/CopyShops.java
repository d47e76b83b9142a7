package io.vitrine.booking.neighbour;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Renews the copy of the shops every ten minutes; every ten seconds as long as that fails. No
 * failure leaves the timer: the container takes away one that failed twice.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class CopyShops {

  private static final Logger LOG = Logger.getLogger(CopyShops.class.getName());
  private static final Duration FRESH = Duration.ofMinutes(10);

  @Inject private CatalogOverHttp catalog;
  @Inject private Shops shops;
  @Inject private Clock clock;

  private Instant copiedAt = Instant.EPOCH;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void copy() {
    Instant now = clock.instant();
    if (copiedAt.plus(FRESH).isAfter(now)) {
      return;
    }
    try {
      List<ShopSheet> told = catalog.shops().orElse(List.of());
      if (!told.isEmpty()) {
        shops.copy(told, now);
        copiedAt = now;
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the shops could not be copied; it is tried again", e);
    }
  }
}
