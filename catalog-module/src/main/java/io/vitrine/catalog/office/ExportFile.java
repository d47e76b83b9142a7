package io.vitrine.catalog.office;

import io.vitrine.catalog.importing.file.CsvLine;
import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.product.writing.StandingArticles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/**
 * Writes every article of the house, published or not, in the import's own format: read again, it
 * changes nothing. A page of products at a time is in memory.
 */
@ApplicationScoped
public class ExportFile {

  private static final int PAGE = 200;

  private final StandingArticles standing;
  private final ArticleFiles files;

  @Inject
  public ExportFile(StandingArticles standing, ArticleFiles files) {
    this.standing = standing;
    this.files = files;
  }

  public void writeTo(OutputStream to) throws IOException {
    ArticleFile file = files.inUse();
    Writer out = new OutputStreamWriter(to, Layout.HOUSE.charset());
    out.write(CsvLine.of(file.columns(), Layout.HOUSE) + "\r\n");
    List<String> page = standing.productsAfter("", PAGE);
    while (!page.isEmpty()) {
      StringBuilder lines = new StringBuilder();
      file.each(
          page,
          (cells, product, version) ->
              lines.append(CsvLine.of(file.fields(cells), Layout.HOUSE)).append("\r\n"));
      out.write(lines.toString());
      page = standing.productsAfter(page.get(page.size() - 1), PAGE);
    }
    out.flush();
  }
}
