package io.vitrine.store.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Which till has a card terminal: rows of the till, of its shop, of the house, in this order. */
@ApplicationScoped
public class Terminals {

  private final EntityManager store;

  @Inject
  public Terminals(EntityManager store) {
    this.store = store;
  }

  /**
   * A terminal as it is configured.
   *
   * @param behaviour how the simulator answers, or {@code null}
   */
  record Configured(String kind, String behaviour) {}

  /** Whether card payments of this till go through a terminal. */
  public boolean has(String shop, String till) {
    return of(shop, till).isPresent();
  }

  Optional<Configured> of(String shop, String till) {
    List<?> rows =
        store
            .createNativeQuery(
                "select kind, behaviour from store.card_terminal"
                    + " where shop in (?1, '*') and till in (?2, '*')"
                    + " order by case when shop = '*' then 1 else 0 end,"
                    + " case when till = '*' then 1 else 0 end")
            .setParameter(1, shop)
            .setParameter(2, till)
            .setMaxResults(1)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Configured((String) row[0], (String) row[1]))
        .filter(configured -> !"NONE".equals(configured.kind()))
        .findFirst();
  }
}
