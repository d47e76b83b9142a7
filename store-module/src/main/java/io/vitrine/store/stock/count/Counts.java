package io.vitrine.store.stock.count;

import io.vitrine.store.stock.desk.Hand;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockRefusal;
import io.vitrine.store.stock.desk.StockRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Count sheets of a shop, and what stands on one. */
@ApplicationScoped
public class Counts {

  private final EntityManager store;
  private final OpenSheet open;
  private final StockRights rights;

  @Inject
  public Counts(EntityManager store, OpenSheet open, StockRights rights) {
    this.store = store;
    this.open = open;
    this.rights = rights;
  }

  /** A page of a shop's sheets, the newest first. */
  public record Page(long total, int page, int size, List<CountSheet> items) {}

  /** Some lines of a sheet in their order, and how much of all is counted. */
  public record Sheet(CountSheet sheet, List<CountLine> lines, long total, long counted) {}

  @Transactional
  public StockAnswer<Page> of(String shop, int page, int size, Hand hand) {
    if (!rights.allow(hand, shop, "stock counts")) {
      return StockAnswer.refused(StockRefusal.OTHER_SHOP);
    }
    List<CountSheet> items =
        store
            .createQuery(
                "select s from CountSheet s where s.shop = :shop order by s.startedAt desc, s.id",
                CountSheet.class)
            .setParameter("shop", shop)
            .setFirstResult((page - 1) * size)
            .setMaxResults(size)
            .getResultList();
    long total =
        store
            .createQuery("select count(s) from CountSheet s where s.shop = :shop", Long.class)
            .setParameter("shop", shop)
            .getSingleResult();
    return StockAnswer.done(new Page(total, page, size, items));
  }

  @Transactional
  public StockAnswer<Sheet> one(String id, int page, int size, Hand hand) {
    return open.toRead(
        id,
        hand,
        sheet ->
            StockAnswer.done(
                new Sheet(
                    sheet,
                    store
                        .createQuery(
                            "select l from CountLine l where l.sheet = :sheet order by l.place",
                            CountLine.class)
                        .setParameter("sheet", id)
                        .setFirstResult((page - 1) * size)
                        .setMaxResults(size)
                        .getResultList(),
                    count("", id),
                    count(" and l.counted is not null", id))));
  }

  private long count(String which, String id) {
    return store
        .createQuery("select count(l) from CountLine l where l.sheet = :sheet" + which, Long.class)
        .setParameter("sheet", id)
        .getSingleResult();
  }
}
