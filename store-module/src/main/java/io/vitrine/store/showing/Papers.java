package io.vitrine.store.showing;

import io.vitrine.store.sale.SeriesNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the counter did on visits, read from its receipts, orders and quotes. */
@ApplicationScoped
class Papers {

  private final EntityManager store;

  @Inject
  Papers(EntityManager store) {
    this.store = store;
  }

  /** What a paper says of an article, and its number as printed. */
  record Paper(Became became, String number) {}

  /** For each visit the strongest word of the counter for each article. */
  Map<String, Map<String, Paper>> of(String shop, Collection<String> visits) {
    if (visits.isEmpty()) {
      return Map.of();
    }
    List<String> all = List.copyOf(visits);
    String some =
        IntStream.rangeClosed(2, all.size() + 1)
            .mapToObj(at -> "?" + at)
            .collect(Collectors.joining(", ", " where x.shop = ?1 and x.visit in (", ")"));
    Query query =
        store.createNativeQuery(
            "select x.visit, l.sku, 'SOLD', x.series, x.receipt_number from store.sale x"
                + " join store.sale_line l on l.shop = x.shop and l.sale = x.id"
                + some
                + " union all select x.visit, l.sku, 'ORDERED', x.series, x.serial from store.customer_order x"
                + " join store.order_line l on l.shop = x.shop and l.customer_order = x.id"
                + some
                + " union all select x.visit, l.sku, 'QUOTED', x.series, x.serial from store.quote x"
                + " join store.quote_line l on l.shop = x.shop and l.quote = x.id"
                + some
                + " order by 1, 2, 4, 5");
    query.setParameter(1, shop);
    for (int at = 0; at < all.size(); at++) {
      query.setParameter(at + 2, all.get(at));
    }
    Map<String, Map<String, Paper>> found = new HashMap<>();
    for (Object row : query.getResultList()) {
      Object[] cells = (Object[]) row;
      SeriesNumber number = new SeriesNumber((String) cells[3], ((Number) cells[4]).longValue());
      found
          .computeIfAbsent((String) cells[0], visit -> new LinkedHashMap<>())
          .merge(
              (String) cells[1],
              new Paper(Became.valueOf(((String) cells[2]).strip()), number.in(shop)),
              (one, other) -> one.became().compareTo(other.became()) <= 0 ? one : other);
    }
    return found;
  }

  /** The same of one visit. */
  Map<String, Paper> of(String shop, String visit) {
    return of(shop, List.of(visit)).getOrDefault(visit, Map.of());
  }
}
