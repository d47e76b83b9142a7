package io.vitrine.catalog.product;

import io.vitrine.catalog.text.Text;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reads rows of the catalogue's tables as values, one statement a call, whatever the number of
 * keys.
 */
final class Reading {

  private final Connection connection;

  Reading(Connection connection) {
    this.connection = connection;
  }

  /** Makes a value of the row on which the cursor stands. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** The rows of a statement; a collection of strings among the arguments becomes an array. */
  <T> List<T> list(String sql, Row<T> value, Object... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        bind(statement, i + 1, arguments[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<T> values = new ArrayList<>();
        while (rows.next()) {
          values.add(value.of(rows));
        }
        return values;
      }
    }
  }

  private void bind(PreparedStatement statement, int at, Object argument) throws SQLException {
    if (argument instanceof Collection<?> keys) {
      statement.setArray(at, connection.createArrayOf("varchar", keys.toArray()));
    } else {
      statement.setObject(at, argument);
    }
  }

  static Text text(ResultSet row, String column) throws SQLException {
    return Text.orNone(row.getString(column + "_fr"), row.getString(column + "_en"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static Long cents(ResultSet row, String column) throws SQLException {
    long cents = row.getLong(column);
    return row.wasNull() ? null : cents;
  }
}
