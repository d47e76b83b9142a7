package io.vitrine.catalog.comparison;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Variants side by side.
 *
 * @param columns the variants, in the order in which they were asked for
 * @param lines every property that at least one of them states, in the order of the attributes
 */
public record Comparison(List<Column> columns, List<Line> lines) {

  /** More than this many beside each other can be read neither on a desk nor on paper. */
  public static final int MOST = 4;

  /** One variant and the product that it belongs to. */
  public record Column(CatalogueEntry entry, Variant variant) {}

  /**
   * One property of all variants.
   *
   * @param values what each column states, in the order of the columns; an empty list where a
   *     variant does not state it, which says nothing about the thing itself
   */
  public record Line(AttributeEntry attribute, List<List<Value>> values) {

    /** Two columns state different things, or one is silent where another speaks. */
    public boolean differs() {
      return values.stream().map(Line::stated).distinct().count() > 1;
    }

    private static Set<Object> stated(List<Value> values) {
      return values.stream().map(Value::stated).collect(Collectors.toSet());
    }
  }

  public static Comparison of(List<Column> columns) {
    Map<String, AttributeEntry> attributes = new LinkedHashMap<>();
    columns.forEach(
        column ->
            column
                .variant()
                .attributes()
                .forEach(v -> attributes.putIfAbsent(v.attribute().code(), v.attribute())));
    List<Line> lines =
        attributes.values().stream()
            .sorted(
                Comparator.comparingInt(AttributeEntry::position)
                    .thenComparing(AttributeEntry::code))
            .map(attribute -> line(attribute, columns))
            .toList();
    return new Comparison(List.copyOf(columns), lines);
  }

  private static Line line(AttributeEntry attribute, List<Column> columns) {
    return new Line(
        attribute,
        columns.stream()
            .map(
                column ->
                    column.variant().attributes().stream()
                        .filter(v -> v.attribute().code().equals(attribute.code()))
                        .toList())
            .toList());
  }
}
