package io.vitrine.catalog.product.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sends many rows with one statement, and asks for many keys with one. */
record Rows(Connection connection) {

  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** What a query over these keys answers; nothing is asked for no keys. */
  <T> List<T> of(String sql, Collection<String> keys, Row<T> value) throws SQLException {
    List<T> values = new ArrayList<>();
    if (keys.isEmpty()) {
      return values;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("varchar", keys.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          values.add(value.of(rows));
        }
      }
    }
    return values;
  }

  /** All rows of a query without arguments. */
  <T> List<T> all(String sql, Row<T> value) throws SQLException {
    List<T> values = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        values.add(value.of(rows));
      }
    }
    return values;
  }

  /** Runs the statement once for each row of values. */
  void write(String sql, List<Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i] instanceof Instant at ? utc(at) : row[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Runs the statement once for all these keys. */
  void withKeys(String sql, Collection<String> keys) throws SQLException {
    if (keys.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("varchar", keys.toArray()));
      statement.executeUpdate();
    }
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
