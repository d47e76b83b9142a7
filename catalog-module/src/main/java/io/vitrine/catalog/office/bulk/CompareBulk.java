package io.vitrine.catalog.office.bulk;

import io.vitrine.catalog.importing.BaseVersions;
import io.vitrine.catalog.importing.ImportReading;
import io.vitrine.catalog.importing.TakeImport;
import io.vitrine.catalog.importing.Upload;
import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.ArticleFile;
import io.vitrine.catalog.office.ArticleFiles;
import io.vitrine.catalog.office.ProductList;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.SequenceInputStream;
import java.util.List;

/**
 * Makes a file of the chosen products with the one thing changed, and has it compared with what
 * stands. Nothing is written until somebody takes that dry run over, and then nothing over what
 * another has written since.
 */
@ApplicationScoped
public class CompareBulk {

  /** Products in one change. */
  static final int MOST = 20_000;

  private final ProductList list;
  private final ArticleFiles files;
  private final TakeImport takeImport;
  private final BaseVersions base;

  @Inject
  public CompareBulk(
      ProductList list, ArticleFiles files, TakeImport takeImport, BaseVersions base) {
    this.list = list;
    this.files = files;
    this.takeImport = takeImport;
    this.base = base;
  }

  /**
   * @return the number of the dry run
   * @throws InvalidValue if a column is named that articles do not have
   */
  @Transactional
  public Answer<String> compare(BulkChoice choice, BulkChange change, String staff) {
    List<String> numbers =
        choice.filter() == null ? choice.numbers() : list.numbers(choice.filter(), MOST + 1);
    if (numbers.isEmpty()) {
      return Answer.refused(422, "bulk-nothing");
    }
    if (numbers.size() > MOST) {
      return Answer.refused(422, "bulk-too-many", String.valueOf(MOST));
    }
    ArticleFile file = files.whole();
    check(change, file);
    BulkRows rows = new BulkRows(file, numbers, change);
    Upload.Part part = new Upload.Part(change.name(), new SequenceInputStream(rows));
    return takeImport
        .take(Upload.of(staff, part).asDryRun())
        .fold(
            job -> compared(job, rows),
            refused ->
                Answer.refused(
                    refused.status(), "bulk-not-taken", String.join(" ", refused.arguments())));
  }

  private static void check(BulkChange change, ArticleFile file) {
    change.cells().keySet().stream()
        .filter(column -> !file.columns().contains(column))
        .findFirst()
        .ifPresent(
            column -> {
              throw new InvalidValue("articles have no field \"" + column + "\"");
            });
  }

  private Answer<String> compared(ImportReading job, BulkRows rows) {
    base.keep(job.id(), rows.versions());
    return new Answer.Done<>(job.id());
  }
}
