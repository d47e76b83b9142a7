package io.vitrine.catalog.product.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

/** Writes into a product's history what is no field of an article, such as a plan. */
@ApplicationScoped
public class RememberChange {

  private final DataSource database;
  private final Clock clock;

  @Inject
  public RememberChange(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void of(String product, String sku, FieldChange change, Origin origin) {
    try (Connection connection = database.getConnection()) {
      new History(new Rows(connection), origin, clock.instant().truncatedTo(ChronoUnit.MICROS))
          .write(product, sku, change);
    } catch (SQLException e) {
      throw new IllegalStateException("the history of " + product + " could not be written", e);
    }
  }
}
