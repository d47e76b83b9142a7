package io.vitrine.store.stock.transfer;

import io.vitrine.store.database.TriedAgain;
import io.vitrine.store.shop.ShopCards;
import io.vitrine.store.stock.desk.Goods;
import io.vitrine.store.stock.desk.Hand;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends pieces to another shop; the same key gets the same answer. */
@ApplicationScoped
public class SendTransfer {

  private final WriteTransfer write;
  private final ShopCards shops;

  @Inject
  public SendTransfer(WriteTransfer write, ShopCards shops) {
    this.write = write;
    this.shops = shops;
  }

  /**
   * What is sent where.
   *
   * @param note words for the other shop, or {@code null}
   * @param key made by whoever asks, once an act
   */
  public record Sending(String fromShop, String toShop, Goods goods, String note, String key) {
    public Sending {
      note = Goods.words(note);
    }
  }

  public StockAnswer<TransferView> send(Sending sending, Hand hand) {
    if (sending.key() == null || sending.key().isBlank() || sending.key().length() > 80) {
      return StockAnswer.refused(StockRefusal.KEY_MISSING);
    }
    if (sending.goods().isEmpty()) {
      return StockAnswer.refused(StockRefusal.NOTHING_LISTED);
    }
    if (sending.toShop() == null
        || sending.toShop().equals(sending.fromShop())
        || !shops.exists(sending.toShop())) {
      return StockAnswer.refused(StockRefusal.NO_SUCH_SHOP);
    }
    return TriedAgain.untilDone(
        () -> write.send(sending, hand), StockAnswer.refused(StockRefusal.BUSY));
  }
}
