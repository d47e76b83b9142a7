package io.vitrine.store.stock;

import io.vitrine.store.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

  /** Levels of a shop in order of the numbers. */
  public List<StockLevel> page(String shop, String after, int most) {
    return store
        .createQuery(
            "select l from StockLevel l where l.shop = :shop and l.sku > :after"
                + " order by l.shop, l.sku",
            StockLevel.class)
        .setParameter("shop", shop)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** Some pieces of a variant in a shop. */
  public record Piece(String shop, String sku, int quantity) {}

  /** Whether so many are there; locks the level until the transaction ends. */
  public boolean has(String shop, String sku, int quantity) {
    StockLevel level = locked(shop, sku);
    return level != null && level.getOnHand() >= quantity;
  }

  /**
   * Takes what is sold out of the ledger and leaves the catalogue a message. A level that was never
   * opened is not told: the catalogue's own figure stands until the takeover adds it. Levels are
   * locked in the order they are asked in: callers ask in order of the numbers.
   *
   * @param reason why the level may go below zero; needed only where it does
   */
  public void sell(Piece piece, String sale, String reason, String by, Instant now) {
    StockLevel level = locked(piece.shop(), piece.sku());
    if (level == null) {
      level = StockLevel.soldBeforeTakeover(piece.shop(), piece.sku(), now);
      store.persist(level);
    }
    boolean below = level.getOnHand() < piece.quantity();
    level.move(-piece.quantity(), now);
    store.flush();
    store.persist(StockMove.sale(level, piece.quantity(), sale, below ? reason : null, by));
    tell(level);
  }

  /** Locks levels in order of the numbers until the transaction ends. */
  public void hold(String shop, Collection<String> skus) {
    skus.stream().sorted().forEach(sku -> locked(shop, sku));
  }

  /**
   * Takes back into the ledger what a customer returned. A piece that cannot be sold comes in and
   * goes out again, so that the ledger shows both.
   *
   * @param unsaleable why it cannot be sold, or {@code null} where it can
   */
  public void takeBack(Piece piece, String refund, String unsaleable, String by, Instant now) {
    StockLevel level = locked(piece.shop(), piece.sku());
    if (level == null) {
      level = StockLevel.soldBeforeTakeover(piece.shop(), piece.sku(), now);
      store.persist(level);
    }
    level.move(piece.quantity(), now);
    store.flush();
    store.persist(StockMove.comingBack(level, piece.quantity(), refund, by));
    if (unsaleable == null) {
      tell(level);
    } else {
      level.move(-piece.quantity(), now);
      store.flush();
      store.persist(StockMove.unsaleable(level, piece.quantity(), refund, unsaleable, by));
    }
  }

  /** Leaves the catalogue one message on levels of a shop that were opened. */
  void tellPage(String shop, List<StockLevel> levels) {
    if (!levels.isEmpty()) {
      outbox.tellStockPage(
          shop,
          levels.stream()
              .map(
                  level ->
                      new Outbox.Level(
                          level.getSku(), level.getOnHand(), level.getAsOf(), level.getVersion()))
              .toList());
    }
  }

  /** Leaves the catalogue a message on a level that was opened. */
  private void tell(StockLevel level) {
    if (level.isOpened()) {
      outbox.tellStock(
          level.getShop(), level.getSku(), level.getOnHand(), level.getAsOf(), level.getVersion());
    }
  }

  private StockLevel locked(String shop, String sku) {
    return store.find(StockLevel.class, new StockId(shop, sku), LockModeType.PESSIMISTIC_WRITE);
  }
}
