package io.vitrine.catalog.office.bulk;

import io.vitrine.catalog.importing.FileMaker;
import io.vitrine.catalog.importing.file.CsvLine;
import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.office.ArticleFile;
import io.vitrine.catalog.office.ArticleFiles;
import io.vitrine.catalog.office.ProductFilter;
import io.vitrine.catalog.office.ProductList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the chosen products after the change, as a file. */
@ApplicationScoped
public class BulkFile implements FileMaker {

  private static final int PAGE = 200;

  private final ProductList list;
  private final ArticleFiles files;

  @Inject
  public BulkFile(ProductList list, ArticleFiles files) {
    this.list = list;
    this.files = files;
  }

  @Override
  public Parts open(InputStream wish) {
    BulkWish read = BulkWish.read(wish);
    ProductFilter filter = read.choice().filter();
    Pages pages = filter == null ? ticked(read.choice().numbers()) : found(filter);
    return new Rows(files.whole(), read.change(), pages);
  }

  /** The next numbers; none at the end. */
  @FunctionalInterface
  private interface Pages {
    List<String> next();
  }

  private static Pages ticked(List<String> numbers) {
    int[] at = {0};
    return () -> {
      int from = at[0];
      at[0] = Math.min(from + PAGE, numbers.size());
      return numbers.subList(from, at[0]);
    };
  }

  private Pages found(ProductFilter filter) {
    String[] last = {""};
    return () -> {
      List<String> page = list.numbersAfter(filter, last[0], PAGE);
      last[0] = page.isEmpty() ? last[0] : page.get(page.size() - 1);
      return page;
    };
  }

  /**
   * The versions are read before the rows: who writes a product in between is found out, never
   * written over.
   */
  private record Rows(ArticleFile file, BulkChange change, Pages pages) implements Parts {

    @Override
    public List<String> columns() {
      return file.columns();
    }

    @Override
    public Optional<Part> next() {
      List<String> numbers = pages.next();
      if (numbers.isEmpty()) {
        return Optional.empty();
      }
      Map<String, Long> versions = file.versions(numbers);
      StringBuilder lines = new StringBuilder();
      file.each(
          numbers,
          (row, product, version) ->
              lines.append(CsvLine.of(file.fields(change.of(row)), Layout.HOUSE)).append("\r\n"));
      return Optional.of(new Part(lines.toString(), numbers.size(), versions));
    }
  }
}
