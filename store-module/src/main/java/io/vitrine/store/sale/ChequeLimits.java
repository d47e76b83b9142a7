package io.vitrine.store.sale;

import io.vitrine.shell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What a shop takes by cheques on one sale: dated rows, of the shop or of the house. */
@ApplicationScoped
public class ChequeLimits {

  private final EntityManager store;

  @Inject
  public ChequeLimits(EntityManager store) {
    this.store = store;
  }

  /**
   * The limit in force: the shop's own comes before the house's, the latest before earlier ones;
   * without any, no cheque is taken.
   */
  public Money of(String shop, Instant now) {
    List<?> rows =
        store
            .createNativeQuery(
                "select limit_cents from store.cheque_limit where shop in (?1, '*')"
                    + " and valid_from <= ?2"
                    + " order by case when shop = '*' then 1 else 0 end, valid_from desc")
            .setParameter(1, shop)
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .setMaxResults(1)
            .getResultList();
    return rows.isEmpty() ? Money.ZERO : Money.cents(((Number) rows.get(0)).longValue());
  }
}
