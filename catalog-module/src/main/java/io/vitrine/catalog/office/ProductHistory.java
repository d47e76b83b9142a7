package io.vitrine.catalog.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Who changed what of a product, the latest first. */
@ApplicationScoped
public class ProductHistory {

  private final DataSource database;

  @Inject
  public ProductHistory(DataSource database) {
    this.database = database;
  }

  /**
   * One field that was changed.
   *
   * @param sku the variant, or {@code null} where the product itself was changed
   * @param staff the number of the person
   * @param importId the import, or {@code null} where it was done by hand
   * @param field a column of the house's format; {@code sku} for a variant that was new
   * @param before {@code null} where nothing stood
   * @param after {@code null} where nothing stands any more
   */
  public record Entry(
      Instant at,
      String staff,
      String importId,
      String sku,
      String field,
      String before,
      String after) {

    public boolean isAdded() {
      return "sku".equals(field) && before == null;
    }
  }

  /**
   * @param page counted from 1
   */
  public List<Entry> page(String product, int page, int size) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement(
                "select at, staff, import_job, sku, field, before_value, after_value"
                    + " from catalog.product_change where product = ?"
                    + " order by at desc, sku nulls first, field, id limit ? offset ?")) {
      ask.setString(1, product);
      ask.setInt(2, size);
      ask.setLong(3, (page - 1L) * size);
      try (ResultSet row = ask.executeQuery()) {
        List<Entry> entries = new ArrayList<>();
        while (row.next()) {
          entries.add(
              new Entry(
                  row.getObject("at", OffsetDateTime.class).toInstant(),
                  row.getString("staff"),
                  row.getString("import_job"),
                  row.getString("sku"),
                  row.getString("field"),
                  row.getString("before_value"),
                  row.getString("after_value")));
        }
        return entries;
      }
    } catch (SQLException e) {
      throw unread(product, e);
    }
  }

  public long count(String product) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement(
                "select count(*) from catalog.product_change where product = ?")) {
      ask.setString(1, product);
      try (ResultSet row = ask.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw unread(product, e);
    }
  }

  private static IllegalStateException unread(String product, SQLException e) {
    return new IllegalStateException("the history of " + product + " could not be read", e);
  }
}
