package io.vitrine.store.dossier;

import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.SaleFinished;
import io.vitrine.store.sale.promise.PromiseMade;
import io.vitrine.store.sale.promise.Promised;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks in the dossier what was sold, quoted or ordered, in the same transaction: a receipt and its
 * dossier never disagree.
 */
@ApplicationScoped
public class RecordOutcome {

  private final EntityManager database;

  @Inject
  public RecordOutcome(EntityManager database) {
    this.database = database;
  }

  /** A quote and an order stand in the dossier as well, each as what it is. */
  void promised(@Observes PromiseMade made) {
    SoldArticle.Kind kind =
        made.kind() == Promised.Kind.QUOTE ? SoldArticle.Kind.QUOTE : SoldArticle.Kind.ORDER;
    write(made.appointment(), kind, made.number(), made.lines(), made.at());
  }

  void sold(@Observes SaleFinished sale) {
    write(sale.appointment(), SoldArticle.Kind.SALE, sale.receipt(), sale.lines(), sale.at());
  }

  private void write(
      String appointment,
      SoldArticle.Kind kind,
      String number,
      List<BasketLine> lines,
      Instant at) {
    if (appointment == null || database.find(Dossier.class, appointment) == null) {
      return;
    }
    Map<String, Integer> bySku = new LinkedHashMap<>();
    for (BasketLine line : lines) {
      bySku.merge(line.sku(), line.quantity(), Integer::sum);
    }
    bySku.forEach(
        (sku, quantity) ->
            database.persist(new SoldArticle(appointment, kind, number, sku, quantity, at)));
  }
}
