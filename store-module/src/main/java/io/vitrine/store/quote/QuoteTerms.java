package io.vitrine.store.quote;

import io.vitrine.store.shop.TrainingShop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** How long the house keeps the prices of a quote: dated rows, of a shop or of the house. */
@ApplicationScoped
class QuoteTerms {

  private final EntityManager store;

  @Inject
  QuoteTerms(EntityManager store) {
    this.store = store;
  }

  /** In days: the shop's own term comes before the house's, the latest before earlier ones. */
  int days(String shop, Instant now) {
    List<?> rows =
        store
            .createNativeQuery(
                "select days from store.quote_term where shop in (?1, '*') and valid_from <= ?2"
                    + " order by case when shop = '*' then 1 else 0 end, valid_from desc")
            .setParameter(1, TrainingShop.real(shop))
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .setMaxResults(1)
            .getResultList();
    if (rows.isEmpty()) {
      throw new IllegalStateException("no row of store.quote_term is in force for " + shop);
    }
    return ((Number) rows.get(0)).intValue();
  }
}
