package io.vitrine.catalog.office.price;

import io.vitrine.catalog.office.price.PlannedPrice.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** All plans of prices. */
@ApplicationScoped
public class PlannedPrices {

  private static final String COLUMNS =
      "select id, sku, price_cents, valid_from, valid_until, state, planned_by, planned"
          + " from catalog.planned_price ";

  private final DataSource database;

  @Inject
  public PlannedPrices(DataSource database) {
    this.database = database;
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
    OffsetDateTime at = utc(now);
    return plans(
            "where state = 'PLANNED' and valid_from <= ? or state = 'RUNNING' and valid_until <= ?"
                + " order by case when state = 'PLANNED' then valid_from else valid_until end, id",
            at,
            at)
        .stream()
        .map(PlannedPrice::id)
        .toList();
  }

  void add(PlannedPrice plan) {
    run(
        "insert into catalog.planned_price (id, sku, price_cents, valid_from, valid_until, state,"
            + " planned_by, planned) values (?, ?, ?, ?, ?, ?, ?, ?)",
        plan.id(),
        plan.sku(),
        plan.cents(),
        utc(plan.from()),
        utc(plan.until()),
        plan.state().name(),
        plan.staff(),
        utc(plan.planned()));
  }

  void come(String id, State state) {
    run("update catalog.planned_price set state = ? where id = ?", state.name(), id);
  }

  /**
   * @param former the price that is back at the end; {@code null}: ask in the shop
   */
  void begin(String id, Long former) {
    run(
        "update catalog.planned_price set state = 'RUNNING', former_cents = ? where id = ?",
        former,
        id);
  }

  /** What comes back at the end of a plan that runs; {@code null}: ask in the shop. */
  Long former(String id) {
    return read(
            "select former_cents from catalog.planned_price where id = ?",
            row -> row.getObject("former_cents", Long.class),
            id)
        .get(0);
  }

  private List<PlannedPrice> plans(String where, Object... arguments) {
    return read(
        COLUMNS + where,
        row ->
            new PlannedPrice(
                row.getString("id"),
                row.getString("sku"),
                row.getLong("price_cents"),
                instant(row, "valid_from"),
                instant(row, "valid_until"),
                State.valueOf(row.getString("state")),
                row.getString("planned_by"),
                instant(row, "planned")),
        arguments);
  }

  @FunctionalInterface
  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> read(String sql, Row<T> value, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask = connection.prepareStatement(sql)) {
      bind(ask, arguments);
      try (ResultSet row = ask.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (row.next()) {
          found.add(value.of(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the planned prices could not be read", e);
    }
  }

  private void run(String sql, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement act = connection.prepareStatement(sql)) {
      bind(act, arguments);
      act.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a planned price could not be written", e);
    }
  }

  private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
