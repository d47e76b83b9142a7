package io.vitrine.store.dossier;

import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.SaleFinished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Marks in the dossier what was sold, in the transaction of the sale: a receipt and its dossier
 * never disagree.
 */
@ApplicationScoped
public class RecordOutcome {

  private final EntityManager database;

  @Inject
  public RecordOutcome(EntityManager database) {
    this.database = database;
  }

  void sold(@Observes SaleFinished sale) {
    if (sale.appointment() == null || database.find(Dossier.class, sale.appointment()) == null) {
      return;
    }
    Map<String, Integer> bySku = new LinkedHashMap<>();
    for (BasketLine line : sale.lines()) {
      bySku.merge(line.sku(), line.quantity(), Integer::sum);
    }
    bySku.forEach(
        (sku, quantity) ->
            database.persist(
                new SoldArticle(sale.appointment(), sale.receipt(), sku, quantity, sale.at())));
  }
}
