package io.vitrine.catalog.product.writing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes what products lead to; what nothing is said of stays as it stands. */
final class BesideWriting {

  private final Rows rows;

  BesideWriting(Rows rows) {
    this.rows = rows;
  }

  /**
   * @param products one article of each product
   */
  void write(Collection<Article> products) throws SQLException {
    write(products, "GOES_WITH", Article.Beside::goesWith);
    write(products, "REPLACES", Article.Beside::replaces);
    documents(products.stream().filter(a -> a.beside().documents() != null).toList());
  }

  private void documents(List<Article> products) throws SQLException {
    rows.withKeys(
        "delete from catalog.product_document where product = any(?)",
        products.stream().map(Article::product).toList());
    List<Object[]> added = new ArrayList<>();
    for (Article article : products) {
      for (Article.Sheet document : article.beside().documents()) {
        added.add(
            new Object[] {
              article.product(),
              added.size(),
              document.name(),
              document.kind().name(),
              document.language(),
              document.title() == null ? null : document.title().fr(),
              document.title() == null ? null : document.title().en()
            });
      }
    }
    rows.write(
        "insert into catalog.product_document (product, position, name, kind, language, title_fr,"
            + " title_en) values (?, ?, ?, ?, ?, ?, ?)",
        added);
  }

  private void write(
      Collection<Article> products, String kind, Function<Article.Beside, List<String>> told)
      throws SQLException {
    Map<String, List<String>> byProduct = new LinkedHashMap<>();
    for (Article article : products) {
      List<String> numbers = told.apply(article.beside());
      if (numbers != null) {
        byProduct.put(article.product(), numbers);
      }
    }
    rows.withKeys(
        "delete from catalog.product_relation where kind = '" + kind + "' and product = any(?)",
        byProduct.keySet());
    List<Object[]> added = new ArrayList<>();
    byProduct.forEach(
        (product, numbers) -> {
          for (String number : numbers) {
            added.add(new Object[] {product, kind, added.size(), number});
          }
        });
    rows.write(
        "insert into catalog.product_relation (product, kind, position, other)"
            + " values (?, ?, ?, ?)",
        added);
  }
}
