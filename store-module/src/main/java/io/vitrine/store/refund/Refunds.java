package io.vitrine.store.refund;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.money.TaxRate;
import io.vitrine.store.refund.RefundAnswer.Finished;
import io.vitrine.store.refund.RefundAnswer.Reason;
import io.vitrine.store.refund.RefundAnswer.Refused;
import io.vitrine.store.sale.Payment.Means;
import io.vitrine.store.sale.Sale;
import io.vitrine.store.sale.SoldLine;
import io.vitrine.store.sale.promise.MoneyOfSale;
import io.vitrine.store.terminal.MoneyLeft;
import io.vitrine.store.till.TakenCash;
import io.vitrine.store.till.TillSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The refunds, and what has come back of a sale. */
@ApplicationScoped
public class Refunds implements TakenCash, MoneyLeft {

  private final EntityManager store;
  private final MoneyOfSale money;

  @Inject
  public Refunds(EntityManager store, MoneyOfSale money) {
    this.store = store;
    this.money = money;
  }

  public Optional<Refund> find(String shop, String id) {
    return Optional.ofNullable(store.find(Refund.class, new RefundId(shop, id)));
  }

  /** The refund that was made under this key. */
  public Optional<Refund> underKey(String shop, String key) {
    return store
        .createQuery(
            "select r from Refund r where r.shop = :shop and r.requestKey = :key", Refund.class)
        .setParameter("shop", shop)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** The refunds of a sale, the first first. */
  public List<Refund> of(Sale sale) {
    return store
        .createQuery(
            "select r from Refund r where r.shop = :shop and r.sale = :sale"
                + " order by r.refundedAt, r.receiptNumber",
            Refund.class)
        .setParameter("shop", sale.getShop())
        .setParameter("sale", sale.getId())
        .getResultList();
  }

  /**
   * What has come back of a sale; exact as long as the sale is held. What a deposit settled goes
   * back the way it was paid down.
   */
  public SaleSoFar soFar(Sale sale) {
    List<Refund> refunds = of(sale);
    Map<TaxRate, Money> gross = new HashMap<>();
    Map<Means, Money> left = money.of(sale);
    Money cash = Money.ZERO;
    for (Refund refund : refunds) {
      refund
          .getTaxes()
          .forEach(part -> gross.merge(part.getTaxRate(), part.getGross().negated(), Money::plus));
      for (PaidBack back : refund.getPayouts()) {
        left.merge(back.getMeans(), back.getAmount(), Money::plus);
        cash = back.isCash() ? cash.minus(back.getAmount()) : cash;
      }
    }
    return new SaleSoFar(
        sale,
        sale.getLines().stream().map(line -> soFar(line, refunds)).toList(),
        gross,
        left,
        cash,
        refunds.size());
  }

  @Override
  public Map<Means, Money> leftOf(Sale sale) {
    return soFar(sale).left();
  }

  private static LineSoFar soFar(SoldLine sold, List<Refund> refunds) {
    int turns = 0;
    int pieces = 0;
    Money cents = Money.ZERO;
    for (Refund refund : refunds) {
      for (RefundedLine back : refund.getLines()) {
        if (back.getPlace() == sold.getPlace()) {
          turns++;
          pieces += back.getQuantity();
          cents = cents.minus(back.getTotal());
        }
      }
    }
    return new LineSoFar(
        sold.getPlace(),
        sold.getSku(),
        sold.getTaxRate(),
        sold.getQuantity(),
        sold.getTotal(),
        sold.getEcoUnit(),
        turns,
        pieces,
        cents);
  }

  /** The answer that this key got before; empty for a key that is new. */
  Optional<RefundAnswer> answered(RefundRequest request) {
    return underKey(request.counter().shop(), request.key())
        .map(
            before ->
                before.asks(request) ? new Finished(before) : Refused.because(Reason.KEY_REUSED));
  }

  /** What refunds took out of the drawer, less than nothing. */
  @Override
  public Money in(TillSession session) {
    Number cents =
        (Number)
            store
                .createNativeQuery(
                    "select coalesce(sum(p.amount_cents), 0) from store.refund_payment p"
                        + " join store.refund r on r.shop = p.shop and r.id = p.refund"
                        + " where r.shop = ?1 and r.till_session = ?2 and p.means = 'CASH'")
                .setParameter(1, session.getShop())
                .setParameter(2, session.getId())
                .getSingleResult();
    return Money.cents(cents.longValue());
  }
}
