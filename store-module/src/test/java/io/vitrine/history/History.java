package io.vitrine.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All that the store has kept, as its tables have it at one moment. */
public final class History {

  private static final List<String> TABLES =
      List.of(
          "till_session",
          "visit",
          "sale",
          "sale_line",
          "sale_tax",
          "payment",
          "sale_request",
          "receipt_counter",
          "refund",
          "refund_line",
          "refund_tax",
          "refund_payment",
          "credit_note",
          "credit_note_line",
          "credit_use",
          "invoice",
          "invoice_credit",
          "deposit_invoice",
          "deposit_invoice_credit",
          "quote",
          "customer_order",
          "deposit",
          "deposit_tax",
          "deposit_payment",
          "deposit_end",
          "deposit_end_payment",
          "drawer_entry",
          "closing_drawer",
          "journal_entry",
          "journal_head",
          "closing",
          "closing_rate",
          "closing_means",
          "closing_deposit",
          "stock_level",
          "stock_move",
          "stock_transfer",
          "stock_transfer_line",
          "outbox_message");

  private final Map<String, List<Row>> tables;

  private History(Map<String, List<Row>> tables) {
    this.tables = tables;
  }

  /** Reads everything in one transaction, so that nothing is seen by half. */
  public static History read(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(
        connection.getMetaData().getURL().startsWith("jdbc:h2:")
            ? 6 // H2's snapshot
            : Connection.TRANSACTION_REPEATABLE_READ);
    Map<String, List<Row>> tables = new HashMap<>();
    try (Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        try (ResultSet rows = statement.executeQuery("select * from store." + table)) {
          tables.put(table, rows(rows));
        }
      }
    } finally {
      connection.rollback();
    }
    return new History(tables);
  }

  private static List<Row> rows(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    List<Row> rows = new ArrayList<>();
    while (result.next()) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (int at = 1; at <= columns.getColumnCount(); at++) {
        String type = columns.getColumnTypeName(at).toLowerCase(Locale.ROOT);
        OffsetDateTime time =
            type.startsWith("timestamp") ? result.getObject(at, OffsetDateTime.class) : null;
        row.put(
            columns.getColumnLabel(at).toLowerCase(Locale.ROOT),
            time == null ? result.getObject(at) : time.toInstant());
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  List<Row> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  /** The rows of a table by what they belong to. */
  Map<String, List<Row>> by(String table, String... columns) {
    return rows(table).stream()
        .collect(Collectors.groupingBy(row -> row.key(columns), TreeMap::new, Collectors.toList()));
  }

  /** The sum of a column by what the rows belong to. */
  Map<String, Long> sums(String table, String column, String... columns) {
    return rows(table).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.key(columns),
                TreeMap::new,
                Collectors.summingLong(r -> r.number(column))));
  }

  /** The same without what these shops have kept. */
  History without(Set<String> shops) {
    return kept(row -> !shops.contains(String.valueOf(row.text("shop"))));
  }

  /** What these shops alone have kept. */
  public History of(Set<String> shops) {
    return kept(
        row ->
            !row.columns().containsKey("shop") || shops.contains(String.valueOf(row.text("shop"))));
  }

  private History kept(Predicate<Row> keep) {
    Map<String, List<Row>> some = new HashMap<>();
    tables.forEach((name, rows) -> some.put(name, rows.stream().filter(keep).toList()));
    return new History(some);
  }

  /** The same with other rows in one table: how a fault is planted. */
  public History with(String table, Function<List<Row>, List<Row>> change) {
    Map<String, List<Row>> other = new HashMap<>(tables);
    other.put(table, List.copyOf(change.apply(rows(table))));
    return new History(other);
  }
}
