package io.vitrine.catalog.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Single statements on the catalogue's schema, in the caller's transaction where there is one. An
 * {@link Instant} is bound as a moment in UTC, a collection of strings as an array. A statement
 * that fails is a fault of ours: {@link IllegalStateException}.
 */
@ApplicationScoped
public class Sql {

  /** The text in a row's first column. */
  public static final Row<String> TEXT = row -> row.getString(1);

  private final DataSource database;

  @Inject
  public Sql(DataSource database) {
    this.database = database;
  }

  /** For the container's proxy. */
  protected Sql() {
    this(null);
  }

  /** Makes a value of the row on which the cursor stands. */
  @FunctionalInterface
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** All rows of a query, in its order. */
  public <T> List<T> list(String sql, Row<T> value, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask = bound(connection.prepareStatement(sql), arguments);
        ResultSet row = ask.executeQuery()) {
      List<T> values = new ArrayList<>();
      while (row.next()) {
        values.add(value.of(row));
      }
      return values;
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** The first row of a query. */
  public <T> Optional<T> first(String sql, Row<T> value, Object... arguments) {
    return list(sql, value, arguments).stream().findFirst();
  }

  /** Writes; tells how many rows that concerned. */
  public int run(String sql, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement act = bound(connection.prepareStatement(sql), arguments)) {
      return act.executeUpdate();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** Writes the same once for each row of arguments. */
  public void each(String sql, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement act = connection.prepareStatement(sql)) {
      for (Object[] row : rows) {
        bound(act, row).addBatch();
      }
      act.executeBatch();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** The first column of the first row, of a query that always has one. */
  public long number(String sql, Object... arguments) {
    return first(sql, row -> row.getLong(1), arguments).orElseThrow();
  }

  /** A moment, or {@code null}. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static PreparedStatement bound(PreparedStatement statement, Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      bind(statement, i + 1, arguments[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int at, Object argument)
      throws SQLException {
    if (argument instanceof Collection<?> keys) {
      statement.setArray(at, statement.getConnection().createArrayOf("varchar", keys.toArray()));
    } else {
      statement.setObject(
          at, argument instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : argument);
    }
  }

  private static IllegalStateException failed(String sql, SQLException e) {
    return new IllegalStateException("the database refuses: " + sql, e);
  }
}
