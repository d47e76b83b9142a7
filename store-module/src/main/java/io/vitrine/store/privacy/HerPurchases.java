package io.vitrine.store.privacy;

import io.vitrine.shell.clock.InstantColumn;
import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.aftersale.recall.LinePieces;
import io.vitrine.store.loyalty.Loyalty;
import io.vitrine.store.sale.SeriesNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody bought on visits that are hers, as she reads it: with the legal guarantee, how to
 * care for it, and with the recall of an article that is not safe.
 */
@ApplicationScoped
class HerPurchases {

  private static final int MOST = 200;

  private static final String NOTED =
      "(select count(*) from store.recall_outcome o where o.recall = r.recall"
          + " and o.shop = l.shop and o.sale = l.sale and o.place = l.place and o.outcome ";

  /** A line is settled when none of its pieces is open. */
  private static final String RECALLED =
      "select x.id, l.place, r.recall, r.source, r.danger_fr, r.danger_en, r.act_fr, r.act_en,"
          + " l.quantity, (select coalesce(sum(f.quantity), 0) from store.refund_line f"
          + " where f.shop = l.shop and f.sale = l.sale and f.place = l.place)"
          + ", "
          + NOTED
          + "= 'REFUNDED'), "
          + NOTED
          + "<> 'REFUNDED')"
          + " from store.sale x join store.sale_line l on l.shop = x.shop and l.sale = x.id"
          + " join store.recall_article a on a.sku = l.sku join store.recall r"
          + " on r.recall = a.recall and x.finished_at >= r.sold_since"
          + " and x.finished_at < r.sold_before where ";

  private final EntityManager store;
  private final Loyalty loyalty;
  private final Clock clock;

  @Inject
  HerPurchases(EntityManager store, Loyalty loyalty, Clock clock) {
    this.store = store;
    this.loyalty = loyalty;
    this.clock = clock;
  }

  /** The last first. */
  JsonArrayBuilder of(RowsIn visits) {
    JsonArrayBuilder all = JsonParts.createArrayBuilder();
    if (visits.isEmpty()) {
      return all;
    }
    RowsIn sales = visits.named("x.shop", "x.visit");
    Map<String, JsonObjectBuilder> recalled = recalled(sales);
    List<?> rows =
        sales
            .query(
                store,
                "select x.id, x.shop, x.finished_at, l.name_fr, l.name_en, l.quantity,"
                    + " l.total_cents, l.guarantee_ends, x.series, x.receipt_number, l.place,"
                    + " k.fr, k.en"
                    + " from store.sale x join store.sale_line l"
                    + " on l.shop = x.shop and l.sale = x.id"
                    + " left join store.care_advice k on k.sku = l.sku where ",
                " order by x.finished_at desc, x.id, l.place")
            .setMaxResults(MOST)
            .getResultList();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> all.add(bought(row, recalled.get(line(row[0], row[10])))));
    return all;
  }

  /** Benefits of loyalty that she can have, the first to end first. */
  JsonArrayBuilder benefits(List<String> clients) {
    JsonArrayBuilder all = JsonParts.createArrayBuilder();
    loyalty
        .open(clients, LocalDate.now(clock))
        .forEach(
            one ->
                all.add(
                    JsonParts.createObjectBuilder()
                        .add("number", one.getNumber())
                        .add("shop", one.getShop())
                        .add("cents", one.getAmount().cents())
                        .add("endsOn", one.getEndsOn().toString())));
    return all;
  }

  private static JsonObjectBuilder bought(Object[] row, JsonObjectBuilder recall) {
    JsonObjectBuilder bought =
        JsonParts.createObjectBuilder()
            .add(
                "receipt",
                new SeriesNumber((String) row[8], ((Number) row[9]).longValue())
                    .in((String) row[1]))
            .add("shop", (String) row[1])
            .add("at", InstantColumn.read(row[2]).toString())
            .add("name", inBoth(row[3], row[4]))
            .add("quantity", ((Number) row[5]).intValue())
            .add("totalCents", ((Number) row[6]).longValue())
            .add("guaranteeEnds", String.valueOf(row[7]));
    if (row[11] == null) {
      bought.add("care", JsonValue.NULL);
    } else {
      bought.add("care", inBoth(row[11], row[12]));
    }
    return recall == null ? bought.add("recall", JsonValue.NULL) : bought.add("recall", recall);
  }

  /** By the line of the receipt; of several recalls of one article the last one counts. */
  private Map<String, JsonObjectBuilder> recalled(RowsIn sales) {
    Map<String, JsonObjectBuilder> recalled = new HashMap<>();
    List<?> rows = sales.query(store, RECALLED, " order by r.opened_at").getResultList();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(
            row ->
                recalled.put(
                    line(row[0], row[1]),
                    JsonParts.createObjectBuilder()
                        .add("number", (String) row[2])
                        .add("source", (String) row[3])
                        .add("danger", inBoth(row[4], row[5]))
                        .add("act", inBoth(row[6], row[7]))
                        .add("settled", pieces(row).open() == 0)));
    return recalled;
  }

  private static LinePieces pieces(Object[] row) {
    return new LinePieces(number(row[8]), number(row[9]), number(row[10]), number(row[11]));
  }

  private static long number(Object cell) {
    return ((Number) cell).longValue();
  }

  private static JsonObjectBuilder inBoth(Object fr, Object en) {
    return JsonParts.createObjectBuilder().add("fr", (String) fr).add("en", (String) en);
  }

  private static String line(Object sale, Object place) {
    return sale + " " + place;
  }
}
