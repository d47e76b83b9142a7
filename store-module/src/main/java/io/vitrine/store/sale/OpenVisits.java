package io.vitrine.store.sale;

import io.vitrine.store.shop.TrainingShop;
import io.vitrine.store.visit.Visit;
import io.vitrine.store.visit.VisitId;
import io.vitrine.store.visit.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The people in the shop for whom a sale can begin. */
@ApplicationScoped
public class OpenVisits {

  private final EntityManager store;

  @Inject
  public OpenVisits(EntityManager store) {
    this.store = store;
  }

  /** The visits that have not ended, whoever came first first. */
  public List<Visit> in(String shop, int most) {
    return store
        .createQuery(
            "select v from Visit v where v.shop = :shop and v.state <> :ended"
                + " order by v.arrivedAt",
            Visit.class)
        .setParameter("shop", shop)
        .setParameter("ended", VisitState.ENDED)
        .setMaxResults(most)
        .getResultList();
  }

  /** The visit, ended or not, locked until the transaction ends. */
  public Optional<Visit> held(String shop, String visit) {
    return Optional.ofNullable(
        store.find(Visit.class, new VisitId(shop, visit), LockModeType.PESSIMISTIC_WRITE));
  }

  /** How sure the shop was that she was there, as her arrival has it; empty where it has none. */
  Optional<String> level(Visit visit) {
    List<?> found =
        store
            .createNativeQuery("select level from store.arrival where shop = ?1 and visit = ?2")
            .setParameter(1, visit.getShop())
            .setParameter(2, visit.getId())
            .getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  /** Why the shop has no such visit: there is none, or it is one of the other world. */
  SaleAnswer.Reason whyUnknown(String shop, String visit) {
    boolean elsewhere =
        visit != null
            && (TrainingShop.is(shop) || TrainingShop.hasRoom(shop))
            && store.find(Visit.class, new VisitId(TrainingShop.other(shop), visit)) != null;
    return elsewhere ? SaleAnswer.Reason.VISIT_OF_OTHER_WORLD : SaleAnswer.Reason.VISIT_UNKNOWN;
  }

  public Optional<Visit> find(String shop, String visit) {
    return Optional.ofNullable(store.find(Visit.class, new VisitId(shop, visit)))
        .filter(Visit::isOpen);
  }
}
