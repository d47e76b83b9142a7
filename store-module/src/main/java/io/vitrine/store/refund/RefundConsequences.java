package io.vitrine.store.refund;

import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.stock.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Comparator;

/** What follows from a refund in its transaction: goods in stock, and a credit of its invoice. */
@ApplicationScoped
class RefundConsequences {

  private final Stock stock;
  private final Event<GoodsCameBack> cameBack;

  @Inject
  RefundConsequences(Stock stock, Event<GoodsCameBack> cameBack) {
    this.stock = stock;
    this.cameBack = cameBack;
  }

  /** Before the refund is written: nobody else moves these goods until the transaction ends. */
  void hold(RefundRequest request) {
    stock.hold(request.counter().shop(), request.lines().stream().map(BasketLine::sku).toList());
  }

  void follow(Refund refund, Sale sale, RefundRequest request, ZoneId zone) {
    String unsaleable = request.reason() == RefundReason.FAULTY ? "faulty return" : null;
    request.lines().stream()
        .sorted(Comparator.comparing(BasketLine::sku))
        .forEach(
            line ->
                stock.takeBack(
                    new Stock.Piece(refund.getShop(), line.sku(), line.quantity()),
                    refund.getId(),
                    unsaleable,
                    refund.getStaff(),
                    refund.getRefundedAt()));
    cameBack.fire(new GoodsCameBack(refund, sale, zone));
  }
}
