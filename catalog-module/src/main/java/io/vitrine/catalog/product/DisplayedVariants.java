package io.vitrine.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What stands in a shop, in the order in which one walks past it. */
@ApplicationScoped
public class DisplayedVariants {

  private static final String STANDING =
      " from catalog.display d join catalog.variant v on v.sku = d.sku"
          + " where v.published and d.shop = ?";

  private final DataSource database;

  @Inject
  public DisplayedVariants(DataSource database) {
    this.database = database;
  }

  /** The departments of a shop in which something stands, by floor. */
  public List<String> departments(String shop) {
    return read(
        "select d.department" + STANDING + " group by d.department order by min(d.floor), 1",
        row -> row.getString(1),
        shop);
  }

  /**
   * The published variants that stand there.
   *
   * @param department {@code null} for the whole shop
   */
  public List<String> skus(String shop, String department, int limit) {
    String order =
        " group by d.sku order by min(d.floor), min(d.department), min(d.bay), 1 limit ?";
    return department == null
        ? read("select d.sku" + STANDING + order, row -> row.getString(1), shop, limit)
        : read(
            "select d.sku" + STANDING + " and d.department = ?" + order,
            row -> row.getString(1),
            shop,
            department,
            limit);
  }

  private List<String> read(String sql, Reading.Row<String> value, Object... arguments) {
    try (Connection connection = database.getConnection()) {
      return new Reading(connection).list(sql, value, arguments);
    } catch (SQLException e) {
      throw new IllegalStateException("what stands in the shop could not be read", e);
    }
  }
}
