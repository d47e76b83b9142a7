package io.vitrine.store.stock;

import io.vitrine.store.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The shops' stock: asked by the counter, moved by sales inside their transaction. */
@ApplicationScoped
public class Stock {

  private final EntityManager store;
  private final Outbox outbox;

  @Inject
  public Stock(EntityManager store, Outbox outbox) {
    this.store = store;
    this.outbox = outbox;
  }

  /** How many of these variants the shop has; a number that never moved here is left out. */
  public Map<String, Integer> onHand(String shop, Collection<String> skus) {
    Map<String, Integer> levels = new HashMap<>();
    if (!skus.isEmpty()) {
      store
          .createQuery(
              "select l from StockLevel l where l.shop = :shop and l.sku in :skus",
              StockLevel.class)
          .setParameter("shop", shop)
          .setParameter("skus", skus)
          .getResultList()
          .forEach(level -> levels.put(level.getSku(), level.getOnHand()));
    }
    return levels;
  }

  /**
   * Takes what is sold out of the ledger and leaves the catalogue a message. Levels are locked in
   * the order they are asked in: callers ask in order of the numbers.
   *
   * @param reason why the level may go below zero, or {@code null} where it may not
   * @return whether it was possible; if not, nothing has changed
   */
  public boolean sell(
      String shop, String sku, int quantity, String sale, String reason, String by, Instant now) {
    StockLevel level =
        store.find(StockLevel.class, new StockId(shop, sku), LockModeType.PESSIMISTIC_WRITE);
    if (level == null) {
      level = new StockLevel(shop, sku, 0, now, 0);
      if (reason == null) {
        return false;
      }
      store.persist(level);
    }
    boolean below = level.getOnHand() < quantity;
    if (below && reason == null) {
      return false;
    }
    level.move(-quantity, now);
    store.flush();
    store.persist(StockMove.sale(level, quantity, sale, below ? reason : null, by));
    outbox.tellStock(shop, sku, level.getOnHand(), level.getAsOf(), level.getVersion());
    return true;
  }
}
