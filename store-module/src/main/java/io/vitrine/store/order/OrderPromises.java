package io.vitrine.store.order;

import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.sale.promise.PromiseAnswer;
import io.vitrine.store.sale.promise.Promised;
import io.vitrine.store.sale.promise.PromisedLine;
import io.vitrine.store.sale.promise.Promises;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Orders as promises that a sale takes over, with what was paid down on them. */
@ApplicationScoped
public class OrderPromises implements Promises {

  private final EntityManager store;
  private final Orders orders;

  @Inject
  public OrderPromises(EntityManager store, Orders orders) {
    this.store = store;
    this.orders = orders;
  }

  @Override
  public boolean areNamed(SeriesNumber number) {
    return number.series().matches(WriteOrder.SERIES + "\\d{4}");
  }

  @Override
  public Optional<Promised> find(String shop, SeriesNumber number) {
    return orders.find(shop, number.in(shop)).map(this::promised);
  }

  @Override
  public PromiseAnswer hold(String shop, SeriesNumber number, LocalDate today) {
    Optional<CustomerOrder> order = orders.held(shop, number.in(shop));
    if (order.isEmpty()) {
      return new PromiseAnswer.Refused(Reason.PROMISE_UNKNOWN);
    }
    return order.get().isOpen()
        ? new PromiseAnswer.Held(promised(order.get()))
        : new PromiseAnswer.Refused(Reason.ORDER_CLOSED);
  }

  @Override
  public void becomes(Promised promised, Sale sale) {
    orders
        .held(sale.getShop(), promised.number())
        .orElseThrow()
        .close(OrderState.HANDED_OVER, sale.getStaff(), sale.getFinishedAt());
    promised.paidDown().ifPresent(paid -> store.persist(DepositEnd.settling(sale, paid.number())));
    store.flush();
  }

  @Override
  public void becomesOrder(String shop, Promised promised, String by, Instant now) {
    throw new IllegalStateException("order " + promised.number() + " is an order already");
  }

  private Promised promised(CustomerOrder order) {
    return new Promised(
        Promised.Kind.ORDER,
        order.getId(),
        order.getLines().stream().map(PromisedLine::priced).toList(),
        orders.depositOf(order).paidDown());
  }
}
