package io.vitrine.catalog.importing.row;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.writing.Article;
import io.vitrine.catalog.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A good row of the house's format, with cells to change. */
final class SampleRow {

  private final Map<String, String> cells = new LinkedHashMap<>();

  private SampleRow() {}

  static SampleRow sofa() {
    return new SampleRow()
        .with("sku", "AUB3-LIN-ECR")
        .with("product", "AUB3")
        .with("name_fr", "Canapé Aubrac")
        .with("name_en", "Aubrac sofa")
        .with("category_fr", "Salon > Canapés")
        .with("category_en", "Living room > Sofas")
        .with("price", "1290.00")
        .with("tax_rate", "20")
        .with("eco_participation", "12.50");
  }

  SampleRow with(String column, String cell) {
    cells.put(column, cell);
    return this;
  }

  SampleRow without(String column) {
    cells.remove(column);
    return this;
  }

  Outcome read() {
    return new RowReader(vocabulary(), cells.keySet()).read(cells);
  }

  /** The article of a row that must arrive. */
  Article article() {
    return read()
        .fold(
            (article, leftOut) -> article,
            reasons -> {
              throw new AssertionError("refused: " + reasons);
            });
  }

  List<Finding> leftOut() {
    return read()
        .fold(
            (article, leftOut) -> leftOut,
            reasons -> {
              throw new AssertionError("refused: " + reasons);
            });
  }

  /** The reasons of a row that must not arrive. */
  List<Finding> refused() {
    return read()
        .fold(
            (article, leftOut) -> {
              throw new AssertionError("arrived: " + article);
            },
            reasons -> reasons);
  }

  private static Vocabulary vocabulary() {
    return new Vocabulary(
        Map.of(
            "width_cm", attribute("width_cm", AttributeKind.NUMBER, "cm"),
            "colour", attribute("colour", AttributeKind.CHOICE, null),
            "care", attribute("care", AttributeKind.TEXT, null),
            "convertible", attribute("convertible", AttributeKind.BOOLEAN, null)),
        Map.of("rivoli", Set.of(0, 3), "bellecour", Set.of(1)),
        "care.pdf"::equals,
        name ->
            name.equals("demo/sofa.svg") ? Optional.of("/media/demo/sofa.svg") : Optional.empty());
  }

  private static AttributeEntry attribute(String code, AttributeKind kind, String unit) {
    return new AttributeEntry(code, new Text(code, null), kind, unit, true, 1);
  }
}
