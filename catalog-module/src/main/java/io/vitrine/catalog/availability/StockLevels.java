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

  /** Of a department and all below it; the tree's paths say what lies below. */
  private static final String PAGE_OF_CATEGORY =
      "select l.sku, l.on_hand, l.as_of, l.version from catalog.stock_level l"
          + " join catalog.variant v on v.sku = l.sku join catalog.product p on p.number = v.product"
          + " join catalog.category c on c.code = p.category"
          + " join catalog.category top on top.code = ?"
          + " where l.shop = ? and l.sku > ?"
          + " and (c.path = top.path or c.path like concat(top.path, '/%'))"
          + " order by l.shop, l.sku limit ?";

  private final DataSource database;

  @Inject
  public StockLevels(DataSource database) {
    this.database = database;
  }

  /**
   * @param after the last number already read, or {@code ""} for the beginning
   */
  public List<StockLevel> of(String shop, String after, int limit) {
    return page(PAGE, shop, shop, after, limit);
  }

  /**
   * The same of one category and those below it.
   *
   * @param category its code; one that there is not has no levels
   */
  public List<StockLevel> of(String shop, String category, String after, int limit) {
    return page(PAGE_OF_CATEGORY, shop, category, shop, after, limit);
  }

  private List<StockLevel> page(String query, String shop, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
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
