package io.vitrine.store.stock;

import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shops' stock: asked by the counter, moved by sales inside their transaction. */
@ApplicationScoped
public class Stock {

  private final EntityManager store;
  private final Ledger ledger;
  private final SetAsides setAsides;
  private final HeldBack heldBack;

  @Inject
  public Stock(EntityManager store, Ledger ledger, SetAsides setAsides, HeldBack heldBack) {
    this.store = store;
    this.ledger = ledger;
    this.setAsides = setAsides;
    this.heldBack = heldBack;
  }

  /**
   * How many of these variants somebody may have, none of what is held back; a number that never
   * moved here is left out.
   *
   * @param dossier whose set-aside pieces are there for her; {@code null} for whoever comes
   */
  public Map<String, Integer> free(String shop, Collection<String> skus, String dossier) {
    Map<String, Integer> levels = new HashMap<>();
    if (!skus.isEmpty()) {
      Map<String, Integer> own = setAsides.of(dossier, shop);
      if (TrainingShop.is(shop)) {
        skus.forEach(sku -> levels.put(sku, Ledger.TO_LEARN_WITH));
      }
      store
          .createQuery(
              "select l from StockLevel l where l.shop = :shop and l.sku in :skus",
              StockLevel.class)
          .setParameter("shop", shop)
          .setParameter("skus", skus)
          .getResultList()
          .forEach(
              level ->
                  levels.put(
                      level.getSku(), level.getFree() + own.getOrDefault(level.getSku(), 0)));
      heldBack.of(shop, skus).forEach(sku -> levels.computeIfPresent(sku, (held, free) -> 0));
    }
    return levels;
  }

  /**
   * Which of these articles nobody may have in this shop for the time being, as they are recalled.
   */
  public Set<String> heldBack(String shop, Collection<String> skus) {
    return heldBack.of(shop, skus);
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

  /**
   * Some pieces of a variant in a shop.
   *
   * @param dossier for whose visit they may have been set aside; {@code null} for nobody's
   */
  public record Piece(String shop, String sku, int quantity, String dossier) {
    public Piece(String shop, String sku, int quantity) {
      this(shop, sku, quantity, null);
    }
  }

  /** Whether so many are there for whoever asks; locks the level until the transaction ends. */
  public boolean has(Piece piece) {
    return ledger
        .locked(piece.shop(), piece.sku())
        .map(level -> level.covers(piece.quantity(), own(piece)))
        .orElse(TrainingShop.is(piece.shop()) && piece.quantity() <= Ledger.TO_LEARN_WITH);
  }

  private int own(Piece piece) {
    return setAsides.of(piece.dossier(), piece.shop()).getOrDefault(piece.sku(), 0);
  }

  /**
   * Takes what is sold out of the ledger, what was set aside for the buyer first, and leaves the
   * catalogue a message. Levels are locked in the order they are asked in: callers ask in order of
   * the numbers.
   *
   * @param reason why more may go than is free; kept only where it does
   */
  public void sell(Piece piece, String sale, String reason, String by, Instant now) {
    boolean covered = has(piece);
    int taken = setAsides.take(piece);
    ledger.write(
        new Ledger.Change(piece.shop(), piece.sku(), -piece.quantity(), -taken),
        Cause.sale(sale, covered ? null : reason, by),
        now);
  }

  /** Locks levels in order of the numbers until the transaction ends. */
  public void hold(String shop, Collection<String> skus) {
    ledger.lock(shop, skus);
  }

  /**
   * Takes back into the ledger what a customer returned. A piece that cannot be sold comes in and
   * goes out again, so that the ledger shows both.
   *
   * @param unsaleable why it cannot be sold, or {@code null} where it can
   */
  public void takeBack(Piece piece, String refund, String unsaleable, String by, Instant now) {
    Ledger.Change back = new Ledger.Change(piece.shop(), piece.sku(), piece.quantity());
    if (unsaleable == null) {
      ledger.write(back, Cause.comingBack(refund, by), now);
    } else {
      ledger.writeUntold(back, Cause.comingBack(refund, by), now);
      ledger.writeUntold(
          new Ledger.Change(piece.shop(), piece.sku(), -piece.quantity()),
          Cause.unsaleable(refund, unsaleable, by),
          now);
    }
  }
}
