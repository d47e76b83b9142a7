package io.vitrine.store.stock.desk;

import io.vitrine.store.stock.Cause;
import io.vitrine.store.stock.Ledger;
import io.vitrine.store.stock.MoveKind;
import io.vitrine.store.stock.StockLevel;
import io.vitrine.store.stock.StockMove;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a list of goods in one transaction: all of it, or nothing. */
@ApplicationScoped
class WriteGoods {

  private final EntityManager store;
  private final Ledger ledger;
  private final StockRights rights;
  private final Clock clock;

  @Inject
  WriteGoods(EntityManager store, Ledger ledger, StockRights rights, Clock clock) {
    this.store = store;
    this.ledger = ledger;
    this.rights = rights;
    this.clock = clock;
  }

  @Transactional
  StockAnswer<List<StockLevel>> write(MoveKind kind, BookGoods.Booking booking, Hand hand) {
    if (!rights.allow(hand, booking.shop(), "stock " + kind)) {
      return StockAnswer.refused(StockRefusal.OTHER_SHOP);
    }
    Map<String, Integer> goods = booking.goods().pieces();
    ledger.lock(booking.shop(), goods.keySet());
    List<StockMove> before = before(booking);
    if (!before.isEmpty()) {
      return same(before, kind, goods)
          ? StockAnswer.done(levels(booking))
          : StockAnswer.refused(StockRefusal.KEY_REUSED);
    }
    if (kind == MoveKind.BREAKAGE) {
      List<String> missing = missing(booking.shop(), goods);
      if (!missing.isEmpty()) {
        return StockAnswer.refused(StockRefusal.NOT_THERE, missing);
      }
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<StockLevel> after = new ArrayList<>();
    Cause cause =
        kind == MoveKind.RECEIPT
            ? Cause.receipt(booking.words(), hand.staff(), booking.key())
            : Cause.breakage(booking.words(), hand.staff(), booking.key());
    int sign = kind == MoveKind.RECEIPT ? 1 : -1;
    goods.forEach(
        (sku, pieces) ->
            after.add(
                ledger.write(new Ledger.Change(booking.shop(), sku, sign * pieces), cause, now)));
    return StockAnswer.done(after);
  }

  /** Less lies there than is written off: then a count is the answer. */
  private List<String> missing(String shop, Map<String, Integer> goods) {
    return goods.entrySet().stream()
        .filter(
            one ->
                ledger.locked(shop, one.getKey()).map(StockLevel::getOnHand).orElse(0)
                    < one.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<StockLevel> levels(BookGoods.Booking booking) {
    return booking.goods().pieces().keySet().stream()
        .map(sku -> ledger.locked(booking.shop(), sku).orElseThrow())
        .toList();
  }

  private List<StockMove> before(BookGoods.Booking booking) {
    return store
        .createQuery(
            "select m from StockMove m where m.shop = :shop and m.requestKey = :key",
            StockMove.class)
        .setParameter("shop", booking.shop())
        .setParameter("key", booking.key())
        .getResultList();
  }

  private static boolean same(List<StockMove> before, MoveKind kind, Map<String, Integer> goods) {
    Map<String, Integer> moved = new TreeMap<>();
    before.forEach(move -> moved.put(move.getSku(), Math.abs(move.getQuantity())));
    return moved.equals(goods) && before.stream().allMatch(move -> move.getKind() == kind);
  }
}
