package io.vitrine.store.counter;

import io.vitrine.store.sale.SaleFinished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The baskets of visits that have not ended. */
@ApplicationScoped
public class Baskets {

  private static final int MOST = 100;

  private final EntityManager store;

  @Inject
  public Baskets(EntityManager store) {
    this.store = store;
  }

  public Optional<Basket> find(String shop, String visit) {
    return Optional.ofNullable(store.find(Basket.class, new BasketId(shop, visit)));
  }

  /** Those of a shop on which something lies, whoever keeps them. */
  public List<Basket> in(String shop) {
    return store
        .createQuery(
            "select b from Basket b where b.shop = :shop and b.pieces > 0 order by b.changedAt",
            Basket.class)
        .setParameter("shop", shop)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What is sold lies on the counter no longer; in the sale's own transaction. */
  void sold(@Observes SaleFinished sale) {
    find(sale.shop(), sale.visit()).ifPresent(store::remove);
  }
}
