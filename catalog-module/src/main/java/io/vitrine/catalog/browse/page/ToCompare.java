package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.comparison.Comparison;
import io.vitrine.catalog.product.CatalogueEntries;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.selection.SelectionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proposes what a comparison could go on with. */
@RequestScoped
class ToCompare {

  private static final int PROPOSED = 8;

  private final MySelection mySelection;
  private final CatalogueEntries entries;
  private final ProductSearch search;
  private final Texts texts;

  @Inject
  ToCompare(MySelection mySelection, CatalogueEntries entries, ProductSearch search, Texts texts) {
    this.mySelection = mySelection;
    this.entries = entries;
    this.search = search;
    this.texts = texts;
  }

  /**
   * One that may join.
   *
   * @param kept it stands in the visitor's selection
   * @param href the comparison with it
   */
  public record Candidate(String name, String variant, String picture, boolean kept, String href) {}

  List<Candidate> beside(Comparison comparison, List<String> skus) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    List<String> kept =
        mySelection.view().stream()
            .flatMap(view -> view.items().stream())
            .map(SelectionView.Item::sku)
            .toList();
    for (CatalogueEntry entry : entries.withVariants(kept)) {
      for (CatalogueEntry.Variant variant : entry.variants()) {
        if (kept.contains(variant.sku()) && !skus.contains(variant.sku())) {
          candidates.put(variant.sku(), candidate(entry, variant, skus));
        }
      }
    }
    Set<String> there = Set.copyOf(skus);
    for (String category : aisles(comparison)) {
      if (candidates.size() < PROPOSED) {
        inCategory(category, skus, candidates);
        candidates.keySet().removeAll(there);
      }
    }
    return candidates.values().stream().limit(PROPOSED).toList();
  }

  /** From the aisles in which the compared stand to the wider ones around them. */
  private static Set<String> aisles(Comparison comparison) {
    Set<String> aisles = new LinkedHashSet<>();
    int deepest =
        comparison.columns().stream()
            .mapToInt(column -> column.entry().categories().size())
            .max()
            .orElse(0);
    for (int depth = deepest - 1; depth >= 0; depth--) {
      for (Comparison.Column column : comparison.columns()) {
        if (depth < column.entry().categories().size()) {
          aisles.add(column.entry().categories().get(depth).code());
        }
      }
    }
    return aisles;
  }

  private void inCategory(String code, List<String> skus, Map<String, Candidate> candidates) {
    Tongue tongue = Tongue.of(texts.locale());
    for (Found.Hit hit : search.find(Wanted.in(code, tongue, PROPOSED)).hits()) {
      candidates.putIfAbsent(
          hit.sku(),
          new Candidate(
              texts.pick(hit.nameFr(), hit.nameEn()),
              texts.pick(hit.variantFr(), hit.variantEn()),
              hit.picture(),
              false,
              with(skus, hit.sku())));
    }
  }

  private Candidate candidate(
      CatalogueEntry entry, CatalogueEntry.Variant variant, List<String> skus) {
    return new Candidate(
        entry.name().in(texts.locale()),
        variant.name() == null ? null : variant.name().in(texts.locale()),
        variant.picture(),
        true,
        with(skus, variant.sku()));
  }

  private static String with(List<String> skus, String sku) {
    List<String> with = new ArrayList<>(skus);
    with.add(sku);
    return MyComparison.href(with);
  }
}
