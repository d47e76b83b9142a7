package io.vitrine.store.dossier;

import io.vitrine.store.sale.BasketLine;
import io.vitrine.store.sale.BasketProposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The counter begins with what the guest came for and has not bought yet. */
@ApplicationScoped
public class DossierBasket implements BasketProposal {

  private final EntityManager database;

  @Inject
  public DossierBasket(EntityManager database) {
    this.database = database;
  }

  @Override
  @Transactional
  public List<BasketLine> forVisit(String shop, String visit) {
    return database
        .createQuery(
            "select d from Dossier d join Visit v on v.appointment = d.number"
                + " where v.shop = :shop and v.id = :visit",
            Dossier.class)
        .setParameter("shop", shop)
        .setParameter("visit", visit)
        .getResultStream()
        .findFirst()
        .map(this::open)
        .orElse(List.of());
  }

  private List<BasketLine> open(Dossier dossier) {
    Set<String> sold =
        database
            .createQuery(
                "select o.sku from SoldArticle o where o.dossier = :number and o.kind <> :quote",
                String.class)
            .setParameter("quote", SoldArticle.Kind.QUOTE)
            .setParameter("number", dossier.number())
            .getResultStream()
            .collect(Collectors.toSet());
    Map<String, Integer> wished = new LinkedHashMap<>();
    for (Wish wish : dossier.wishes()) {
      if (!sold.contains(wish.sku())) {
        wished.merge(wish.sku(), wish.quantity(), Integer::sum);
      }
    }
    return wished.entrySet().stream()
        .map(line -> new BasketLine(line.getKey(), Math.min(line.getValue(), BasketLine.MOST)))
        .toList();
  }
}
