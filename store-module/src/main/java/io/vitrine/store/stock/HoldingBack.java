package io.vitrine.store.stock;

import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What holds articles back begins or ends: what was set aside is given back, and the catalogue is
 * told again how many are free. The levels are locked in the order of a sale, so that a sale is
 * either finished before or knows of it. Called inside the transaction of the act.
 */
@ApplicationScoped
public class HoldingBack {

  private final EntityManager store;
  private final Ledger ledger;
  private final SetAsides setAsides;

  @Inject
  public HoldingBack(EntityManager store, Ledger ledger, SetAsides setAsides) {
    this.store = store;
    this.ledger = ledger;
    this.setAsides = setAsides;
  }

  /**
   * Why, as it stands on the moves.
   *
   * @param reason such as the number of a recall
   * @param by a staff number
   */
  public record Because(String reason, String by) {}

  /** In every shop that has or had some. */
  public void begins(Collection<String> skus, Because because, Instant now) {
    shops(skus).forEach(shop -> beginsIn(shop, skus, because, now));
  }

  public void beginsIn(String shop, Collection<String> skus, Because because, Instant now) {
    ledger.lock(shop, skus);
    setAsides
        .of(shop, skus)
        .forEach(
            kept ->
                setAsides.release(
                    new Stock.Piece(shop, kept.getSku(), kept.getQuantity(), kept.getDossier()),
                    because.reason(),
                    because.by(),
                    now));
    mark(shop, skus, Cause.heldBack(because.reason(), because.by()), now);
  }

  /** They can be had again in every shop. */
  public void ends(Collection<String> skus, Because because, Instant now) {
    shops(skus).forEach(shop -> endsIn(shop, skus, because, now));
  }

  public void endsIn(String shop, Collection<String> skus, Because because, Instant now) {
    mark(shop, skus, Cause.letGo(because.reason(), because.by()), now);
  }

  private void mark(String shop, Collection<String> skus, Cause cause, Instant now) {
    skus.stream().distinct().sorted().forEach(sku -> ledger.mark(shop, sku, cause, now));
  }

  private List<String> shops(Collection<String> skus) {
    return store
        .createQuery(
            "select distinct l.shop from StockLevel l where l.sku in :skus order by l.shop",
            String.class)
        .setParameter("skus", skus)
        .getResultStream()
        .filter(shop -> !TrainingShop.is(shop))
        .toList();
  }
}
