package io.vitrine.catalog.importing;

import io.vitrine.catalog.product.writing.Article;
import io.vitrine.catalog.product.writing.ArticleCells;
import io.vitrine.catalog.product.writing.FieldChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** What dry runs have found that would change. */
@ApplicationScoped
public class Differences {

  private static final int PAGE = 500;

  /** What is shown of a variant that is new: enough to know it, not all of it again. */
  private static final List<String> LEADING =
      List.of("name_fr", "name_en", "variant_fr", "variant_en", "category_fr", "price");

  private final DataSource database;

  @Inject
  public Differences(DataSource database) {
    this.database = database;
  }

  /**
   * One variant that would be written.
   *
   * @param record the row's number in the file, from 1
   * @param line where it begins in the file
   * @param added whether it is new
   * @param fields what differs; of a new variant what tells it from others
   */
  public record Row(
      long record, long line, boolean added, String sku, String product, List<FieldChange> fields) {

    public Row {
      fields = List.copyOf(fields);
    }

    static Row of(SourceRow row, Article article, boolean added, List<FieldChange> changes) {
      List<FieldChange> known = changes == null ? List.of() : changes;
      return new Row(
          row.record(),
          row.line(),
          added,
          article.sku(),
          article.product(),
          added ? leading(article, known) : known);
    }

    private static List<FieldChange> leading(Article article, List<FieldChange> ofProduct) {
      Map<String, FieldChange> fields = new LinkedHashMap<>();
      Map<String, String> cells = new ArticleCells(Set.of()).of(article);
      LEADING.stream()
          .filter(cells::containsKey)
          .forEach(field -> fields.put(field, new FieldChange(field, null, cells.get(field))));
      ofProduct.forEach(change -> fields.put(change.field(), change));
      return new ArrayList<>(fields.values());
    }
  }

  /** Which of the variants are asked for. */
  public enum Kind {
    ALL,
    ADDED,
    CHANGED;

    private String condition() {
      return switch (this) {
        case ALL -> "";
        case ADDED -> " and added";
        case CHANGED -> " and not added";
      };
    }
  }

  /** Inside the caller's transaction. */
  void add(String job, List<Row> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement difference =
            connection.prepareStatement(
                "insert into catalog.import_difference (job, record, line, added, sku, product)"
                    + " values (?, ?, ?, ?, ?, ?)");
        PreparedStatement field =
            connection.prepareStatement(
                "insert into catalog.import_difference_field (job, record, position, field,"
                    + " before_value, after_value) values (?, ?, ?, ?, ?, ?)")) {
      for (Row row : rows) {
        batch(difference, job, row.record(), row.line(), row.added(), row.sku(), row.product());
        int position = 0;
        for (FieldChange change : row.fields()) {
          batch(
              field,
              job,
              row.record(),
              position++,
              change.field(),
              change.before(),
              change.after());
        }
      }
      difference.executeBatch();
      field.executeBatch();
    }
  }

  public long count(String job, Kind kind) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask =
            connection.prepareStatement(
                "select count(*) from catalog.import_difference where job = ?"
                    + kind.condition())) {
      ask.setString(1, job);
      try (ResultSet row = ask.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw unread(job, e);
    }
  }

  /**
   * A page in the order of the file.
   *
   * @param page counted from 1
   */
  public List<Row> page(String job, Kind kind, int page, int size) {
    return rows(
        job,
        "select record from catalog.import_difference where job = ?"
            + kind.condition()
            + " order by record limit ? offset ?",
        (long) size,
        (page - 1L) * size);
  }

  /** Shows each in the order of the file; never more than a page in memory. */
  public void each(String job, Consumer<Row> seen) {
    String next =
        "select record from catalog.import_difference where job = ? and record > ?"
            + " order by record limit ?";
    long after = 0;
    List<Row> page = rows(job, next, after, (long) PAGE);
    while (!page.isEmpty()) {
      page.forEach(seen);
      after = page.get(page.size() - 1).record();
      page = rows(job, next, after, (long) PAGE);
    }
  }

  private List<Row> rows(String job, String records, long first, long second) {
    String sql =
        "select d.record, d.line, d.added, d.sku, d.product, f.field, f.before_value, f.after_value"
            + " from catalog.import_difference d"
            + " join catalog.import_difference_field f on f.job = d.job and f.record = d.record"
            + " where d.job = ? and d.record in (select record from ("
            + records
            + ") page) order by d.record, f.position";
    try (Connection connection = database.getConnection();
        PreparedStatement ask = connection.prepareStatement(sql)) {
      ask.setString(1, job);
      ask.setString(2, job);
      ask.setLong(3, first);
      ask.setLong(4, second);
      try (ResultSet row = ask.executeQuery()) {
        return gathered(row);
      }
    } catch (SQLException e) {
      throw unread(job, e);
    }
  }

  private static List<Row> gathered(ResultSet row) throws SQLException {
    List<Row> rows = new ArrayList<>();
    List<FieldChange> fields = new ArrayList<>();
    Row open = null;
    while (row.next()) {
      if (open == null || open.record() != row.getLong("record")) {
        if (open != null) {
          rows.add(with(open, fields));
        }
        fields = new ArrayList<>();
        open =
            new Row(
                row.getLong("record"),
                row.getLong("line"),
                row.getBoolean("added"),
                row.getString("sku"),
                row.getString("product"),
                List.of());
      }
      fields.add(
          new FieldChange(
              row.getString("field"), row.getString("before_value"), row.getString("after_value")));
    }
    if (open != null) {
      rows.add(with(open, fields));
    }
    return rows;
  }

  private static Row with(Row row, List<FieldChange> fields) {
    return new Row(row.record(), row.line(), row.added(), row.sku(), row.product(), fields);
  }

  private static void batch(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  private static IllegalStateException unread(String job, SQLException e) {
    return new IllegalStateException("the differences of import " + job + " could not be read", e);
  }
}
