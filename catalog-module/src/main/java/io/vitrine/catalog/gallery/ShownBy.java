package io.vitrine.catalog.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Which products show a picture. */
@ApplicationScoped
public class ShownBy {

  private final DataSource database;

  @Inject
  public ShownBy(DataSource database) {
    this.database = database;
  }

  /** Their numbers in order, so that two who write several hold them in the same order. */
  public List<String> products(String path) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement(
                "select distinct v.product from catalog.picture x"
                    + " join catalog.variant v on v.sku = x.sku where x.path = ?"
                    + " order by v.product")) {
      ask.setString(1, path);
      try (ResultSet row = ask.executeQuery()) {
        List<String> products = new ArrayList<>();
        while (row.next()) {
          products.add(row.getString(1));
        }
        return products;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("who shows " + path + " could not be read", e);
    }
  }
}
