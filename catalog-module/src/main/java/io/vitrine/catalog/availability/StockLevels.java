package io.vitrine.catalog.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The stock of a shop, page by page in the order of the variants' numbers. The order names the shop
 * too, because H2 then walks along the key instead of sorting all that is left for each page.
 */
@ApplicationScoped
public class StockLevels {

  static final String PAGE =
      "select sku, on_hand, as_of, version from catalog.stock_level"
          + " where shop = ? and sku > ? order by shop, sku limit ?";

  private final DataSource database;

  @Inject
  public StockLevels(DataSource database) {
    this.database = database;
  }

  /**
   * @param after the last number already read, or {@code ""} for the beginning
   */
  public List<StockLevel> of(String shop, String after, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(PAGE)) {
      statement.setString(1, shop);
      statement.setString(2, after);
      statement.setInt(3, limit);
      try (ResultSet row = statement.executeQuery()) {
        List<StockLevel> levels = new ArrayList<>();
        while (row.next()) {
          levels.add(
              new StockLevel(
                  row.getString("sku"),
                  row.getInt("on_hand"),
                  row.getObject("as_of", OffsetDateTime.class).toInstant(),
                  row.getLong("version")));
        }
        return levels;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the stock of " + shop + " could not be read", e);
    }
  }
}
