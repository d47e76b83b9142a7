package io.vitrine.store.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The visits of a person: those said to be hers, and those of her appointments. */
@ApplicationScoped
class HerVisits {

  private final EntityManager store;

  @Inject
  HerVisits(EntityManager store) {
    this.store = store;
  }

  /** Shop and number of each. */
  RowsIn of(List<String> clients, List<String> appointments) {
    Set<List<String>> visits = new LinkedHashSet<>();
    visits.addAll(
        rows(
            RowsIn.one("v.client", clients),
            "select v.shop, v.visit from store.client_visit v where "));
    visits.addAll(
        rows(
            RowsIn.one("v.appointment", appointments),
            "select v.shop, v.id from store.visit v where "));
    return new RowsIn(List.of("shop", "visit"), new ArrayList<>(visits));
  }

  private List<List<String>> rows(RowsIn in, String select) {
    if (in.isEmpty()) {
      return List.of();
    }
    List<?> rows = in.query(store, select, "").getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> List.of((String) row[0], (String) row[1]))
        .toList();
  }
}
