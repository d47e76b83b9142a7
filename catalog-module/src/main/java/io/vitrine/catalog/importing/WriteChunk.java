package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.Findings.BadRow;
import io.vitrine.catalog.importing.file.CsvLine;
import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.catalog.importing.row.Outcome;
import io.vitrine.catalog.importing.row.Reason;
import io.vitrine.catalog.product.writing.Article;
import io.vitrine.catalog.product.writing.Origin;
import io.vitrine.catalog.product.writing.WriteArticles;
import io.vitrine.catalog.product.writing.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Takes one chunk of rows in, or only compares it. Articles, findings and the count of rows are
 * committed together: what an import has counted is what it has done.
 */
@ApplicationScoped
public class WriteChunk {

  private final Imports imports;
  private final Findings findings;
  private final WriteArticles articles;
  private final Differences differences;
  private final BaseVersions base;
  private final Clock clock;

  @Inject
  public WriteChunk(
      Imports imports,
      Findings findings,
      Differences differences,
      BaseVersions base,
      WriteArticles articles,
      Clock clock) {
    this.imports = imports;
    this.findings = findings;
    this.articles = articles;
    this.differences = differences;
    this.base = base;
    this.clock = clock;
  }

  /**
   * @param bytesRead how much of the file has been fetched so far
   * @param last whether the file ends with these rows
   * @return whether there is more to do
   */
  @Transactional
  public boolean write(
      ImportReading of, List<SourceRow> rows, Layout layout, long bytesRead, boolean last) {
    String id = of.id();
    Map<SourceRow, List<Finding>> refused = new LinkedHashMap<>();
    Map<SourceRow, List<Finding>> remarked = new LinkedHashMap<>();
    Map<String, SourceRow> arriving = arriving(id, rows, refused, remarked);
    for (SourceRow row : changedMeanwhile(of, arriving)) {
      remarked.remove(row);
      refused.put(
          row, List.of(new Finding("product", Reason.CHANGED_MEANWHILE, article(row).product())));
    }
    Written written = taken(of, arriving);
    for (String sku : written.gtinTaken()) {
      SourceRow row = arriving.get(sku);
      remarked.remove(row);
      refused.put(row, List.of(gtinTaken(row)));
    }
    findings.add(id, badRows(layout, refused, remarked));
    ImportJob job = imports.held(id).orElseThrow();
    job.advance(
        new ChunkCount(
            written.written().size(),
            written.added().size(),
            written.unchanged().size(),
            refused.size(),
            remarked.size()),
        bytesRead);
    return goesOn(job, last);
  }

  /** The rows of products that somebody has written since the file was made of them; they go. */
  private List<SourceRow> changedMeanwhile(ImportReading job, Map<String, SourceRow> arriving) {
    if (job.dryRun()) {
      return List.of();
    }
    Set<String> changed =
        base.changed(
            job.id(),
            arriving.values().stream()
                .map(row -> article(row).product())
                .collect(Collectors.toSet()));
    return gone(arriving, row -> changed.contains(article(row).product()));
  }

  private static List<SourceRow> gone(Map<String, SourceRow> arriving, Predicate<SourceRow> which) {
    List<SourceRow> gone = arriving.values().stream().filter(which).toList();
    gone.forEach(row -> arriving.remove(article(row).sku()));
    return gone;
  }

  private static Finding gtinTaken(SourceRow row) {
    return new Finding("gtin", Reason.GTIN_TAKEN, article(row).gtin());
  }

  /** A dry run compares what the other writes, and writes down what would differ. */
  private Written taken(ImportReading job, Map<String, SourceRow> arriving) {
    List<Article> given = arriving.values().stream().map(WriteChunk::article).toList();
    if (!job.dryRun()) {
      Written written = articles.write(given, Origin.byImport(job.requestedBy(), job.id()));
      base.follow(job.id(), written.products());
      return written;
    }
    Written compared = articles.compare(given, gtins -> findings.gtinHolders(job.id(), gtins));
    List<Differences.Row> found = new ArrayList<>();
    arriving.forEach(
        (sku, row) -> {
          if (compared.written().contains(sku)) {
            found.add(
                Differences.Row.of(
                    row,
                    article(row),
                    compared.added().contains(sku),
                    compared.changes().get(sku)));
          }
        });
    differences.add(job.id(), found);
    findings.rememberArrived(
        job.id(), given.stream().filter(a -> compared.written().contains(a.sku())).toList());
    return compared;
  }

  private boolean goesOn(ImportJob job, boolean last) {
    if (last) {
      findings.forgetMet(job.id());
      job.reachEnd(clock.instant());
    } else if (job.state() == ImportState.STOPPING) {
      job.comeToStop(clock.instant());
    }
    return job.state() == ImportState.RUNNING;
  }

  /** The rows with an article, but not those whose number the file has given before. */
  private Map<String, SourceRow> arriving(
      String id,
      List<SourceRow> rows,
      Map<SourceRow, List<Finding>> refused,
      Map<SourceRow, List<Finding>> remarked) {
    Map<String, SourceRow> first = new LinkedHashMap<>();
    List<SourceRow> again = new ArrayList<>();
    for (SourceRow row : rows) {
      List<Finding> reasons = row.outcome().fold((article, leftOut) -> null, all -> all);
      if (reasons != null) {
        refused.put(row, reasons);
      } else if (first.putIfAbsent(article(row).sku(), row) != null) {
        again.add(row);
      }
    }
    Set<String> before = findings.metBefore(id, first.keySet());
    before.forEach(sku -> again.add(first.remove(sku)));
    for (SourceRow row : again) {
      refused.put(row, List.of(new Finding("sku", Reason.GIVEN_TWICE, article(row).sku())));
    }
    for (SourceRow row : first.values()) {
      List<Finding> leftOut = row.outcome().fold((article, left) -> left, all -> List.of());
      if (!leftOut.isEmpty()) {
        remarked.put(row, leftOut);
      }
    }
    return first;
  }

  private static Article article(SourceRow row) {
    return ((Outcome.Arrives) row.outcome()).article();
  }

  private static List<BadRow> badRows(
      Layout layout,
      Map<SourceRow, List<Finding>> refused,
      Map<SourceRow, List<Finding>> remarked) {
    List<BadRow> bad = new ArrayList<>();
    refused.forEach((row, reasons) -> bad.add(badRow(row, true, layout, reasons)));
    remarked.forEach((row, leftOut) -> bad.add(badRow(row, false, layout, leftOut)));
    return bad;
  }

  private static BadRow badRow(
      SourceRow row, boolean refused, Layout layout, List<Finding> reasons) {
    return new BadRow(row.record(), row.line(), refused, CsvLine.of(row.fields(), layout), reasons);
  }
}
