package io.vitrine.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Lists what is published, by number alone. */
@ApplicationScoped
public class PublishedNumbers {

  private static final String PUBLISHED = " from catalog.product p where " + Shown.NOW;

  private final DataSource database;
  private final Clock clock;

  @Inject
  public PublishedNumbers(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A published product and when it changed last. */
  public record Listed(String number, Instant changed) {}

  public long count() {
    return read("select count(*)" + PUBLISHED, row -> row.getLong(1), now(), now()).get(0);
  }

  /** A run of them, in the order of their numbers. */
  public List<Listed> page(long skipped, int limit) {
    return read(
        "select p.number, p.changed" + PUBLISHED + " order by p.number limit ? offset ?",
        row -> new Listed(row.getString(1), Reading.instant(row, "changed")),
        now(),
        now(),
        limit,
        skipped);
  }

  /** A published variant and its product. */
  public record Numbered(String product, String sku) {}

  /** The variant with this trade item number, however it is written. */
  public Optional<Numbered> withGtin(String gtin) {
    return read(
            "select v.product, v.sku from catalog.variant v"
                + " join catalog.product p on p.number = v.product"
                + " where v.published and "
                + Shown.NOW
                + " and v.gtin = any(?) order by v.sku",
            row -> new Numbered(row.getString(1), row.getString(2)),
            now(),
            now(),
            Gtin.writings(gtin))
        .stream()
        .findFirst();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private <T> List<T> read(String sql, Reading.Row<T> value, Object... arguments) {
    try (Connection connection = database.getConnection()) {
      return new Reading(connection).list(sql, value, arguments);
    } catch (SQLException e) {
      throw new IllegalStateException("the published products could not be listed", e);
    }
  }
}
