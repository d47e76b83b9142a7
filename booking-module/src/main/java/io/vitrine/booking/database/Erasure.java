package io.vitrine.booking.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * How people are erased from old rows: the letters about a row go, the columns that speak of
 * somebody become empty, the row stays and says when that was ({@code erased_at}), so that numbers
 * stay true.
 *
 * @param table one with {@code id} and {@code erased_at}
 * @param columns those that speak of somebody
 * @param old which rows are old enough, with a {@code ?} for each moment
 */
public record Erasure(String table, List<String> columns, String old) {

  public Erasure {
    columns = List.copyOf(columns);
  }

  /**
   * Erases in the caller's transaction.
   *
   * @param moments one for each {@code ?} of the condition
   * @return from how many rows
   */
  public int run(DataSource database, Instant... moments) {
    String rows = " where erased_at is null and (" + old + ")";
    String empty = columns.stream().map(it -> it + " = null, ").collect(Collectors.joining());
    try (Connection connection = database.getConnection()) {
      run(
          connection,
          "delete from booking.mail where about in (select id from " + table + rows + ")",
          moments);
      return run(
          connection,
          "update " + table + " set " + empty + "erased_at = current_timestamp" + rows,
          moments);
    } catch (SQLException e) {
      throw new IllegalStateException("old rows of " + table + " could not be erased", e);
    }
  }

  private static int run(Connection connection, String statement, Instant... moments)
      throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < moments.length; i++) {
        prepared.setObject(i + 1, moments[i].atOffset(ZoneOffset.UTC));
      }
      return prepared.executeUpdate();
    }
  }
}
