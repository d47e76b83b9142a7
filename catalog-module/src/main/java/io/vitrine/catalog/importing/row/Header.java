package io.vitrine.catalog.importing.row;

import io.vitrine.catalog.product.writing.ArticleCells;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The columns of the house's format, and whether a file's first row has them. */
public final class Header {

  private static final List<List<String>> NEEDED =
      List.of(
          List.of("sku"),
          List.of("name_fr", "name_en"),
          List.of("category_fr", "category_en"),
          List.of("price"),
          List.of("tax_rate"));

  private static final Set<String> KNOWN = Set.copyOf(ArticleCells.COLUMNS);

  private Header() {}

  /**
   * What is wrong with a first row.
   *
   * @param missing columns that are needed; where one of two would do, both joined by {@code |}
   * @param unknown columns that the house does not know, and attributes that are not defined
   * @param twice columns that stand there twice
   */
  public record Fault(List<String> missing, Set<String> unknown, Set<String> twice) {}

  /** A column's name as it is compared: small letters, without surrounding space. */
  public static String plain(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  /** Columns of an error file that was corrected and sent again; they say nothing. */
  public static boolean isRemark(String column) {
    return column.startsWith("error_");
  }

  /**
   * @param columns as {@link #plain} gives them
   * @param attributes the codes of the defined attributes
   */
  public static Optional<Fault> fault(List<String> columns, Set<String> attributes) {
    List<String> missing =
        NEEDED.stream()
            .filter(oneOf -> oneOf.stream().noneMatch(columns::contains))
            .map(oneOf -> String.join("|", oneOf))
            .toList();
    Set<String> unknown = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        twice.add(column);
      }
      if (!KNOWN.contains(column) && !isRemark(column) && !isAttribute(column, attributes)) {
        unknown.add(column);
      }
    }
    return missing.isEmpty() && unknown.isEmpty() && twice.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fault(missing, unknown, twice));
  }

  private static boolean isAttribute(String column, Set<String> attributes) {
    if (!column.startsWith("attr.")) {
      return false;
    }
    String code = column.substring("attr.".length());
    boolean localised = code.endsWith(".fr") || code.endsWith(".en");
    return attributes.contains(localised ? code.substring(0, code.length() - 3) : code);
  }
}
