package io.vitrine.catalog.importing;

import io.vitrine.catalog.database.Sql;
import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.catalog.importing.row.Reason;
import io.vitrine.catalog.product.writing.Article;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What was wrong with the rows of an import, and which variants it has met. */
@ApplicationScoped
public class Findings {

  private static final int PAGE = 500;

  private final Sql sql;

  @Inject
  public Findings(Sql sql) {
    this.sql = sql;
  }

  /**
   * A row with something wrong.
   *
   * @param fields as they came, written in the file's layout
   */
  record BadRow(long record, long line, boolean refused, String fields, List<Finding> findings) {}

  /** Writes down these rows, inside the caller's transaction. */
  void add(String job, List<BadRow> rows) {
    List<Object[]> findings = new ArrayList<>();
    for (BadRow bad : rows) {
      int position = 0;
      for (Finding f : bad.findings()) {
        findings.add(
            new Object[] {job, bad.record(), position++, f.column(), f.reason().name(), f.given()});
      }
    }
    sql.each(
        "insert into catalog.import_row (job, record, line, refused, fields)"
            + " values (?, ?, ?, ?, ?)",
        rows.stream()
            .map(bad -> new Object[] {job, bad.record(), bad.line(), bad.refused(), bad.fields()})
            .toList());
    sql.each(
        "insert into catalog.import_finding (job, record, position, column_name, reason, given)"
            + " values (?, ?, ?, ?, ?, ?)",
        findings);
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
    Map<Long, BadRow> rows = new LinkedHashMap<>();
    sql.list(
        "select r.record, r.line, r.refused, r.fields, f.column_name, f.reason, f.given"
            + " from catalog.import_row r"
            + " join catalog.import_finding f on f.job = r.job and f.record = r.record"
            + " where r.job = ? and r.record in (select record from (select record"
            + " from catalog.import_row where job = ? and record > ? order by job, record limit ?) page)"
            + " order by r.record, f.position",
        row -> {
          BadRow bad = rows.get(row.getLong("record"));
          if (bad == null) {
            bad =
                new BadRow(
                    row.getLong("record"),
                    row.getLong("line"),
                    row.getBoolean("refused"),
                    row.getString("fields"),
                    new ArrayList<>());
            rows.put(bad.record(), bad);
          }
          return bad.findings()
              .add(
                  new Finding(
                      row.getString("column_name"),
                      Reason.valueOf(row.getString("reason")),
                      row.getString("given")));
        },
        job,
        job,
        after,
        PAGE);
    return List.copyOf(rows.values());
  }

  /** Which of these variants the import has met before; the others are remembered from now on. */
  Set<String> metBefore(String job, Collection<String> skus) {
    Set<String> met =
        Set.copyOf(
            sql.list(
                "select s.sku from unnest(cast(? as varchar array)) as k(sku)"
                    + " join catalog.import_seen s on s.job = ? and s.sku = k.sku",
                Sql.TEXT,
                skus,
                job));
    sql.each(
        "insert into catalog.import_seen (job, sku) values (?, ?)",
        skus.stream()
            .filter(sku -> !met.contains(sku))
            .map(sku -> new Object[] {job, sku})
            .toList());
    return met;
  }

  /**
   * Who would have these bar codes after the rows that a dry run has compared so far: a variant
   * that has arrived has the one it came with, any other the one it has.
   */
  Map<String, String> gtinHolders(String job, Set<String> gtins) {
    Map<String, String> holders = new HashMap<>();
    sql.list(
        "select v.gtin, v.sku from unnest(cast(? as varchar array)) as k(gtin)"
            + " join catalog.variant v on v.gtin = k.gtin where not exists"
            + " (select 1 from catalog.import_seen s"
            + " where s.job = ? and s.sku = v.sku and s.arrived)"
            + " union all"
            + " select s.gtin, s.sku from unnest(cast(? as varchar array)) as k(gtin)"
            + " join catalog.import_seen s on s.job = ? and s.gtin = k.gtin",
        row -> holders.put(row.getString(1), row.getString(2)),
        gtins,
        job,
        gtins,
        job);
    return holders;
  }

  /** That these articles would be written, with the bar codes with which they would arrive. */
  void rememberArrived(String job, List<Article> articles) {
    sql.each(
        "update catalog.import_seen set arrived = true, gtin = ? where job = ? and sku = ?",
        articles.stream()
            .map(article -> new Object[] {article.gtin(), job, article.sku()})
            .toList());
  }

  /** What was remembered of a finished import's variants is needed no more. */
  void forgetMet(String job) {
    sql.run("delete from catalog.import_seen where job = ?", job);
  }
}
