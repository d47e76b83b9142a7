package io.vitrine.store.stock.count;

import io.vitrine.store.stock.desk.Hand;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockRefusal;
import io.vitrine.store.stock.desk.StockRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.Function;

/** Finds a sheet for somebody who may see it; every act on one begins here. */
@ApplicationScoped
class OpenSheet {

  private final EntityManager store;
  private final StockRights rights;

  @Inject
  OpenSheet(EntityManager store, StockRights rights) {
    this.store = store;
    this.rights = rights;
  }

  <V> StockAnswer<V> toRead(String id, Hand hand, Function<CountSheet, StockAnswer<V>> reading) {
    return open(store.find(CountSheet.class, id), hand, reading);
  }

  /** Locked until the transaction ends: scans of two devices come one after the other. */
  <V> StockAnswer<V> toWork(String id, Hand hand, Function<CountSheet, StockAnswer<V>> work) {
    return open(store.find(CountSheet.class, id, LockModeType.PESSIMISTIC_WRITE), hand, work);
  }

  /** The same, for a manager of the shop. */
  <V> StockAnswer<V> toManage(String id, Hand hand, Function<CountSheet, StockAnswer<V>> work) {
    return toWork(
        id,
        hand,
        sheet ->
            hand.managesIn(sheet.getShop())
                ? work.apply(sheet)
                : StockAnswer.refused(StockRefusal.MANAGER_ONLY));
  }

  private <V> StockAnswer<V> open(
      CountSheet sheet, Hand hand, Function<CountSheet, StockAnswer<V>> act) {
    if (sheet == null) {
      return StockAnswer.refused(StockRefusal.NO_SUCH_COUNT);
    }
    if (!rights.allow(hand, sheet.getShop(), "stock count")) {
      return StockAnswer.refused(StockRefusal.OTHER_SHOP);
    }
    return act.apply(sheet);
  }

  List<CountLine> lines(CountSheet sheet) {
    return store
        .createQuery(
            "select l from CountLine l where l.sheet = :sheet order by l.sku", CountLine.class)
        .setParameter("sheet", sheet.getId())
        .getResultList();
  }
}
