package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.catalog.importing.row.Reason;
import io.vitrine.catalog.product.writing.Article;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** What was wrong with the rows of an import, and which variants it has met. */
@ApplicationScoped
public class Findings {

  private static final int PAGE = 500;

  private final DataSource database;

  @Inject
  public Findings(DataSource database) {
    this.database = database;
  }

  /**
   * A row with something wrong.
   *
   * @param fields as they came, written in the file's layout
   */
  record BadRow(long record, long line, boolean refused, String fields, List<Finding> findings) {}

  /** Writes down these rows, inside the caller's transaction. */
  void add(String job, List<BadRow> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement row =
            connection.prepareStatement(
                "insert into catalog.import_row (job, record, line, refused, fields)"
                    + " values (?, ?, ?, ?, ?)");
        PreparedStatement finding =
            connection.prepareStatement(
                "insert into catalog.import_finding (job, record, position, column_name, reason,"
                    + " given) values (?, ?, ?, ?, ?, ?)")) {
      for (BadRow bad : rows) {
        batch(row, job, bad.record(), bad.line(), bad.refused(), bad.fields());
        int position = 0;
        for (Finding f : bad.findings()) {
          batch(finding, job, bad.record(), position++, f.column(), f.reason().name(), f.given());
        }
      }
      row.executeBatch();
      finding.executeBatch();
    }
  }

  /** Shows each row with findings in the order of the file; never more than a page in memory. */
  void each(String job, Consumer<BadRow> seen) {
    long after = 0;
    List<BadRow> page = page(job, after);
    while (!page.isEmpty()) {
      page.forEach(seen);
      after = page.get(page.size() - 1).record();
      page = page(job, after);
    }
  }

  /** The first rows with findings in the order of the file; at most a page of them. */
  List<BadRow> first(String job) {
    return page(job, 0);
  }

  private List<BadRow> page(String job, long after) {
    String rows =
        "select record from catalog.import_row where job = ? and record > ? order by record"
            + " limit "
            + PAGE;
    String sql =
        "select r.record, r.line, r.refused, r.fields, f.column_name, f.reason, f.given"
            + " from catalog.import_row r"
            + " join catalog.import_finding f on f.job = r.job and f.record = r.record"
            + " where r.job = ? and r.record in (select record from ("
            + rows
            + ") page) order by r.record, f.position";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, job);
      statement.setString(2, job);
      statement.setLong(3, after);
      try (ResultSet row = statement.executeQuery()) {
        return gathered(row);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the findings of import " + job + " could not be read", e);
    }
  }

  private static List<BadRow> gathered(ResultSet row) throws SQLException {
    List<BadRow> rows = new ArrayList<>();
    while (row.next()) {
      long record = row.getLong("record");
      if (rows.isEmpty() || rows.get(rows.size() - 1).record() != record) {
        rows.add(
            new BadRow(
                record,
                row.getLong("line"),
                row.getBoolean("refused"),
                row.getString("fields"),
                new ArrayList<>()));
      }
      rows.get(rows.size() - 1)
          .findings()
          .add(
              new Finding(
                  row.getString("column_name"),
                  Reason.valueOf(row.getString("reason")),
                  row.getString("given")));
    }
    return rows;
  }

  /** Which of these variants the import has met before; the others are remembered from now on. */
  Set<String> metBefore(String job, Collection<String> skus) throws SQLException {
    Set<String> met = new HashSet<>();
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement(
                "select s.sku from unnest(cast(? as varchar array)) as k(sku)"
                    + " join catalog.import_seen s on s.job = ? and s.sku = k.sku");
        PreparedStatement remember =
            connection.prepareStatement(
                "insert into catalog.import_seen (job, sku) values (?, ?)")) {
      ask.setString(2, job);
      ask.setArray(1, connection.createArrayOf("varchar", skus.toArray()));
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          met.add(row.getString(1));
        }
      }
      for (String sku : skus) {
        if (!met.contains(sku)) {
          batch(remember, job, sku);
        }
      }
      remember.executeBatch();
    }
    return met;
  }

  /**
   * Who would have these bar codes after the rows that a dry run has compared so far: a variant
   * that has arrived has the one it came with, any other the one it has.
   */
  Map<String, String> gtinHolders(String job, Set<String> gtins) throws SQLException {
    Map<String, String> holders = new HashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement(
                "select v.gtin, v.sku from unnest(cast(? as varchar array)) as k(gtin)"
                    + " join catalog.variant v on v.gtin = k.gtin where not exists"
                    + " (select 1 from catalog.import_seen s"
                    + " where s.job = ? and s.sku = v.sku and s.arrived)"
                    + " union all"
                    + " select s.gtin, s.sku from unnest(cast(? as varchar array)) as k(gtin)"
                    + " join catalog.import_seen s on s.job = ? and s.gtin = k.gtin")) {
      Array asked = connection.createArrayOf("varchar", gtins.toArray());
      ask.setArray(1, asked);
      ask.setString(2, job);
      ask.setArray(3, asked);
      ask.setString(4, job);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          holders.put(row.getString(1), row.getString(2));
        }
      }
    }
    return holders;
  }

  /** That these articles would be written, with the bar codes with which they would arrive. */
  void rememberArrived(String job, List<Article> articles) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement remember =
            connection.prepareStatement(
                "update catalog.import_seen set arrived = true, gtin = ?"
                    + " where job = ? and sku = ?")) {
      for (Article article : articles) {
        batch(remember, article.gtin(), job, article.sku());
      }
      remember.executeBatch();
    }
  }

  /** What was remembered of a finished import's variants is needed no more. */
  void forgetMet(String job) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement forget =
            connection.prepareStatement("delete from catalog.import_seen where job = ?")) {
      forget.setString(1, job);
      forget.executeUpdate();
    }
  }

  private static void batch(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
