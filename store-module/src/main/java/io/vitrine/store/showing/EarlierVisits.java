package io.vitrine.store.showing;

import io.vitrine.store.client.ClientView.Seen;
import io.vitrine.store.showing.Papers.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What was written down on somebody's earlier visits: three questions a shop. */
@ApplicationScoped
class EarlierVisits {

  /** Older ones stand on her page. */
  static final int MOST = 3;

  private final EntityManager store;
  private final Papers papers;

  @Inject
  EarlierVisits(EntityManager store, Papers papers) {
    this.store = store;
    this.papers = papers;
  }

  /**
   * The latest with anything to tell, at most three.
   *
   * @param now the visit that is not of before, or {@code null}
   */
  @Transactional
  List<Earlier> of(List<Seen> visits, String now) {
    List<Seen> before = visits.stream().filter(seen -> !Objects.equals(seen.visit(), now)).toList();
    Map<String, List<Seen>> byShop = before.stream().collect(Collectors.groupingBy(Seen::shop));
    Map<String, Earlier> told = new HashMap<>();
    byShop.forEach((shop, seen) -> tell(shop, seen, told));
    return before.stream()
        .map(seen -> told.get(seen.visit()))
        .filter(Objects::nonNull)
        .limit(MOST)
        .toList();
  }

  private void tell(String shop, List<Seen> seen, Map<String, Earlier> told) {
    List<String> visits = seen.stream().map(Seen::visit).toList();
    Map<String, List<Shown>> shown =
        all(
                "select s from Shown s where s.shop = :shop and s.visit in :visits"
                    + " order by s.changedAt, s.sku",
                Shown.class,
                shop,
                visits)
            .stream()
            .collect(Collectors.groupingBy(Shown::visit));
    Map<String, VisitEnd> ends =
        all(
                "select e from VisitEnd e where e.shop = :shop and e.id in :visits",
                VisitEnd.class,
                shop,
                visits)
            .stream()
            .collect(Collectors.toMap(VisitEnd::visit, end -> end));
    Map<String, Map<String, Paper>> sold = papers.of(shop, visits);
    for (Seen one : seen) {
      List<VisitLine> lines =
          VisitLine.of(
              List.of(),
              shown.getOrDefault(one.visit(), List.of()),
              sold.getOrDefault(one.visit(), Map.of()));
      VisitEnd end = ends.get(one.visit());
      if (!lines.isEmpty() || end != null) {
        told.put(
            one.visit(),
            new Earlier(shop, one.visit(), one.arrivedAt(), one.staffName(), lines, end));
      }
    }
  }

  private <T> List<T> all(String query, Class<T> type, String shop, List<String> visits) {
    return store
        .createQuery(query, type)
        .setParameter("shop", shop)
        .setParameter("visits", visits)
        .getResultList();
  }
}
