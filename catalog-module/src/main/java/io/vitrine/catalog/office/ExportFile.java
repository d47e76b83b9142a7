package io.vitrine.catalog.office;

import io.vitrine.catalog.importing.file.CsvLine;
import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.media.Pictures;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.Categories;
import io.vitrine.catalog.product.writing.ArticleCells;
import io.vitrine.catalog.product.writing.Standing;
import io.vitrine.catalog.product.writing.StandingArticles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes every article of the house, published or not, in the import's own format: read again, it
 * changes nothing. A page of products at a time is in memory.
 */
@ApplicationScoped
public class ExportFile {

  private static final int PAGE = 200;

  private final StandingArticles standing;
  private final Categories categories;
  private final Pictures pictures;

  @Inject
  public ExportFile(StandingArticles standing, Categories categories, Pictures pictures) {
    this.standing = standing;
    this.categories = categories;
    this.pictures = pictures;
  }

  public void writeTo(OutputStream to) throws IOException {
    List<AttributeEntry> attributes = categories.attributes();
    Set<String> inUse = standing.attributesInUse();
    ArticleRows rows =
        new ArticleRows(attributes.stream().filter(a -> inUse.contains(a.code())).toList());
    Writer out = new OutputStreamWriter(to, Layout.HOUSE.charset());
    out.write(CsvLine.of(rows.columns(), Layout.HOUSE) + "\r\n");
    List<String> page = standing.productsAfter("", PAGE);
    while (!page.isEmpty()) {
      write(standing.ofProducts(page), StandingArticles.yesOrNo(attributes), rows, out);
      page = standing.productsAfter(page.get(page.size() - 1), PAGE);
    }
    out.flush();
  }

  private void write(List<Standing> articles, Set<String> yesOrNo, ArticleRows rows, Writer out)
      throws IOException {
    Map<String, String> names =
        pictures.namesOf(articles.stream().flatMap(s -> s.article().pictures().stream()).toList());
    ArticleCells cells =
        new ArticleCells(yesOrNo, stored -> names.getOrDefault("/media/" + stored, stored));
    for (Standing each : articles) {
      out.write(CsvLine.of(rows.fields(cells.of(each.article())), Layout.HOUSE) + "\r\n");
    }
  }
}
