package io.vitrine.store.demo;

import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.stock.count.CloseCount;
import io.vitrine.store.stock.count.CountPieces;
import io.vitrine.store.stock.count.StartCount;
import io.vitrine.store.stock.desk.BookGoods;
import io.vitrine.store.stock.desk.Goods;
import io.vitrine.store.stock.desk.Hand;
import io.vitrine.store.stock.transfer.SendTransfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stock in life: a delivery, a transfer on its way, a count whose differences wait for the manager.
 */
@ApplicationScoped
public class LoadDemoStock {

  private static final String PART = "stock";
  private static final String SHOP = "rivoli";
  private static final String OTHER = "bellecour";
  private static final Hand HAND = new Hand("S003", "Camille Roux", Set.of(SHOP), Set.of());

  @Inject private DemoMarks marks;
  @Inject private Assortment assortment;
  @Inject private BookGoods book;
  @Inject private SendTransfer send;
  @Inject private StartCount start;
  @Inject private CountPieces count;
  @Inject private CloseCount close;

  /** Whether it is made, now or before; not as long as the stock is not heard of. */
  public boolean make() {
    if (marks.isMade(PART)) {
      return true;
    }
    List<String> articles = marks.plentiful(SHOP, 3, 6);
    if (!marks.isStocked(SHOP) || articles.size() < 6) {
      return false;
    }
    marks.made(PART);
    assortment.priced(articles);
    book.receive(
        new BookGoods.Booking(
            SHOP, new Goods(Map.of(articles.get(0), 4)), "BL 20417", "demo-delivery"),
        HAND);
    send.send(
        new SendTransfer.Sending(
            SHOP,
            OTHER,
            new Goods(Map.of(articles.get(1), 2, articles.get(2), 1)),
            "Pour la vitrine de Noël",
            "demo-transfer"),
        HAND);
    counted(articles.subList(3, 6));
    return true;
  }

  private void counted(List<String> articles) {
    String sheet =
        start
            .of(SHOP, "Réserve, étagère B", articles, HAND)
            .fold(begun -> begun.getId(), refused -> null);
    count.enter(sheet, articles.get(0), marks.onHand(SHOP, articles.get(0)) - 1, HAND);
    count.enter(sheet, articles.get(1), marks.onHand(SHOP, articles.get(1)), HAND);
    close.compare(sheet, HAND);
  }
}
