package io.vitrine.catalog.product.writing;

import io.vitrine.catalog.product.ProductsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Tells of products whose time to be shown has begun or ended since it was last asked. Pages look
 * at the clock themselves; the index has to hear of it.
 */
@ApplicationScoped
public class AnnouncePublications {

  private final DataSource database;
  private final Clock clock;
  private final Event<ProductsChanged> changed;

  @Inject
  public AnnouncePublications(DataSource database, Clock clock, Event<ProductsChanged> changed) {
    this.database = database;
    this.clock = clock;
    this.changed = changed;
  }

  /** Each moment is told of once: the turn is held and moved on in the same transaction. */
  @Transactional
  public void announce() {
    OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    try (Connection connection = database.getConnection()) {
      OffsetDateTime before = turn(connection, now);
      Set<String> products = between(connection, before, now);
      if (!products.isEmpty()) {
        changed.fire(new ProductsChanged(products));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("publications could not be announced", e);
    }
  }

  private static OffsetDateTime turn(Connection connection, OffsetDateTime now)
      throws SQLException {
    OffsetDateTime before = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    try (PreparedStatement ask =
            connection.prepareStatement(
                "select at from catalog.publication_turn where one = 1 for update");
        ResultSet row = ask.executeQuery()) {
      if (row.next()) {
        before = row.getObject(1, OffsetDateTime.class);
      }
    }
    try (PreparedStatement move =
        connection.prepareStatement(
            before.toInstant().equals(Instant.EPOCH)
                ? "insert into catalog.publication_turn (at, one) values (?, 1)"
                : "update catalog.publication_turn set at = ? where one = 1")) {
      move.setObject(1, now);
      move.executeUpdate();
    }
    return before;
  }

  private static Set<String> between(
      Connection connection, OffsetDateTime before, OffsetDateTime now) throws SQLException {
    Set<String> products = new HashSet<>();
    try (PreparedStatement ask =
        connection.prepareStatement(
            "select number from catalog.product where shown_from > ? and shown_from <= ? union"
                + " select number from catalog.product where shown_until > ? and shown_until <= ?")) {
      ask.setObject(1, before);
      ask.setObject(2, now);
      ask.setObject(3, before);
      ask.setObject(4, now);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          products.add(row.getString(1));
        }
      }
    }
    return products;
  }
}
