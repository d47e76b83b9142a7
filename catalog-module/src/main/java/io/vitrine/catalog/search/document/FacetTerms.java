package io.vitrine.catalog.search.document;

import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.search.FacetValue;
import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.text.Text;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** The values of a variant in every facet. */
final class FacetTerms {

  private FacetTerms() {}

  static Set<FacetValue> of(CatalogueEntry entry, Variant variant) {
    Set<FacetValue> facets = new LinkedHashSet<>();
    for (CategoryEntry category : entry.categories()) {
      Text name = category.name();
      facets.add(
          new FacetValue(Facets.CATEGORY, category.code(), name.french(), name.english(), null));
    }
    if (entry.brand() != null) {
      String name = entry.brand().name();
      facets.add(new FacetValue(Facets.BRAND, entry.brand().code(), name, name, null));
    }
    for (String shop : onDisplay(variant)) {
      facets.add(new FacetValue(Facets.DISPLAY, shop, shop, shop, null));
      facets.add(new FacetValue(Facets.SHOP, shop, shop, shop, null));
    }
    for (String shop : inStock(variant)) {
      facets.add(new FacetValue(Facets.STOCK, shop, shop, shop, null));
      facets.add(new FacetValue(Facets.SHOP, shop, shop, shop, null));
    }
    for (Value value : variant.attributes()) {
      if (value.attribute().facet()) {
        facets.add(facet(value));
      }
    }
    return facets;
  }

  private static FacetValue facet(Value value) {
    String facet = Facets.ofAttribute(value.attribute().code());
    if (value.attribute().kind() == AttributeKind.BOOLEAN) {
      return value.yes()
          ? new FacetValue(facet, "yes", "Oui", "Yes", null)
          : new FacetValue(facet, "no", "Non", "No", null);
    }
    return value.number() == null
        ? FacetValue.ofWords(facet, value.text().french(), value.text().english())
        : FacetValue.ofNumber(facet, value.number().doubleValue());
  }

  /** Shops where it can be seen. */
  static Set<String> onDisplay(Variant variant) {
    Set<String> shops = new TreeSet<>();
    variant.displays().forEach(display -> shops.add(display.shop()));
    return shops;
  }

  /** Shops that have one. */
  static Set<String> inStock(Variant variant) {
    Set<String> shops = new TreeSet<>();
    variant.stock().stream().filter(s -> s.onHand() > 0).forEach(s -> shops.add(s.shop()));
    return shops;
  }
}
