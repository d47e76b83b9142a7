package io.vitrine.store.stock.transfer;

import io.vitrine.store.stock.desk.Hand;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockRefusal;
import io.vitrine.store.stock.desk.StockRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Transfers that a shop sent or is sent, to be read by both shops. */
@ApplicationScoped
public class Transfers {

  private static final String OF_SHOP =
      " from Transfer t where (t.fromShop = :shop or t.toShop = :shop)";

  private final EntityManager store;
  private final StockRights rights;

  @Inject
  public Transfers(EntityManager store, StockRights rights) {
    this.store = store;
    this.rights = rights;
  }

  /** A page of a shop's transfers; what is in transit first, then the newest. */
  public record Page(long total, int page, int size, List<TransferView> items) {}

  @Transactional
  public StockAnswer<Page> of(String shop, int page, int size, Hand hand) {
    if (!rights.allow(hand, shop, "stock transfers")) {
      return StockAnswer.refused(StockRefusal.OTHER_SHOP);
    }
    List<TransferView> items =
        store
            .createQuery(
                "select t" + OF_SHOP + " order by t.state, t.sentAt desc, t.id", Transfer.class)
            .setParameter("shop", shop)
            .setFirstResult((page - 1) * size)
            .setMaxResults(size)
            .getResultList()
            .stream()
            .map(transfer -> new TransferView(transfer, lines(store, transfer.getId())))
            .toList();
    long total =
        store
            .createQuery("select count(t)" + OF_SHOP, Long.class)
            .setParameter("shop", shop)
            .getSingleResult();
    return StockAnswer.done(new Page(total, page, size, items));
  }

  @Transactional
  public StockAnswer<TransferView> one(String id, Hand hand) {
    Transfer transfer = store.find(Transfer.class, id);
    if (transfer == null) {
      return StockAnswer.refused(StockRefusal.NO_SUCH_TRANSFER);
    }
    if (!hand.shops().contains(transfer.getFromShop())
        && !rights.allow(hand, transfer.getToShop(), "stock transfer")) {
      return StockAnswer.refused(StockRefusal.OTHER_SHOP);
    }
    return StockAnswer.done(new TransferView(transfer, lines(store, id)));
  }

  static List<TransferLine> lines(EntityManager store, String transfer) {
    return store
        .createQuery(
            "select l from TransferLine l where l.transfer = :transfer order by l.sku",
            TransferLine.class)
        .setParameter("transfer", transfer)
        .getResultList();
  }
}
