package io.vitrine.store.stock.desk;

import io.vitrine.store.stock.Stock;
import io.vitrine.store.stock.StockId;
import io.vitrine.store.stock.StockLevel;
import io.vitrine.store.stock.StockMove;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One article in one shop: what lies there, for whom, and how it came to be so. */
@ApplicationScoped
public class ReadStock {

  private final EntityManager store;
  private final Stock stock;
  private final StockRights rights;

  @Inject
  public ReadStock(EntityManager store, Stock stock, StockRights rights) {
    this.store = store;
    this.stock = stock;
    this.rights = rights;
  }

  /**
   * What is known of it.
   *
   * @param level empty for a number that never moved here
   * @param isHeldBack whether nobody may have any for the time being, as it is recalled
   */
  public record Shelf(Optional<StockLevel> level, List<Kept> kept, boolean isHeldBack) {
    public int onHand() {
      return level.map(StockLevel::getOnHand).orElse(0);
    }

    public int setAside() {
      return level.map(StockLevel::getSetAside).orElse(0);
    }

    public int free() {
      return isHeldBack ? Math.min(0, onHand() - setAside()) : onHand() - setAside();
    }

    /** Grows with each move; 0 where none was. */
    public long version() {
      return level.map(StockLevel::getVersion).orElse(0L);
    }
  }

  /** Pieces kept for a visit: whose, when she comes, until when. */
  public record Kept(
      String dossier, String guest, Instant comesAt, int quantity, Instant until, String by) {}

  @Transactional
  public StockAnswer<Shelf> of(String shop, String sku, Hand hand) {
    if (!rights.allow(hand, shop, "stock")) {
      return StockAnswer.refused(StockRefusal.OTHER_SHOP);
    }
    return StockAnswer.done(
        new Shelf(
            Optional.ofNullable(store.find(StockLevel.class, new StockId(shop, sku))),
            kept(shop, sku),
            !stock.heldBack(shop, List.of(sku)).isEmpty()));
  }

  private List<Kept> kept(String shop, String sku) {
    return store
        .createQuery(
            "select s.dossier, d.guest.name, d.startsAt, s.quantity, s.until, s.setAsideByName"
                + " from SetAside s, Dossier d where d.number = s.dossier"
                + " and s.shop = :shop and s.sku = :sku order by s.until, s.id",
            Object[].class)
        .setParameter("shop", shop)
        .setParameter("sku", sku)
        .getResultStream()
        .map(
            row ->
                new Kept(
                    (String) row[0],
                    (String) row[1],
                    (Instant) row[2],
                    (Integer) row[3],
                    (Instant) row[4],
                    (String) row[5]))
        .toList();
  }

  /**
   * Moves, the newest first.
   *
   * @param before only those before this version of the level
   */
  @Transactional
  public StockAnswer<List<StockMove>> moves(
      String shop, String sku, long before, int most, Hand hand) {
    if (!rights.allow(hand, shop, "stock")) {
      return StockAnswer.refused(StockRefusal.OTHER_SHOP);
    }
    return StockAnswer.done(
        store
            .createQuery(
                "select m from StockMove m where m.shop = :shop and m.sku = :sku"
                    + " and m.version < :before order by m.version desc",
                StockMove.class)
            .setParameter("shop", shop)
            .setParameter("sku", sku)
            .setParameter("before", before)
            .setMaxResults(most)
            .getResultList());
  }
}
