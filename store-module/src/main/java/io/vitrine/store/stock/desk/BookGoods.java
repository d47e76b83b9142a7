package io.vitrine.store.stock.desk;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.database.TriedAgain;
import io.vitrine.store.stock.MoveKind;
import io.vitrine.store.stock.StockLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What came in and what cannot be sold any more. The same key and goods get the same answer,
 * another list under the same key is refused.
 */
@ApplicationScoped
public class BookGoods {

  private final WriteGoods write;

  @Inject
  public BookGoods(WriteGoods write) {
    this.write = write;
  }

  /**
   * Goods that move in one shop.
   *
   * @param words the delivery note or the reason; may be {@code null} for a receipt
   * @param key made by whoever asks, once an act
   */
  public record Booking(String shop, Goods goods, String words, String key) {
    public Booking {
      words = Goods.words(words);
    }
  }

  public StockAnswer<List<StockLevel>> receive(Booking booking, Hand hand) {
    return book(MoveKind.RECEIPT, booking, hand);
  }

  /**
   * @throws InvalidValue without a reason
   */
  public StockAnswer<List<StockLevel>> writeOff(Booking booking, Hand hand) {
    if (booking.words() == null) {
      throw new InvalidValue("what is written off has a reason");
    }
    return book(MoveKind.BREAKAGE, booking, hand);
  }

  private StockAnswer<List<StockLevel>> book(MoveKind kind, Booking booking, Hand hand) {
    if (booking.key() == null || booking.key().isBlank() || booking.key().length() > 80) {
      return StockAnswer.refused(StockRefusal.KEY_MISSING);
    }
    if (booking.goods().isEmpty()) {
      return StockAnswer.refused(StockRefusal.NOTHING_LISTED);
    }
    return TriedAgain.untilDone(
        () -> write.write(kind, booking, hand), StockAnswer.refused(StockRefusal.BUSY));
  }
}
