package io.vitrine.store.stock.count;

import io.vitrine.store.stock.Cause;
import io.vitrine.store.stock.Ledger;
import io.vitrine.store.stock.desk.Goods;
import io.vitrine.store.stock.desk.Hand;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * From counting to the ledger: whoever counts shows the differences, a manager writes them as moves
 * with reasons, sends the sheet back or drops it. An article that nobody counted moves nothing.
 */
@ApplicationScoped
public class CloseCount {

  private final OpenSheet open;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  public CloseCount(OpenSheet open, Ledger ledger, Clock clock) {
    this.open = open;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Ends the blind part; from now on what the ledger had is shown. */
  @Transactional
  public StockAnswer<CountSheet> compare(String id, Hand hand) {
    return open.toWork(
        id,
        hand,
        sheet -> {
          if (!sheet.isCounting()) {
            return StockAnswer.refused(StockRefusal.COUNT_CLOSED);
          }
          if (open.lines(sheet).stream().noneMatch(CountLine::isNoted)) {
            return StockAnswer.refused(StockRefusal.NOTHING_COUNTED);
          }
          sheet.compare(now());
          return StockAnswer.done(sheet);
        });
  }

  /** Something has to be counted again. */
  @Transactional
  public StockAnswer<CountSheet> again(String id, Hand hand) {
    return open.toManage(
        id,
        hand,
        sheet -> {
          if (!sheet.isCompared()) {
            return StockAnswer.refused(StockRefusal.COUNT_CLOSED);
          }
          sheet.again();
          return StockAnswer.done(sheet);
        });
  }

  /** Nothing of it is written. */
  @Transactional
  public StockAnswer<CountSheet> drop(String id, Hand hand) {
    return open.toManage(
        id,
        hand,
        sheet -> {
          if (!sheet.isCounting() && !sheet.isCompared()) {
            return StockAnswer.refused(StockRefusal.COUNT_CLOSED);
          }
          sheet.drop(hand, now());
          return StockAnswer.done(sheet);
        });
  }

  /**
   * Why the counted differs from the ledger.
   *
   * @param bySku reasons of single articles
   * @param forAll the reason of all others, or {@code null}
   */
  public record Reasons(Map<String, String> bySku, String forAll) {
    public Reasons {
      forAll = Goods.words(forAll);
      bySku = Map.copyOf(bySku);
    }

    String of(CountLine line) {
      String own = Goods.words(bySku.get(line.getSku()));
      return own == null ? forAll : own;
    }
  }

  @Transactional
  public StockAnswer<CountSheet> finish(String id, Reasons reasons, Hand hand) {
    return open.toManage(id, hand, sheet -> finish(sheet, reasons, hand));
  }

  private StockAnswer<CountSheet> finish(CountSheet sheet, Reasons reasons, Hand hand) {
    if (!sheet.isCompared()) {
      return StockAnswer.refused(
          sheet.isCounting() ? StockRefusal.COUNT_OPEN : StockRefusal.COUNT_CLOSED);
    }
    List<CountLine> lines = open.lines(sheet);
    List<String> moved = skus(lines, CountLine::isMoved);
    if (!moved.isEmpty()) {
      return StockAnswer.refused(StockRefusal.MOVED_WHILE_COUNTED, moved);
    }
    List<String> unnamed =
        skus(lines, line -> line.getDifference() != 0 && reasons.of(line) == null);
    if (!unnamed.isEmpty()) {
      return StockAnswer.refused(StockRefusal.DIFFERENCE_UNNAMED, unnamed);
    }
    Instant now = now();
    for (CountLine line : lines) {
      line.explain(reasons.of(line));
      if (line.getDifference() != 0) {
        ledger.write(
            new Ledger.Change(sheet.getShop(), line.getSku(), line.getDifference()),
            Cause.count(sheet.getId(), line.getReason(), hand.staff()),
            now);
      }
    }
    sheet.finish(hand, now);
    return StockAnswer.done(sheet);
  }

  private static List<String> skus(List<CountLine> lines, Predicate<CountLine> which) {
    return lines.stream().filter(which).map(CountLine::getSku).toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
