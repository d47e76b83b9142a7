package io.vitrine.catalog.product.writing;

import io.vitrine.catalog.product.ProductsChanged;
import io.vitrine.catalog.product.writing.PriceChange.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Gives one variant the price that was meant for a moment that has come. The product is to be held
 * by the caller, so that nobody writes it in between.
 */
@ApplicationScoped
public class ChangePrice {

  private final DataSource database;
  private final Clock clock;
  private final Event<ProductsChanged> changed;

  @Inject
  public ChangePrice(DataSource database, Clock clock, Event<ProductsChanged> changed) {
    this.database = database;
    this.clock = clock;
    this.changed = changed;
  }

  private record Known(String product, Long cents, long ecoCents, Instant since) {}

  /**
   * @param cents {@code null}: ask in the shop
   * @param from the moment from which it counts as displayed
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public PriceChange to(String sku, Long cents, Instant from, Origin origin) {
    try (Connection connection = database.getConnection()) {
      Rows rows = new Rows(connection);
      Known known = known(rows, sku);
      Outcome outcome = outcome(known, cents, from);
      if (outcome == Outcome.CHANGED) {
        write(rows, sku, known, cents, from, origin);
        changed.fire(new ProductsChanged(Set.of(known.product())));
      }
      return new PriceChange(outcome, known.cents());
    } catch (SQLException e) {
      throw new IllegalStateException("the price of " + sku + " could not be written", e);
    }
  }

  private static Outcome outcome(Known known, Long cents, Instant from) {
    if (known.since() != null && known.since().isAfter(from)) {
      return Outcome.OVERTAKEN;
    }
    if (Objects.equals(known.cents(), cents)) {
      return Outcome.SAME;
    }
    if (known.since() != null && known.since().equals(from)) {
      return Outcome.OVERTAKEN;
    }
    return cents != null && known.ecoCents() > cents ? Outcome.BELOW_ECO : Outcome.CHANGED;
  }

  private static Known known(Rows rows, String sku) throws SQLException {
    return rows.of(
            "select v.product, v.price_cents, v.eco_participation_cents,"
                + " (select max(p.valid_from) from catalog.price p where p.sku = v.sku) as since"
                + " from catalog.variant v where v.sku = any(?)",
            List.of(sku),
            row -> {
              OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
              return new Known(
                  row.getString("product"),
                  row.getObject("price_cents", Long.class),
                  row.getLong("eco_participation_cents"),
                  since == null ? null : since.toInstant());
            })
        .get(0);
  }

  /** The digest goes: a file that says the former price again is no longer what stands. */
  private void write(Rows rows, String sku, Known known, Long cents, Instant from, Origin origin)
      throws SQLException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    rows.write(
        "update catalog.variant set price_cents = ?, digest = '-' where sku = ?", row(cents, sku));
    rows.write(
        "insert into catalog.price (sku, valid_from, price_cents) values (?, ?, ?)",
        row(sku, from, cents));
    rows.write(
        "update catalog.product set changed = ?, version = version + 1 where number = ?",
        row(now, known.product()));
    new History(rows, origin, now)
        .write(known.product(), sku, new FieldChange("price", cell(known.cents()), cell(cents)));
  }

  private static List<Object[]> row(Object... values) {
    return List.<Object[]>of(values);
  }

  private static String cell(Long cents) {
    return cents == null ? null : ArticleCells.hundredths(cents);
  }
}
