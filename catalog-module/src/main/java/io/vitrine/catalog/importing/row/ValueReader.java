package io.vitrine.catalog.importing.row;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.writing.Article;
import io.vitrine.catalog.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the attribute columns of a row, each by its attribute's kind. */
final class ValueReader {

  private static final Pattern NUMBER =
      Pattern.compile("([+-]?\\d{1,13}(?:[.,]\\d{1,9})?)\\s*(\\D.*)?");
  private static final int LONGEST = 1000;

  private final List<AttributeEntry> present;

  ValueReader(Map<String, AttributeEntry> attributes, Set<String> columns) {
    present =
        attributes.values().stream()
            .filter(
                a ->
                    columns.contains("attr." + a.code())
                        || columns.contains("attr." + a.code() + ".fr")
                        || columns.contains("attr." + a.code() + ".en"))
            .sorted((a, b) -> a.code().compareTo(b.code()))
            .toList();
  }

  List<Article.Cell> read(Cells cells) {
    List<Article.Cell> values = new ArrayList<>();
    for (AttributeEntry attribute : present) {
      switch (attribute.kind()) {
        case NUMBER -> number(cells, attribute, values);
        case BOOLEAN -> yesOrNo(cells, attribute, values);
        case CHOICE -> words(cells, attribute, values, true);
        case TEXT -> words(cells, attribute, values, false);
      }
    }
    return values;
  }

  /** Yes or no in the ways people write it, or {@code null}. */
  static Boolean answer(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "1", "oui", "vrai" -> Boolean.TRUE;
      case "no", "false", "0", "non", "faux" -> Boolean.FALSE;
      default -> null;
    };
  }

  private static void number(Cells cells, AttributeEntry attribute, List<Article.Cell> values) {
    String column = "attr." + attribute.code();
    String written = cells.get(column);
    if (written == null) {
      return;
    }
    Matcher number = NUMBER.matcher(written);
    if (!number.matches()
        || number.group(2) != null && !number.group(2).strip().equals(attribute.unit())) {
      cells.found(column, Reason.NO_NUMBER, written);
      return;
    }
    BigDecimal value =
        new BigDecimal(number.group(1).replace(',', '.')).setScale(4, RoundingMode.HALF_UP);
    BigDecimal plain = value.stripTrailingZeros();
    values.add(
        new Article.Cell(attribute.code(), plain.scale() < 0 ? plain.setScale(0) : plain, null));
  }

  private static void yesOrNo(Cells cells, AttributeEntry attribute, List<Article.Cell> values) {
    String column = "attr." + attribute.code();
    String written = cells.get(column);
    if (written == null) {
      return;
    }
    Boolean answer = answer(written);
    if (answer == null) {
      cells.found(column, Reason.NO_ANSWER, written);
    } else {
      values.add(
          new Article.Cell(attribute.code(), answer ? BigDecimal.ONE : BigDecimal.ZERO, null));
    }
  }

  private static void words(
      Cells cells, AttributeEntry attribute, List<Article.Cell> values, boolean several) {
    String column = "attr." + attribute.code();
    List<String> fr = parts(cells, column + ".fr", several);
    List<String> en = parts(cells, column + ".en", several);
    if (fr.isEmpty() && en.isEmpty()) {
      fr = parts(cells, column, several);
    }
    if (!fr.isEmpty() && !en.isEmpty() && fr.size() != en.size()) {
      cells.found(column + ".en", Reason.LANGUAGES_DIFFER, cells.get(column + ".en"));
      return;
    }
    for (int i = 0; i < Math.max(fr.size(), en.size()); i++) {
      Text text = new Text(fr.isEmpty() ? null : fr.get(i), en.isEmpty() ? null : en.get(i));
      if (text.french().length() > LONGEST || text.english().length() > LONGEST) {
        cells.found(column, Reason.VALUE_TOO_LONG, text.french());
      } else {
        values.add(new Article.Cell(attribute.code(), null, text));
      }
    }
  }

  private static List<String> parts(Cells cells, String column, boolean several) {
    String cell = cells.get(column);
    if (several || cell == null) {
      return cells.list(column);
    }
    return List.of(cell);
  }
}
