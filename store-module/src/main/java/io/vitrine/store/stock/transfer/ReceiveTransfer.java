package io.vitrine.store.stock.transfer;

import io.vitrine.store.stock.Cause;
import io.vitrine.store.stock.Ledger;
import io.vitrine.store.stock.desk.Goods;
import io.vitrine.store.stock.desk.Hand;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockRefusal;
import io.vitrine.store.stock.desk.StockRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a transfer in where it was sent. Once: its row is the lock. What did not come is named and
 * lies in no shop.
 */
@ApplicationScoped
public class ReceiveTransfer {

  private final EntityManager store;
  private final Ledger ledger;
  private final StockRights rights;
  private final Clock clock;

  @Inject
  public ReceiveTransfer(EntityManager store, Ledger ledger, StockRights rights, Clock clock) {
    this.store = store;
    this.ledger = ledger;
    this.rights = rights;
    this.clock = clock;
  }

  /** What came of an article, and why it is less than was sent. */
  public record Came(int pieces, String reason) {
    public Came {
      reason = Goods.words(reason);
    }
  }

  /**
   * @param came by number; what is not named came as it was sent
   */
  @Transactional
  public StockAnswer<TransferView> receive(String id, Map<String, Came> came, Hand hand) {
    Transfer transfer = store.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (transfer == null) {
      return StockAnswer.refused(StockRefusal.NO_SUCH_TRANSFER);
    }
    if (!rights.allow(hand, transfer.getToShop(), "stock transfer")) {
      return StockAnswer.refused(StockRefusal.OTHER_SHOP);
    }
    if (!transfer.isInTransit()) {
      return StockAnswer.refused(StockRefusal.RECEIVED_ALREADY);
    }
    List<TransferLine> lines = Transfers.lines(store, id);
    Optional<StockAnswer<TransferView>> fault = fault(lines, came);
    return fault.orElseGet(() -> StockAnswer.done(write(transfer, lines, came, hand)));
  }

  private TransferView write(
      Transfer transfer, List<TransferLine> lines, Map<String, Came> came, Hand hand) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ledger.lock(transfer.getToShop(), lines.stream().map(TransferLine::getSku).toList());
    for (TransferLine line : lines) {
      Came of = of(line, came);
      line.receive(of.pieces(), of.reason());
      if (of.pieces() > 0) {
        ledger.write(
            new Ledger.Change(transfer.getToShop(), line.getSku(), of.pieces()),
            Cause.transferIn(transfer.getId(), hand.staff()),
            now);
      }
    }
    transfer.receive(hand, now);
    return new TransferView(transfer, lines);
  }

  private static Came of(TransferLine line, Map<String, Came> came) {
    return came.getOrDefault(line.getSku(), new Came(line.getSent(), null));
  }

  /** More than was sent is a delivery of its own, by whoever finds it. */
  static Optional<StockAnswer<TransferView>> fault(
      List<TransferLine> lines, Map<String, Came> came) {
    List<String> sent = lines.stream().map(TransferLine::getSku).toList();
    List<String> more =
        came.entrySet().stream()
            .filter(
                one ->
                    !sent.contains(one.getKey())
                        || one.getValue().pieces() < 0
                        || one.getValue().pieces()
                            > lines.get(sent.indexOf(one.getKey())).getSent())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    if (!more.isEmpty()) {
      return Optional.of(StockAnswer.refused(StockRefusal.MORE_THAN_SENT, more));
    }
    List<String> unnamed =
        lines.stream()
            .filter(line -> of(line, came).pieces() < line.getSent())
            .filter(line -> of(line, came).reason() == null)
            .map(TransferLine::getSku)
            .toList();
    return unnamed.isEmpty()
        ? Optional.empty()
        : Optional.of(StockAnswer.refused(StockRefusal.DIFFERENCE_UNNAMED, unnamed));
  }
}
