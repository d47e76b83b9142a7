package io.vitrine.catalog.product.writing;

import io.vitrine.catalog.product.ProductsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Notes a change of a product that stands in none of its cells, such as its model or the words of a
 * picture: a new version, an entry in the history, and word to the search.
 */
@ApplicationScoped
public class NoteChange {

  private final DataSource database;
  private final Clock clock;
  private final Event<ProductsChanged> changed;

  @Inject
  public NoteChange(DataSource database, Clock clock, Event<ProductsChanged> changed) {
    this.database = database;
    this.clock = clock;
    this.changed = changed;
  }

  /** Inside the caller's transaction, which holds the product. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(String product, List<FieldChange> changes, Origin origin) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    try (Connection connection = database.getConnection()) {
      Rows rows = new Rows(connection);
      rows.write(
          "update catalog.product set version = version + 1, changed = ? where number = ?",
          List.<Object[]>of(new Object[] {now, product}));
      new History(rows, origin, now).write(product, changes);
    } catch (SQLException e) {
      throw new IllegalStateException("a change of " + product + " could not be noted", e);
    }
    changed.fire(new ProductsChanged(Set.of(product)));
  }
}
