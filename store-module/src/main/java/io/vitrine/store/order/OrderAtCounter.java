package io.vitrine.store.order;

import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.database.TriedAgain;
import io.vitrine.store.order.OrderAnswer.NotSold;
import io.vitrine.store.order.OrderAnswer.Refused;
import io.vitrine.store.sale.PricesAtCounter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;

/** An order and its cancellation as the counter asks for them: the same key, the same answer. */
@ApplicationScoped
public class OrderAtCounter {

  private final Orders orders;
  private final PricesAtCounter prices;
  private final Assortment assortment;
  private final WriteOrder writeOrder;
  private final CancelOrder cancelOrder;

  @Inject
  public OrderAtCounter(
      Orders orders,
      PricesAtCounter prices,
      Assortment assortment,
      WriteOrder writeOrder,
      CancelOrder cancelOrder) {
    this.orders = orders;
    this.prices = prices;
    this.assortment = assortment;
    this.writeOrder = writeOrder;
    this.cancelOrder = cancelOrder;
  }

  public OrderAnswer place(OrderRequest request) {
    Optional<OrderAnswer> before = orders.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    ZoneId zone = assortment.shop(request.basket().counter().shop()).getZone();
    return prices.fold(
        request.basket(),
        priced ->
            TriedAgain.untilDone(
                () -> writeOrder.write(request, priced, zone),
                new Refused(OrderRefusal.IN_PROGRESS)),
        NotSold::new);
  }

  public CancelAnswer cancel(CancelRequest request) {
    Optional<CancelAnswer> before = orders.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    ZoneId zone = assortment.shop(request.counter().shop()).getZone();
    return TriedAgain.untilDone(
        () -> cancelOrder.cancel(request, zone),
        CancelAnswer.Refused.because(OrderRefusal.IN_PROGRESS));
  }
}
