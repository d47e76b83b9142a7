package io.vitrine.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Reads published products whole, with a constant number of statements a call: for the index, the
 * pages and the neighbours. A product without a published variant is as if it were not there.
 */
@ApplicationScoped
public class CatalogueEntries {

  private static final String PUBLISHED =
      "select p.number from catalog.product p where " + Shown.NOW;

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
                now(),
                now(),
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
                    now(),
                    now(),
                    products));
  }

  /** The product as customers would see it, whether it is published or not. */
  public Optional<CatalogueEntry> unpublished(String product) {
    try (Connection connection = database.getConnection()) {
      Reading reading = new Reading(connection);
      List<String> numbers =
          reading.list(
              "select p.number from catalog.product p where p.number = ? and exists"
                  + " (select 1 from catalog.variant v where v.product = p.number)",
              row -> row.getString(1),
              product);
      return numbers.isEmpty()
          ? Optional.empty()
          : new EntryAssembly(reading, numbers, clock.instant(), true)
              .entries().stream().findFirst();
    } catch (SQLException e) {
      throw new IllegalStateException("the product " + product + " could not be read", e);
    }
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
                    "select distinct p.number from catalog.variant w"
                        + " join catalog.product p on p.number = w.product"
                        + " where w.sku = any(?) and w.published and "
                        + Shown.NOW
                        + " order by p.number",
                    row -> row.getString(1),
                    skus,
                    now(),
                    now()));
  }

  /** The same, by the number of each of their variants. */
  public Map<String, CatalogueEntry> bySku(Collection<String> skus) {
    Map<String, CatalogueEntry> bySku = new HashMap<>();
    for (CatalogueEntry entry : withVariants(skus)) {
      entry.variants().forEach(variant -> bySku.put(variant.sku(), entry));
    }
    return bySku;
  }

  /** How many products are published. */
  public long count() {
    try (Connection connection = database.getConnection()) {
      return new Reading(connection)
          .list(
              "select count(*) from (" + PUBLISHED + ") published",
              row -> row.getLong(1),
              now(),
              now())
          .get(0);
    } catch (SQLException e) {
      throw new IllegalStateException("the products could not be counted", e);
    }
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
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
          : new EntryAssembly(reading, products, clock.instant(), false).entries();
    } catch (SQLException e) {
      throw new IllegalStateException("the catalogue could not be read", e);
    }
  }
}
