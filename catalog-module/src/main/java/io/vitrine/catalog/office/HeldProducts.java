package io.vitrine.catalog.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Holds a product until the end of the transaction, so that nobody writes it in between. */
@ApplicationScoped
public class HeldProducts {

  private final DataSource database;

  @Inject
  public HeldProducts(DataSource database) {
    this.database = database;
  }

  /** The version of the product, which is held from now on; nothing for an unknown number. */
  public Optional<Long> version(String number) {
    try (Connection connection = database.getConnection();
        PreparedStatement hold =
            connection.prepareStatement(
                "select version from catalog.product where number = ? for update")) {
      hold.setString(1, number);
      try (ResultSet row = hold.executeQuery()) {
        return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the product " + number + " could not be held", e);
    }
  }

  /** The product that has a variant of this number. */
  public Optional<String> productOf(String sku) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement("select product from catalog.variant where sku = ?")) {
      ask.setString(1, sku);
      try (ResultSet row = ask.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the variant " + sku + " could not be looked for", e);
    }
  }
}
