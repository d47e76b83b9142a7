package io.vitrine.store.aftersale.recall;

import io.vitrine.store.shop.TrainingShop;
import io.vitrine.store.stock.HeldBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What no shop may sell: articles of recalls that are open (Regulation (EU) 2023/988, article 12,
 * 4: a distributor does not make available what he has reason to believe is dangerous), except
 * where a manager said that the pieces of her shop were checked or repaired.
 */
@ApplicationScoped
public class RecalledArticles implements HeldBack {

  private final EntityManager store;

  @Inject
  public RecalledArticles(EntityManager store) {
    this.store = store;
  }

  @Override
  public Set<String> of(String shop, Collection<String> skus) {
    if (skus.isEmpty() || TrainingShop.is(shop)) {
      return Set.of();
    }
    return store
        .createQuery(
            "select s from Recall r join r.skus s where r.closedAt is null and s in :skus"
                + " and not exists (select c from CheckedHere c where c.recall = r.number"
                + " and c.shop = :shop and c.sku = s and c.how is not null)",
            String.class)
        .setParameter("skus", skus)
        .setParameter("shop", shop)
        .getResultStream()
        .collect(Collectors.toSet());
  }
}
