package io.vitrine.catalog.office.price;

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

/** The prices of a variant as they were displayed. */
@ApplicationScoped
public class DisplayedPrices {

  private final DataSource database;

  @Inject
  public DisplayedPrices(DataSource database) {
    this.database = database;
  }

  /**
   * A price from a moment on.
   *
   * @param cents {@code null}: ask in the shop
   */
  public record Displayed(Instant from, Long cents) {}

  /**
   * What is shown of a variant now.
   *
   * @param cents {@code null}: ask in the shop
   */
  public record Current(Long cents, long ecoCents) {}

  /**
   * The latest first.
   *
   * @param page counted from 1
   */
  public List<Displayed> page(String sku, int page, int size) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement(
                "select valid_from, price_cents from catalog.price where sku = ?"
                    + " order by valid_from desc limit ? offset ?")) {
      ask.setString(1, sku);
      ask.setInt(2, size);
      ask.setLong(3, (page - 1L) * size);
      try (ResultSet row = ask.executeQuery()) {
        List<Displayed> prices = new ArrayList<>();
        while (row.next()) {
          prices.add(
              new Displayed(
                  row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                  row.getObject("price_cents", Long.class)));
        }
        return prices;
      }
    } catch (SQLException e) {
      throw unread(sku, e);
    }
  }

  public long count(String sku) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement("select count(*) from catalog.price where sku = ?")) {
      ask.setString(1, sku);
      try (ResultSet row = ask.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw unread(sku, e);
    }
  }

  /** Nothing if the product has no such variant. */
  public Optional<Current> current(String product, String sku) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement(
                "select price_cents, eco_participation_cents from catalog.variant"
                    + " where product = ? and sku = ?")) {
      ask.setString(1, product);
      ask.setString(2, sku);
      try (ResultSet row = ask.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Current(
                    row.getObject("price_cents", Long.class),
                    row.getLong("eco_participation_cents")))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw unread(sku, e);
    }
  }

  /** Since when the present price stands. */
  Optional<Instant> since(String sku) {
    return page(sku, 1, 1).stream().map(Displayed::from).findFirst();
  }

  private static IllegalStateException unread(String sku, SQLException e) {
    return new IllegalStateException("the prices of " + sku + " could not be read", e);
  }
}
