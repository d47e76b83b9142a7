package io.vitrine.catalog.office;

import io.vitrine.catalog.importing.file.Formula;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.writing.ArticleCells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Rows of the house's format, all with the same columns. */
final class ArticleRows {

  private final List<String> columns;

  /**
   * @param attributes those that get columns of their own
   */
  ArticleRows(Collection<AttributeEntry> attributes) {
    columns = new ArrayList<>(ArticleCells.COLUMNS);
    attributes.forEach(attribute -> columns.addAll(columns(attribute)));
  }

  /** The columns of one attribute: words have one for each language. */
  static List<String> columns(AttributeEntry attribute) {
    String column = "attr." + attribute.code();
    return attribute.kind() == AttributeKind.NUMBER || attribute.kind() == AttributeKind.BOOLEAN
        ? List.of(column)
        : List.of(column + ".fr", column + ".en");
  }

  List<String> columns() {
    return columns;
  }

  /** The fields of one article, none of which a table program takes for a formula. */
  List<String> fields(Map<String, String> cells) {
    return columns.stream().map(column -> Formula.quoted(cells.getOrDefault(column, ""))).toList();
  }
}
