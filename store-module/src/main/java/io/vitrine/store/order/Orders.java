package io.vitrine.store.order;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.till.TakenCash;
import io.vitrine.store.till.TakenCheques;
import io.vitrine.store.till.TillSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The orders of the shops, and what was paid down on them. */
@ApplicationScoped
public class Orders implements TakenCash, TakenCheques {

  private static final String FOUND =
      " from CustomerOrder o where o.shop = :shop"
          + " and (lower(o.id) like :words escape '!' or lower(o.customer) like :words escape '!')";

  private final EntityManager store;

  @Inject
  public Orders(EntityManager store) {
    this.store = store;
  }

  public Optional<CustomerOrder> find(String shop, String number) {
    return Optional.ofNullable(store.find(CustomerOrder.class, new OrderId(shop, number)));
  }

  /** The order, locked until the transaction ends. */
  public Optional<CustomerOrder> held(String shop, String number) {
    return Optional.ofNullable(
        store.find(CustomerOrder.class, new OrderId(shop, number), LockModeType.PESSIMISTIC_WRITE));
  }

  /** What was paid down on an order; there always is something. */
  public Deposit depositOf(CustomerOrder order) {
    return store
        .createQuery(
            "select d from Deposit d where d.shop = :shop and d.order = :order", Deposit.class)
        .setParameter("shop", order.getShop())
        .setParameter("order", order.getId())
        .getSingleResult();
  }

  /** What was paid down on what a sale handed over, as its payments name it. */
  public List<Deposit> settledBy(Sale sale) {
    return sale.getPayments().stream()
        .filter(paid -> paid.getDeposit() != null)
        .map(paid -> store.find(Deposit.class, new DepositId(sale.getShop(), paid.getDeposit())))
        .toList();
  }

  /** What became of a deposit; empty as long as it waits. */
  public Optional<DepositEnd> endOf(Deposit deposit) {
    return Optional.ofNullable(
        store.find(DepositEnd.class, new DepositEnd.EndId(deposit.getShop(), deposit.getId())));
  }

  /** How many orders of a shop bear these words in number or name. */
  public long count(String shop, String words) {
    return store
        .createQuery("select count(o)" + FOUND, Long.class)
        .setParameter("shop", shop)
        .setParameter("words", like(words))
        .getSingleResult();
  }

  /** A page of them: those that are open first, the next wished day first, then the newest. */
  public List<OrderRow> page(String shop, String words, int first, int most) {
    return store
        .createQuery(
            "select new io.vitrine.store.order.OrderRow(o.id, o.orderedAt, o.wishedOn, o.handover,"
                + " o.customer, o.staffName, o.total, o.state)"
                + FOUND
                + " order by case when o.state = :open then 0 else 1 end,"
                + " case when o.wishedOn is null then 1 else 0 end, o.wishedOn,"
                + " o.orderedAt desc, o.id desc",
            OrderRow.class)
        .setParameter("shop", shop)
        .setParameter("words", like(words))
        .setParameter("open", OrderState.OPEN)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  private static String like(String words) {
    String plain = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
    return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  /** The answer that this key got before; empty for a key that is new. */
  Optional<OrderAnswer> answered(OrderRequest request) {
    return depositUnder(request.basket().counter().shop(), request.basket().key())
        .map(
            before ->
                before.asks(request)
                    ? new OrderAnswer.Placed(
                        find(before.getShop(), before.getOrder()).orElseThrow(), before)
                    : new OrderAnswer.Refused(OrderRefusal.KEY_REUSED));
  }

  /** The answer that this key got before; empty for a key that is new. */
  Optional<CancelAnswer> answered(CancelRequest request) {
    return store
        .createQuery(
            "select e from DepositEnd e where e.shop = :shop and e.requestKey = :key",
            DepositEnd.class)
        .setParameter("shop", request.counter().shop())
        .setParameter("key", request.key())
        .getResultStream()
        .findFirst()
        .map(
            before ->
                before.asks(request)
                    ? new CancelAnswer.Cancelled(before)
                    : CancelAnswer.Refused.because(OrderRefusal.KEY_REUSED));
  }

  /** What was paid down by cheque lies beside the drawer like any other. */
  @Override
  public List<TakenCheques.Cheque> chequesIn(TillSession session) {
    return store
        .createQuery(
            "select d from Deposit d where d.shop = :shop and d.tillSession = :session"
                + " order by d.takenAt",
            Deposit.class)
        .setParameter("shop", session.getShop())
        .setParameter("session", session.getId())
        .getResultStream()
        .flatMap(deposit -> deposit.getPayments().stream())
        .filter(paid -> paid.getMeans() == Means.CHEQUE)
        .map(paid -> new TakenCheques.Cheque(paid.getMark(), paid.getAmount()))
        .toList();
  }

  /** The order that was placed under this key. */
  public Optional<CustomerOrder> underKey(String shop, String key) {
    return depositUnder(shop, key).flatMap(deposit -> find(shop, deposit.getOrder()));
  }

  private Optional<Deposit> depositUnder(String shop, String key) {
    return store
        .createQuery(
            "select d from Deposit d where d.shop = :shop and d.requestKey = :key", Deposit.class)
        .setParameter("shop", shop)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** What deposits brought into the drawer, less what went back. */
  @Override
  public Money in(TillSession session) {
    return sum(
            session,
            "select coalesce(sum(p.amount_cents), 0) from store.deposit_payment p"
                + " join store.deposit d on d.shop = p.shop and d.id = p.deposit"
                + " where d.shop = ?1 and d.till_session = ?2 and p.means = 'CASH'")
        .plus(
            sum(
                session,
                "select coalesce(sum(p.amount_cents), 0) from store.deposit_end_payment p"
                    + " join store.deposit_end e on e.shop = p.shop and e.deposit = p.deposit"
                    + " where e.shop = ?1 and e.till_session = ?2 and p.means = 'CASH'"));
  }

  private Money sum(TillSession session, String query) {
    Number cents =
        (Number)
            store
                .createNativeQuery(query)
                .setParameter(1, session.getShop())
                .setParameter(2, session.getId())
                .getSingleResult();
    return Money.cents(cents.longValue());
  }
}
