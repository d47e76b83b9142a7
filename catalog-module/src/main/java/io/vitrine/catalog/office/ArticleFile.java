package io.vitrine.catalog.office;

import io.vitrine.catalog.media.Pictures;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.writing.ArticleCells;
import io.vitrine.catalog.product.writing.Standing;
import io.vitrine.catalog.product.writing.StandingArticles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Articles as they stand, as rows of the house's format. */
public final class ArticleFile {

  private final StandingArticles standing;
  private final Pictures pictures;
  private final Set<String> yesOrNo;
  private final ArticleRows rows;

  /**
   * @param attributes those that get columns of their own
   */
  ArticleFile(StandingArticles standing, Pictures pictures, Collection<AttributeEntry> attributes) {
    this.standing = standing;
    this.pictures = pictures;
    this.yesOrNo = StandingArticles.yesOrNo(attributes);
    this.rows = new ArticleRows(attributes);
  }

  /** Takes one variant's cells, and the version of its product. */
  @FunctionalInterface
  public interface Row {
    void take(Map<String, String> cells, String product, long version);
  }

  public List<String> columns() {
    return rows.columns();
  }

  /** The cells in the order of the columns, none of which a table program takes for a formula. */
  public List<String> fields(Map<String, String> cells) {
    return rows.fields(cells);
  }

  /** The versions of these products as they are now, by number. */
  public Map<String, Long> versions(List<String> products) {
    return standing.versions(products);
  }

  /** All variants of these products, product by product. */
  public void each(List<String> products, Row row) {
    List<Standing> articles = standing.ofProducts(products);
    Map<String, String> names =
        pictures.namesOf(articles.stream().flatMap(s -> s.article().pictures().stream()).toList());
    ArticleCells cells =
        new ArticleCells(yesOrNo, stored -> names.getOrDefault("/media/" + stored, stored));
    for (Standing each : articles) {
      row.take(cells.of(each.article()), each.article().product(), each.version());
    }
  }
}
