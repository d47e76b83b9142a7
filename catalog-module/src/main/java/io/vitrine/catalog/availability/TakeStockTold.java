package io.vitrine.catalog.availability;

import io.vitrine.catalog.product.ProductsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Takes the store's word on one variant in one shop. The variant's row is held meanwhile, so that
 * two words on it come one after the other and the later version stays.
 */
@ApplicationScoped
public class TakeStockTold {

  private final DataSource database;
  private final Event<ProductsChanged> changed;
  private final Clock clock;

  @Inject
  public TakeStockTold(DataSource database, Event<ProductsChanged> changed, Clock clock) {
    this.database = database;
    this.changed = changed;
    this.clock = clock;
  }

  @Transactional(rollbackOn = SQLException.class)
  public StockAnswer take(StockTold told) throws SQLException {
    try (Connection connection = database.getConnection()) {
      String product =
          text(
              connection,
              "select product from catalog.variant where sku = ? for update",
              told.sku());
      if (product == null
          || text(connection, "select code from catalog.shop where code = ?", told.shop())
              == null) {
        return new StockAnswer.NotOurs(told.shop(), told.sku());
      }
      String message = told.message().toString();
      String before =
          text(connection, "select message from catalog.stock_message where message = ?", message);
      if (before != null) {
        return new StockAnswer.KnownBefore();
      }
      run(
          connection,
          "insert into catalog.stock_message (message, received) values (?, ?)",
          message,
          clock.instant().atOffset(ZoneOffset.UTC));
      if (!write(connection, told)) {
        return new StockAnswer.KnownBefore();
      }
      changed.fire(new ProductsChanged(Set.of(product)));
      return new StockAnswer.Taken();
    }
  }

  /**
   * @return whether it was a later word than the one before
   */
  private static boolean write(Connection connection, StockTold told) throws SQLException {
    Object asOf = told.asOf().atOffset(ZoneOffset.UTC);
    if (run(
            connection,
            "update catalog.stock_level set on_hand = ?, as_of = ?, version = ?"
                + " where shop = ? and sku = ? and version < ?",
            told.onHand(),
            asOf,
            told.version(),
            told.shop(),
            told.sku(),
            told.version())
        == 1) {
      return true;
    }
    return run(
            connection,
            "insert into catalog.stock_level (shop, sku, on_hand, as_of, version)"
                + " select s.code, v.sku, ?, ?, ? from catalog.shop s, catalog.variant v"
                + " where s.code = ? and v.sku = ? and not exists (select 1 from"
                + " catalog.stock_level l where l.shop = s.code and l.sku = v.sku)",
            told.onHand(),
            asOf,
            told.version(),
            told.shop(),
            told.sku())
        == 1;
  }

  private static String text(Connection connection, String sql, String key) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    }
  }

  private static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
