package io.vitrine.catalog.importing;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.product.writing.Article;
import io.vitrine.catalog.product.writing.ArticleCells;
import io.vitrine.catalog.product.writing.FieldChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What dry runs have found that would change. */
@ApplicationScoped
public class Differences {

  private static final int PAGE = 500;

  /** What is shown of a variant that is new: enough to know it, not all of it again. */
  private static final List<String> LEADING =
      List.of("name_fr", "name_en", "variant_fr", "variant_en", "category_fr", "price");

  private final Sql sql;

  @Inject
  public Differences(Sql sql) {
    this.sql = sql;
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
  void add(String job, List<Row> rows) {
    List<Object[]> fields = new ArrayList<>();
    for (Row row : rows) {
      int position = 0;
      for (FieldChange f : row.fields()) {
        fields.add(new Object[] {job, row.record(), position++, f.field(), f.before(), f.after()});
      }
    }
    sql.each(
        "insert into catalog.import_difference (job, record, line, added, sku, product)"
            + " values (?, ?, ?, ?, ?, ?)",
        rows.stream()
            .map(
                row ->
                    new Object[] {
                      job, row.record(), row.line(), row.added(), row.sku(), row.product()
                    })
            .toList());
    sql.each(
        "insert into catalog.import_difference_field (job, record, position, field,"
            + " before_value, after_value) values (?, ?, ?, ?, ?, ?)",
        fields);
  }

  public long count(String job, Kind kind) {
    return sql.number(
        "select count(*) from catalog.import_difference where job = ?" + kind.condition(), job);
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
            + " order by job, record limit ? offset ?",
        size,
        (page - 1L) * size);
  }

  /** Shows each in the order of the file; never more than a page in memory. */
  public void each(String job, Consumer<Row> seen) {
    String next =
        "select record from catalog.import_difference where job = ? and record > ?"
            + " order by job, record limit ?";
    long after = 0;
    List<Row> page = rows(job, next, after, PAGE);
    while (!page.isEmpty()) {
      page.forEach(seen);
      after = page.get(page.size() - 1).record();
      page = rows(job, next, after, PAGE);
    }
  }

  private List<Row> rows(String job, String records, long first, long second) {
    Map<Long, Row> rows = new LinkedHashMap<>();
    sql.list(
        "select d.record, d.line, d.added, d.sku, d.product, f.field, f.before_value, f.after_value"
            + " from catalog.import_difference d"
            + " join catalog.import_difference_field f on f.job = d.job and f.record = d.record"
            + " where d.job = ? and d.record in (select record from ("
            + records
            + ") page) order by d.record, f.position",
        row -> {
          Row open = rows.get(row.getLong("record"));
          if (open == null) {
            open =
                new Row(
                    row.getLong("record"),
                    row.getLong("line"),
                    row.getBoolean("added"),
                    row.getString("sku"),
                    row.getString("product"),
                    new ArrayList<>());
            rows.put(open.record(), open);
          }
          return open.fields()
              .add(
                  new FieldChange(
                      row.getString("field"),
                      row.getString("before_value"),
                      row.getString("after_value")));
        },
        job,
        job,
        first,
        second);
    return List.copyOf(rows.values());
  }
}
