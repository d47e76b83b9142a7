package io.vitrine.catalog.office.price;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.office.price.PlannedPrice.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All plans of prices. */
@ApplicationScoped
public class PlannedPrices {

  private static final String COLUMNS =
      "select id, sku, price_cents, valid_from, valid_until, state, planned_by, planned"
          + " from catalog.planned_price ";

  private final Sql sql;

  @Inject
  public PlannedPrices(Sql sql) {
    this.sql = sql;
  }

  /** The plans of a variant with something still to happen, in the order of their moments. */
  public List<PlannedPrice> open(String sku) {
    return plans("where sku = ? and state in ('PLANNED', 'RUNNING') order by valid_from, id", sku);
  }

  /** The latest plans of a variant with which nothing more happens. */
  public List<PlannedPrice> closed(String sku, int most) {
    return plans(
        "where sku = ? and state not in ('PLANNED', 'RUNNING') order by valid_from desc, id limit ?",
        sku,
        most);
  }

  public Optional<PlannedPrice> one(String id) {
    return plans("where id = ?", id).stream().findFirst();
  }

  /** Those of which the beginning or the end has come, the earliest moment first. */
  List<String> due(Instant now) {
    return plans(
            "where state = 'PLANNED' and valid_from <= ? or state = 'RUNNING' and valid_until <= ?"
                + " order by case when state = 'PLANNED' then valid_from else valid_until end, id",
            now,
            now)
        .stream()
        .map(PlannedPrice::id)
        .toList();
  }

  void add(PlannedPrice plan) {
    sql.run(
        "insert into catalog.planned_price (id, sku, price_cents, valid_from, valid_until, state,"
            + " planned_by, planned) values (?, ?, ?, ?, ?, ?, ?, ?)",
        plan.id(),
        plan.sku(),
        plan.cents(),
        plan.from(),
        plan.until(),
        plan.state().name(),
        plan.staff(),
        plan.planned());
  }

  void come(String id, State state) {
    sql.run("update catalog.planned_price set state = ? where id = ?", state.name(), id);
  }

  /**
   * @param former the price that is back at the end; {@code null}: ask in the shop
   */
  void begin(String id, Long former) {
    sql.run(
        "update catalog.planned_price set state = 'RUNNING', former_cents = ? where id = ?",
        former,
        id);
  }

  /** What comes back at the end of a plan that runs; {@code null}: ask in the shop. */
  Long former(String id) {
    return sql.list(
            "select former_cents from catalog.planned_price where id = ?",
            row -> row.getObject("former_cents", Long.class),
            id)
        .get(0);
  }

  private List<PlannedPrice> plans(String where, Object... arguments) {
    return sql.list(
        COLUMNS + where,
        row ->
            new PlannedPrice(
                row.getString("id"),
                row.getString("sku"),
                row.getLong("price_cents"),
                Sql.instant(row, "valid_from"),
                Sql.instant(row, "valid_until"),
                State.valueOf(row.getString("state")),
                row.getString("planned_by"),
                Sql.instant(row, "planned")),
        arguments);
  }
}
