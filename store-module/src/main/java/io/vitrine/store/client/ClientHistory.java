package io.vitrine.store.client;

import io.vitrine.shell.clock.InstantColumn;
import io.vitrine.shell.money.Money;
import io.vitrine.store.client.ClientView.Bought;
import io.vitrine.store.client.ClientView.Promise;
import io.vitrine.store.client.ClientView.Seen;
import io.vitrine.store.sale.SeriesNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What happened between a person and the shops, by her visits; one statement a question. */
@ApplicationScoped
class ClientHistory {

  private static final int VISITS = 20;
  private static final int PURCHASES = 30;
  private static final int PROMISES = 10;

  private static final String OF_HERS =
      " join store.client_visit c on c.shop = x.shop and c.visit = x.visit where c.client in (";

  private final EntityManager store;

  @Inject
  ClientHistory(EntityManager store) {
    this.store = store;
  }

  /** The latest visits, at most twenty. */
  List<Seen> visits(List<String> clients) {
    return store
        .createQuery(
            "select new io.vitrine.store.client.ClientView$Seen(v.shop, v.id, v.arrivedAt,"
                + " v.staffName, v.topic, v.outcome) from ClientVisit c join Visit v"
                + " on v.shop = c.shop and v.id = c.id where c.client in :clients"
                + " order by v.arrivedAt desc, v.id",
            Seen.class)
        .setParameter("clients", clients)
        .setMaxResults(VISITS)
        .getResultList();
  }

  /** The latest purchases, at most thirty lines. */
  List<Bought> purchases(List<String> clients) {
    return rows(
            "select x.series, x.receipt_number, x.shop, x.finished_at, l.sku, l.name_fr, l.name_en,"
                + " l.quantity, l.total_cents, l.guarantee_ends from store.sale x join store.sale_line l"
                + " on l.shop = x.shop and l.sale = x.id"
                + OF_HERS,
            clients,
            " order by x.finished_at desc, x.id, l.place",
            PURCHASES)
        .map(
            row ->
                new Bought(
                    new SeriesNumber((String) row[0], ((Number) row[1]).longValue())
                        .in((String) row[2]),
                    (String) row[2],
                    InstantColumn.read(row[3]),
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    ((Number) row[7]).intValue(),
                    Money.cents(((Number) row[8]).longValue()),
                    day(row[9])))
        .toList();
  }

  /** Open quotes and orders, the quote that ends first at the top. */
  List<Promise> promises(List<String> clients) {
    Stream<Promise> quotes =
        rows(
                "select x.id, x.shop, x.ends_on from store.quote x" + OF_HERS,
                clients,
                " and x.state = 'OPEN' order by x.ends_on, x.id",
                PROMISES)
            .map(row -> promise(Promise.Kind.QUOTE, row));
    Stream<Promise> orders =
        rows(
                "select x.id, x.shop, x.wished_on from store.customer_order x" + OF_HERS,
                clients,
                " and x.state = 'OPEN' order by x.ordered_at, x.id",
                PROMISES)
            .map(row -> promise(Promise.Kind.ORDER, row));
    return Stream.concat(quotes, orders).toList();
  }

  private static Promise promise(Promise.Kind kind, Object[] row) {
    return new Promise(kind, (String) row[0], (String) row[1], row[2] == null ? null : day(row[2]));
  }

  private Stream<Object[]> rows(String select, List<String> clients, String order, int most) {
    StringBuilder sql = new StringBuilder(select);
    for (int i = 1; i <= clients.size(); i++) {
      sql.append(i == 1 ? "?" : ", ?").append(i);
    }
    var query = store.createNativeQuery(sql.append(")").append(order).toString());
    for (int i = 0; i < clients.size(); i++) {
      query.setParameter(i + 1, clients.get(i));
    }
    List<?> rows = query.setMaxResults(most).getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  private static LocalDate day(Object cell) {
    return cell instanceof LocalDate day ? day : ((Date) cell).toLocalDate();
  }
}
