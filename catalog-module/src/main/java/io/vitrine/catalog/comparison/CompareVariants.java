package io.vitrine.catalog.comparison;

import io.vitrine.catalog.comparison.Comparison.Column;
import io.vitrine.catalog.product.CatalogueEntries;
import io.vitrine.catalog.product.CatalogueEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Puts variants beside each other, with a constant number of statements. */
@ApplicationScoped
public class CompareVariants {

  private final CatalogueEntries entries;

  @Inject
  public CompareVariants(CatalogueEntries entries) {
    this.entries = entries;
  }

  /**
   * What came of it.
   *
   * @param unknown numbers that no published variant has
   * @param beyond numbers for which there was no room beside the first {@link Comparison#MOST}
   */
  public record Compared(Comparison comparison, List<String> unknown, List<String> beyond) {}

  /** The first {@link Comparison#MOST} of these numbers, each once, in this order. */
  public Compared of(Collection<String> skus) {
    List<String> asked = List.copyOf(new LinkedHashSet<>(skus));
    List<String> first = asked.subList(0, Math.min(Comparison.MOST, asked.size()));
    Map<String, CatalogueEntry> bySku = entries.bySku(first);
    List<Column> columns = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String sku : first) {
      CatalogueEntry entry = bySku.get(sku);
      if (entry == null) {
        unknown.add(sku);
      } else {
        columns.add(new Column(entry, entry.variant(sku)));
      }
    }
    return new Compared(
        Comparison.of(columns), List.copyOf(unknown), asked.subList(first.size(), asked.size()));
  }
}
