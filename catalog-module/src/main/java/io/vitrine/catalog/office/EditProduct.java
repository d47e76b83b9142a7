package io.vitrine.catalog.office;

import io.vitrine.catalog.importing.Vocabularies;
import io.vitrine.catalog.importing.file.Formula;
import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.catalog.importing.row.Reason;
import io.vitrine.catalog.importing.row.RowReader;
import io.vitrine.catalog.importing.row.Vocabulary;
import io.vitrine.catalog.product.writing.Article;
import io.vitrine.catalog.product.writing.Origin;
import io.vitrine.catalog.product.writing.WriteArticles;
import io.vitrine.catalog.product.writing.Written;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a product by hand, by the same rules and through the same writing as an import. Unlike an
 * import it leaves nothing out: one cell that cannot be taken refuses the whole.
 */
@ApplicationScoped
public class EditProduct {

  /** What one row of an exported file holds at most; see the limits of the import. */
  private static final int MOST_LINES = 490;

  private static final int MOST_CHARACTERS = 240_000;

  /** Which product and variant it is cannot be written; stock is told by the store. */
  private static final Set<String> FIXED = Set.of("sku", "product", "stock");

  private final OpenProducts open;
  private final HeldProducts held;
  private final Vocabularies vocabularies;
  private final WriteArticles writeArticles;

  @Inject
  public EditProduct(
      OpenProducts open,
      HeldProducts held,
      Vocabularies vocabularies,
      WriteArticles writeArticles) {
    this.open = open;
    this.held = held;
    this.vocabularies = vocabularies;
    this.writeArticles = writeArticles;
  }

  /**
   * @throws InvalidValue if a column or a variant is named that the product does not have
   */
  @Transactional
  public EditAnswer edit(String number, ProductEdit edit, String staff) {
    Optional<Long> version = held.version(number);
    Optional<OpenProduct> product = open.of(number);
    if (version.isEmpty() || product.isEmpty()) {
      return EditAnswer.refused(404, "product-unknown", number);
    }
    if (version.get() != edit.version()) {
      return EditAnswer.refused(412, "product-changed", number);
    }
    Vocabulary vocabulary = vocabularies.now();
    Set<String> columns =
        new HashSet<>(new ArticleRows(vocabulary.attributes().values()).columns());
    check(edit, product.get(), columns);
    List<Finding> findings = new ArrayList<>();
    List<Article> articles =
        read(product.get(), edit, new RowReader(vocabulary, columns), findings);
    if (!findings.isEmpty()) {
      return new EditAnswer.Refused(422, "product-fields", List.of(), findings);
    }
    Written compared = writeArticles.compare(articles);
    if (!compared.gtinTaken().isEmpty()) {
      String sku = compared.gtinTaken().iterator().next();
      return EditAnswer.refused(409, "product-gtin-taken", sku);
    }
    writeArticles.write(articles, Origin.byHand(staff));
    return new EditAnswer.Edited(held.version(number).orElseThrow());
  }

  private static void check(ProductEdit edit, OpenProduct product, Set<String> columns) {
    Set<String> skus = new HashSet<>();
    product.variants().forEach(cells -> skus.add(cells.get("sku")));
    edit.product().keySet().stream()
        .filter(column -> !OpenProducts.isOfProduct(column))
        .findFirst()
        .ifPresent(column -> unknown("a product", column));
    edit.variants()
        .forEach(
            (sku, cells) -> {
              if (!skus.contains(sku)) {
                throw new InvalidValue("the product has no variant " + sku);
              }
              cells.keySet().stream()
                  .filter(
                      column ->
                          !columns.contains(column)
                              || FIXED.contains(column)
                              || OpenProducts.isOfProduct(column))
                  .findFirst()
                  .ifPresent(column -> unknown("a variant", column));
            });
  }

  private static void unknown(String of, String column) {
    throw new InvalidValue("the field \"" + column + "\" of " + of + " cannot be written");
  }

  private static List<Article> read(
      OpenProduct product, ProductEdit edit, RowReader reader, List<Finding> findings) {
    List<Article> articles = new ArrayList<>();
    for (Map<String, String> variant : product.variants()) {
      Map<String, String> cells = new LinkedHashMap<>(product.product());
      cells.putAll(variant);
      cells.putAll(edit.product());
      cells.putAll(edit.variants().getOrDefault(variant.get("sku"), Map.of()));
      findings.addAll(tooMuch(cells));
      // words written by hand mean themselves: an apostrophe in front of them is one of them
      cells.replaceAll((column, cell) -> cell == null ? null : Formula.quoted(cell.strip()));
      reader
          .read(cells)
          .fold(
              (article, leftOut) -> articles.add(article) && findings.addAll(leftOut),
              findings::addAll);
    }
    return articles;
  }

  /** What is written by hand must go through a file as well. */
  private static List<Finding> tooMuch(Map<String, String> cells) {
    String all = String.join("", cells.values().stream().map(c -> c == null ? "" : c).toList());
    boolean fits =
        all.length() <= MOST_CHARACTERS && all.chars().filter(c -> c == '\n').count() <= MOST_LINES;
    return fits
        ? List.of()
        : List.of(new Finding("description_fr", Reason.TOO_LONG, cells.get("description_fr")));
  }
}
