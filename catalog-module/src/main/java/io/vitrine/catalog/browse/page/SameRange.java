package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.text.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What else stands in the range of a product: the pieces that were drawn to go together. */
@RequestScoped
class SameRange {

  /** The attribute that names the range. */
  private static final String RANGE = "range";

  private static final int SHOWN = 8;

  private final ProductSearch search;
  private final Cards cards;
  private final Texts texts;

  @Inject
  SameRange(ProductSearch search, Cards cards, Texts texts) {
    this.search = search;
    this.cards = cards;
    this.texts = texts;
  }

  /** The name of the product's range; empty where it stands for itself. */
  Optional<String> nameOf(CatalogueEntry entry) {
    return range(entry).map(range -> range.in(texts.locale()));
  }

  /** The other products of the range. */
  List<Card> besides(CatalogueEntry entry) {
    return range(entry)
        .map(
            range ->
                search
                    .find(
                        new Wanted(
                            "",
                            Tongue.of(texts.locale()),
                            null,
                            Map.of(Facets.ofAttribute(RANGE), Set.of(Facets.valueOf(range))),
                            null,
                            Sort.NAME,
                            1,
                            SHOWN + 1))
                    .hits()
                    .stream()
                    .filter(hit -> !hit.product().equals(entry.product()))
                    .limit(SHOWN)
                    .toList())
        .map(cards::of)
        .orElse(List.of());
  }

  private static Optional<Text> range(CatalogueEntry entry) {
    return entry.attributes().stream()
        .filter(value -> value.attribute().code().equals(RANGE))
        .map(Value::text)
        .findFirst();
  }
}
