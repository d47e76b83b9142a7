package io.vitrine.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Reads published products whole, with a constant number of statements a call: for the index, the
 * pages and the neighbours. A product without a published variant is as if it were not there.
 */
@ApplicationScoped
public class CatalogueEntries {

  private static final String PUBLISHED =
      "select p.number from catalog.product p where exists"
          + " (select 1 from catalog.variant v where v.product = p.number and v.published)";

  private final DataSource database;
  private final Clock clock;

  @Inject
  public CatalogueEntries(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * The next published products in the order of their numbers.
   *
   * @param after the last product number already read, or {@code ""} for the beginning
   */
  public List<CatalogueEntry> after(String after, int limit) {
    return read(
        reading ->
            reading.list(
                PUBLISHED + " and p.number > ? order by p.number limit ?",
                row -> row.getString(1),
                after,
                limit));
  }

  /** Those of these products that are published, in the order of their numbers. */
  public List<CatalogueEntry> of(Collection<String> products) {
    return products.isEmpty()
        ? List.of()
        : read(
            reading ->
                reading.list(
                    PUBLISHED + " and p.number = any(?) order by p.number",
                    row -> row.getString(1),
                    products));
  }

  public Optional<CatalogueEntry> of(String product) {
    return of(List.of(product)).stream().findFirst();
  }

  /** The products to which these variants belong, as far as both are published. */
  public List<CatalogueEntry> withVariants(Collection<String> skus) {
    return skus.isEmpty()
        ? List.of()
        : read(
            reading ->
                reading.list(
                    "select distinct v.product from catalog.variant v"
                        + " where v.sku = any(?) and v.published order by v.product",
                    row -> row.getString(1),
                    skus));
  }

  /** How many products are published. */
  public long count() {
    try (Connection connection = database.getConnection()) {
      return new Reading(connection)
          .list("select count(*) from (" + PUBLISHED + ") published", row -> row.getLong(1))
          .get(0);
    } catch (SQLException e) {
      throw new IllegalStateException("the products could not be counted", e);
    }
  }

  @FunctionalInterface
  private interface Numbers {
    List<String> of(Reading reading) throws SQLException;
  }

  private List<CatalogueEntry> read(Numbers numbers) {
    try (Connection connection = database.getConnection()) {
      Reading reading = new Reading(connection);
      List<String> products = numbers.of(reading);
      return products.isEmpty()
          ? List.of()
          : new EntryAssembly(reading, products, clock.instant()).entries();
    } catch (SQLException e) {
      throw new IllegalStateException("the catalogue could not be read", e);
    }
  }
}
