package io.vitrine.store.stock.transfer;

import io.vitrine.store.stock.Cause;
import io.vitrine.store.stock.Ledger;
import io.vitrine.store.stock.StockLevel;
import io.vitrine.store.stock.desk.Hand;
import io.vitrine.store.stock.desk.StockAnswer;
import io.vitrine.store.stock.desk.StockRefusal;
import io.vitrine.store.stock.desk.StockRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a transfer and the moves of the shop that sends it, all of it or nothing. */
@ApplicationScoped
class WriteTransfer {

  private final EntityManager store;
  private final Ledger ledger;
  private final StockRights rights;
  private final Clock clock;

  @Inject
  WriteTransfer(EntityManager store, Ledger ledger, StockRights rights, Clock clock) {
    this.store = store;
    this.ledger = ledger;
    this.rights = rights;
    this.clock = clock;
  }

  @Transactional
  StockAnswer<TransferView> send(SendTransfer.Sending sending, Hand hand) {
    String shop = sending.fromShop();
    if (!rights.allow(hand, shop, "stock transfer")) {
      return StockAnswer.refused(StockRefusal.OTHER_SHOP);
    }
    Map<String, Integer> goods = sending.goods().pieces();
    ledger.lock(shop, goods.keySet());
    Optional<TransferView> before = before(sending);
    if (before.isPresent()) {
      return same(before.get(), sending)
          ? StockAnswer.done(before.get())
          : StockAnswer.refused(StockRefusal.KEY_REUSED);
    }
    List<String> missing =
        goods.entrySet().stream()
            .filter(
                one ->
                    ledger.locked(shop, one.getKey()).map(StockLevel::getFree).orElse(0)
                        < one.getValue())
            .map(Map.Entry::getKey)
            .toList();
    return missing.isEmpty()
        ? StockAnswer.done(write(sending, hand))
        : StockAnswer.refused(StockRefusal.NOT_FREE, missing);
  }

  private TransferView write(SendTransfer.Sending sending, Hand hand) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Transfer transfer = new Transfer(sending, hand, now);
    List<TransferLine> lines =
        sending.goods().pieces().entrySet().stream()
            .map(one -> new TransferLine(transfer.getId(), one.getKey(), one.getValue()))
            .toList();
    store.persist(transfer);
    store.flush();
    lines.forEach(store::persist);
    for (TransferLine line : lines) {
      ledger.write(
          new Ledger.Change(sending.fromShop(), line.getSku(), -line.getSent()),
          Cause.transferOut(transfer.getId(), hand.staff()),
          now);
    }
    return new TransferView(transfer, lines);
  }

  private Optional<TransferView> before(SendTransfer.Sending sending) {
    return store
        .createQuery(
            "select t from Transfer t where t.fromShop = :shop and t.requestKey = :key",
            Transfer.class)
        .setParameter("shop", sending.fromShop())
        .setParameter("key", sending.key())
        .getResultStream()
        .findFirst()
        .map(transfer -> new TransferView(transfer, Transfers.lines(store, transfer.getId())));
  }

  private static boolean same(TransferView before, SendTransfer.Sending sending) {
    return before.transfer().getToShop().equals(sending.toShop())
        && before.lines().stream()
            .collect(Collectors.toMap(TransferLine::getSku, TransferLine::getSent))
            .equals(sending.goods().pieces());
  }
}
