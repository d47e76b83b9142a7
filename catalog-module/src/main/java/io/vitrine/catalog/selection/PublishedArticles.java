package io.vitrine.catalog.selection;

import io.vitrine.catalog.product.CatalogueEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether variants can be kept. */
@ApplicationScoped
class PublishedArticles {

  private final CatalogueEntries entries;

  @Inject
  PublishedArticles(CatalogueEntries entries) {
    this.entries = entries;
  }

  boolean hold(Set<String> skus) {
    if (skus.isEmpty()) {
      return true;
    }
    Set<String> published =
        entries.withVariants(skus).stream()
            .flatMap(entry -> entry.variants().stream())
            .map(variant -> variant.sku())
            .collect(Collectors.toSet());
    return published.containsAll(skus);
  }
}
