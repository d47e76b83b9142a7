package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.SaleAnswer.Finished;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SaleAnswer.Refused;
import io.vitrine.store.till.TakenCash;
import io.vitrine.store.till.TakenCheques;
import io.vitrine.store.till.TillSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The finished sales. */
@ApplicationScoped
public class Sales implements TakenCash, TakenCheques {

  private final EntityManager store;

  @Inject
  public Sales(EntityManager store) {
    this.store = store;
  }

  public Optional<Sale> find(String shop, String id) {
    return Optional.ofNullable(store.find(Sale.class, new SaleId(shop, id)));
  }

  /** The sale whose receipt bears this number in its shop. */
  public Optional<Sale> withReceipt(String shop, SeriesNumber number) {
    return store
        .createQuery(
            "select s from Sale s where s.shop = :shop and s.series = :series"
                + " and s.receiptNumber = :number",
            Sale.class)
        .setParameter("shop", shop)
        .setParameter("series", number.series())
        .setParameter("number", number.number())
        .getResultStream()
        .findFirst();
  }

  /** The sale that was finished under this key. */
  public Optional<Sale> underKey(String shop, String key) {
    return Optional.ofNullable(store.find(SaleRequest.class, new SaleRequest.KeyId(shop, key)))
        .map(SaleRequest::getSale)
        .flatMap(id -> find(shop, id));
  }

  /**
   * Whoever returns a part of a sale waits here until the other transaction ends. The locked row is
   * that of its visit, which has no other sale: the sale's own may not even be locked for a change
   * by the role the product runs as.
   */
  public void hold(Sale sale) {
    store
        .createNativeQuery("select id from store.visit where shop = ?1 and id = ?2 for update")
        .setParameter(1, sale.getShop())
        .setParameter(2, sale.getVisit())
        .getSingleResult();
  }

  /** The answer that this key got before; empty for a key that is new. */
  Optional<SaleAnswer> answered(CounterRequest request) {
    String shop = request.counter().shop();
    SaleRequest before = store.find(SaleRequest.class, new SaleRequest.KeyId(shop, request.key()));
    if (before == null) {
      return Optional.empty();
    }
    return Optional.of(
        before.asks(request)
            ? new Finished(store.find(Sale.class, new SaleId(shop, before.getSale())))
            : Refused.because(Reason.KEY_REUSED));
  }

  @Override
  public List<TakenCheques.Cheque> chequesIn(TillSession session) {
    List<?> rows =
        store
            .createNativeQuery(
                "select p.cheque_no, p.amount_cents from store.payment p"
                    + " join store.sale s on s.shop = p.shop and s.id = p.sale"
                    + " where s.shop = ?1 and s.till_session = ?2 and p.means = 'CHEQUE'"
                    + " order by s.finished_at, p.place")
            .setParameter(1, session.getShop())
            .setParameter(2, session.getId())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new TakenCheques.Cheque(
                    (String) row[0], Money.cents(((Number) row[1]).longValue())))
        .toList();
  }

  @Override
  public Money in(TillSession session) {
    Number cents =
        (Number)
            store
                .createNativeQuery(
                    "select coalesce(sum(p.amount_cents), 0) from store.payment p"
                        + " join store.sale s on s.shop = p.shop and s.id = p.sale"
                        + " where s.shop = ?1 and s.till_session = ?2 and p.means = 'CASH'")
                .setParameter(1, session.getShop())
                .setParameter(2, session.getId())
                .getSingleResult();
    return Money.cents(cents.longValue());
  }
}
