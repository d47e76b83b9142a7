package io.vitrine.booking.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Erases sign-ins and counts of failures that mean nothing any more, and entries of the audit that
 * are older than the house keeps them ({@link Retention}). Plain statements: no row is looked at.
 */
@ApplicationScoped
public class PurgeSignIns {

  private final DataSource database;
  private final Clock clock;

  @Inject
  PurgeSignIns(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  PurgeSignIns() {
    this(null, null);
  }

  /** How many rows went. */
  public record Purged(int sessions, int counts, int entries) {}

  /** One night's work; it can be done any number of times. */
  @Transactional
  public Purged purge() {
    Retention keeps = Retention.at(clock.instant());
    try (Connection connection = database.getConnection()) {
      return new Purged(
          erase(
              connection,
              "delete from booking.sign_in_session where created_at < ?",
              keeps.sessionsFrom()),
          erase(
              connection,
              "delete from booking.sign_in_guard where counted_at < ?",
              keeps.countsFrom()),
          erase(
              connection,
              "delete from booking.sign_in_audit where happened_at < ?",
              keeps.entriesFrom()));
    } catch (SQLException e) {
      throw new IllegalStateException("old sign-ins could not be erased", e);
    }
  }

  private static int erase(Connection connection, String statement, Instant before)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setObject(1, before.atOffset(ZoneOffset.UTC));
      return prepared.executeUpdate();
    }
  }
}
