package io.vitrine.store.stock.count;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.stock.Ledger;
import io.vitrine.store.stock.StockLevel;
import io.vitrine.store.stock.desk.Hand;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Notes what somebody counted, by scan or by hand, beside what the ledger has at that moment: the
 * level is locked meanwhile, so that no sale falls between the two. An article that is not on the
 * sheet comes onto it.
 */
@ApplicationScoped
public class CountPieces {

  private final EntityManager store;
  private final OpenSheet open;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  public CountPieces(EntityManager store, OpenSheet open, Ledger ledger, Clock clock) {
    this.store = store;
    this.open = open;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** One more piece of an article. */
  @Transactional
  public StockAnswer<CountLine> scan(String id, String sku, Hand hand) {
    return note(id, sku, hand, (line, onHand, now) -> line.scan(onHand, hand.staff(), now));
  }

  /**
   * So many pieces of an article, in place of what was noted before.
   *
   * @throws InvalidValue with fewer than none or more than 99,999
   */
  @Transactional
  public StockAnswer<CountLine> enter(String id, String sku, int pieces, Hand hand) {
    if (pieces < 0 || pieces > CountLine.MOST) {
      throw new InvalidValue("0 to " + CountLine.MOST + " pieces are counted");
    }
    return note(
        id, sku, hand, (line, onHand, now) -> line.enter(pieces, onHand, hand.staff(), now));
  }

  /** What is noted on a line. */
  private interface Note {
    void on(CountLine line, int onHand, Instant now);
  }

  private StockAnswer<CountLine> note(String id, String sku, Hand hand, Note note) {
    return open.toWork(
        id,
        hand,
        sheet -> {
          if (!sheet.isCounting()) {
            return StockAnswer.refused(StockRefusal.COUNT_CLOSED);
          }
          CountLine line = store.find(CountLine.class, new CountLine.Key(id, sku));
          if (line == null) {
            line = new CountLine(id, sku, next(id));
            store.persist(line);
          }
          note.on(
              line,
              ledger.locked(sheet.getShop(), sku).map(StockLevel::getOnHand).orElse(0),
              clock.instant().truncatedTo(ChronoUnit.MICROS));
          return StockAnswer.done(line);
        });
  }

  private int next(String sheet) {
    Integer last =
        store
            .createQuery(
                "select max(l.place) from CountLine l where l.sheet = :sheet", Integer.class)
            .setParameter("sheet", sheet)
            .getSingleResult();
    return last == null ? 0 : last + 1;
  }
}
