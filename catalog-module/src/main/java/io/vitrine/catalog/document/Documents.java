package io.vitrine.catalog.document;

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
import java.util.Optional;
import javax.sql.DataSource;

/** The documents of the house by the names that files of products give them. */
@ApplicationScoped
public class Documents {

  private static final String FOUND =
      "select d.name, d.stored, d.bytes, d.added, (select count(*) from catalog.product_document p"
          + " where p.name = d.name) as products from catalog.document d";

  private final DataSource database;

  @Inject
  public Documents(DataSource database) {
    this.database = database;
  }

  /**
   * A document.
   *
   * @param products beside how many products it stands
   */
  public record Listed(String name, long bytes, Instant added, String address, int products) {}

  /** Where it is served; the address changes with the content. */
  public static String address(String stored, String name) {
    return "/documents/" + stored + '/' + name;
  }

  public Optional<Listed> of(String name) {
    return list(FOUND + " where d.name = ?", name).stream().findFirst();
  }

  public long count() {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select count(*) from catalog.document");
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the documents could not be counted", e);
    }
  }

  /** A page of them in the order of their names. */
  public List<Listed> page(int page, int size) {
    return list(FOUND + " order by d.name limit ? offset ?", size, (page - 1) * (long) size);
  }

  private List<Listed> list(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<Listed> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(
              new Listed(
                  row.getString("name"),
                  row.getLong("bytes"),
                  row.getObject("added", OffsetDateTime.class).toInstant(),
                  address(row.getString("stored"), row.getString("name")),
                  row.getInt("products")));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the documents could not be read", e);
    }
  }
}
