package io.vitrine.store.counter;

import io.vitrine.store.visit.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Erases the baskets of visits that ended without a sale. */
@ApplicationScoped
public class TidyBaskets {

  private final EntityManager store;

  @Inject
  public TidyBaskets(EntityManager store) {
    this.store = store;
  }

  /**
   * @return how many went
   */
  @Transactional
  public int tidy() {
    List<Basket> ended =
        store
            .createQuery(
                "select b from Basket b where exists (select v from Visit v"
                    + " where v.shop = b.shop and v.id = b.visit and v.state = :ended)",
                Basket.class)
            .setParameter("ended", VisitState.ENDED)
            .getResultList();
    ended.forEach(store::remove);
    return ended.size();
  }
}
