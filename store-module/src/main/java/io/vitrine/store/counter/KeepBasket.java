package io.vitrine.store.counter;

import io.vitrine.store.sale.OpenVisits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Lays a basket out, on whichever device: a change stands on the one before it, so that of two at
 * once one is told. The visit's row puts them in a row, and keeps the sale of the visit away.
 */
@ApplicationScoped
public class KeepBasket {

  private final EntityManager store;
  private final Baskets baskets;
  private final OpenVisits visits;
  private final Clock clock;

  @Inject
  public KeepBasket(EntityManager store, Baskets baskets, OpenVisits visits, Clock clock) {
    this.store = store;
    this.baskets = baskets;
    this.visits = visits;
    this.clock = clock;
  }

  /** Who lays it out. */
  public record Keeper(String staff, String name) {}

  /**
   * An article, how many, and what goes off it.
   *
   * @param discount in basis points
   */
  public record Line(String sku, int quantity, int discount) {}

  /**
   * What shall lie there.
   *
   * @param wholeDiscount what goes off all of it, in basis points
   */
  public record Laid(List<Line> lines, int wholeDiscount) {
    public Laid {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param turn of the basket as the device knows it; 0 where it knows of none
   */
  @Transactional
  public BasketAnswer keep(String shop, String visit, long turn, Laid laid, Keeper by) {
    if (visits.held(shop, visit).filter(held -> held.isOpen()).isEmpty()) {
      return new BasketAnswer.Kept(turn); // nobody to keep it for; the sale says so
    }
    Basket basket = baskets.find(shop, visit).orElse(null);
    if (basket != null && basket.getTurn() != turn) {
      return new BasketAnswer.ChangedElsewhere(basket);
    }
    boolean isNew = basket == null;
    if (isNew) {
      basket = new Basket(shop, visit);
    }
    basket.lay(laid, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (isNew) {
      store.persist(basket);
    }
    return new BasketAnswer.Kept(basket.getTurn());
  }
}
