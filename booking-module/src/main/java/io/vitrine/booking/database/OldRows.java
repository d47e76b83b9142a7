package io.vitrine.booking.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/**
 * Rows that nobody needs any more from a moment on, where no number is to be kept of them.
 *
 * @param statements in order, each with one {@code ?} for the moment
 */
public record OldRows(List<String> statements) {

  public OldRows {
    statements = List.copyOf(statements);
  }

  public static OldRows by(String... statements) {
    return new OldRows(List.of(statements));
  }

  /** With the letters about them, which name their id. */
  public static OldRows of(String table, String old) {
    String rows = " from " + table + " where " + old;
    return by("delete from booking.mail where about in (select id" + rows + ")", "delete" + rows);
  }

  /**
   * Erases in the caller's transaction.
   *
   * @return how many rows the last statement concerned
   */
  public int erase(DataSource database, Instant before) {
    int count = 0;
    try (Connection connection = database.getConnection()) {
      for (String statement : statements) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
          prepared.setObject(1, before.atOffset(ZoneOffset.UTC));
          count = prepared.executeUpdate();
        }
      }
      return count;
    } catch (SQLException e) {
      throw new IllegalStateException("old rows could not be erased", e);
    }
  }
}
