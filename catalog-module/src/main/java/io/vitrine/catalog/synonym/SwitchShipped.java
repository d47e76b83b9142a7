package io.vitrine.catalog.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The catalogue manager switches a shipped line off, or on again; twice is as once. */
@ApplicationScoped
public class SwitchShipped {

  private final DataSource database;
  private final ShippedSynonyms shipped;
  private final Event<SynonymsChanged> changed;
  private final Clock clock;

  @Inject
  public SwitchShipped(
      DataSource database, ShippedSynonyms shipped, Event<SynonymsChanged> changed, Clock clock) {
    this.database = database;
    this.shipped = shipped;
    this.changed = changed;
    this.clock = clock;
  }

  /** The line as it stands from now on; empty where none of this id is shipped. */
  public Optional<ShippedSynonym> turn(String id, boolean on, String staff) {
    Optional<ShippedSynonym> line = shipped.of(id);
    if (line.isEmpty() || line.get().on() == on) {
      return line;
    }
    try (Connection connection = database.getConnection()) {
      if (on) {
        delete(connection, line.get());
      } else {
        insert(connection, line.get(), staff);
      }
    } catch (SQLException e) {
      if (!isAs(id, on)) {
        throw new IllegalStateException("the line " + id + " could not be switched", e);
      }
      // somebody else did the same in the same moment
    }
    changed.fire(new SynonymsChanged());
    return shipped.of(id);
  }

  private boolean isAs(String id, boolean on) {
    return shipped.of(id).filter(line -> line.on() == on).isPresent();
  }

  private static void delete(Connection connection, ShippedSynonym line) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from catalog.shipped_synonym_off where language = ? and line = ?")) {
      delete.setString(1, line.language());
      delete.setString(2, line.line());
      delete.executeUpdate();
    }
  }

  private void insert(Connection connection, ShippedSynonym line, String staff)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into catalog.shipped_synonym_off (language, line, changed, changed_by)"
                + " values (?, ?, ?, ?)")) {
      insert.setString(1, line.language());
      insert.setString(2, line.line());
      insert.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      insert.setString(4, staff);
      insert.executeUpdate();
    }
  }
}
