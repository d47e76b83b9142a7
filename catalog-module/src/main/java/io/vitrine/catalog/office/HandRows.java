package io.vitrine.catalog.office;

import io.vitrine.catalog.importing.file.Formula;
import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.catalog.importing.row.Reason;
import io.vitrine.catalog.importing.row.RowReader;
import io.vitrine.catalog.importing.row.Vocabulary;
import io.vitrine.catalog.product.writing.Article;
import io.vitrine.shell.InvalidValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows that a person writes, read by the rules of an import. Unlike an import nothing is left out:
 * a cell that cannot be taken is found.
 */
final class HandRows {

  /** What one row of an exported file holds at most; see the limits of the import. */
  private static final int MOST_LINES = 490;

  private static final int MOST_CHARACTERS = 240_000;

  /** Which product and variant it is cannot be written; stock is told by the store. */
  private static final Set<String> FIXED = Set.of("sku", "product", "stock");

  private final Set<String> columns;
  private final RowReader reader;
  private final List<Article> articles = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  HandRows(Vocabulary vocabulary) {
    columns = new HashSet<>(new ArticleRows(vocabulary.attributes().values()).columns());
    reader = new RowReader(vocabulary, columns);
  }

  /**
   * @throws InvalidValue if one of these columns is none that is written of a product
   */
  void checkProduct(Set<String> written) {
    written.stream()
        .filter(column -> !OpenProducts.isOfProduct(column))
        .findFirst()
        .ifPresent(column -> unknown("a product", column));
  }

  /**
   * @throws InvalidValue if one of these columns is none that is written of a variant
   */
  void checkVariant(Set<String> written) {
    written.stream()
        .filter(
            column ->
                !columns.contains(column)
                    || FIXED.contains(column)
                    || OpenProducts.isOfProduct(column))
        .findFirst()
        .ifPresent(column -> unknown("a variant", column));
  }

  private static void unknown(String of, String column) {
    throw new InvalidValue("the field \"" + column + "\" of " + of + " cannot be written");
  }

  /** Reads one row; the cells are those of the house's format. */
  void read(Map<String, String> cells) {
    findings.addAll(tooMuch(cells));
    // words written by hand mean themselves: an apostrophe in front of them is one of them
    cells.replaceAll((column, cell) -> cell == null ? null : Formula.quoted(cell.strip()));
    reader
        .read(cells)
        .fold(
            (article, leftOut) -> articles.add(article) && findings.addAll(leftOut),
            findings::addAll);
  }

  /** What reading alone does not see. */
  void found(String column, Reason reason, String given) {
    findings.add(new Finding(column, reason, given));
  }

  List<Article> articles() {
    return articles;
  }

  List<Finding> findings() {
    return findings;
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
