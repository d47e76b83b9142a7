package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.SaleAnswer.Finished;
import io.vitrine.store.sale.SaleAnswer.Reason;
import io.vitrine.store.sale.SaleAnswer.Refused;
import io.vitrine.store.till.TakenCash;
import io.vitrine.store.till.TillSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The finished sales. */
@ApplicationScoped
public class Sales implements TakenCash {

  private final EntityManager store;

  @Inject
  public Sales(EntityManager store) {
    this.store = store;
  }

  public Optional<Sale> find(String shop, String id) {
    return Optional.ofNullable(store.find(Sale.class, new SaleId(shop, id)));
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
