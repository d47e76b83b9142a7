package io.vitrine.catalog.label;

import io.vitrine.catalog.product.CatalogueEntries;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.DisplayedVariants;
import io.vitrine.catalog.publication.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the labels of what stands in a shop or in one of its departments. */
@ApplicationScoped
public class PrintLabels {

  /** More than this many at once are no walk along the shelves: 25 sheets. */
  public static final int MOST = 600;

  private final DisplayedVariants displayed;
  private final CatalogueEntries entries;
  private final PublicAddress address;

  @Inject
  public PrintLabels(DisplayedVariants displayed, CatalogueEntries entries, PublicAddress address) {
    this.displayed = displayed;
    this.entries = entries;
    this.address = address;
  }

  /**
   * The labels in the order of the walk through the shop; one more than {@link #MOST} where there
   * are too many.
   *
   * @param department {@code null} for the whole shop
   */
  public List<Label> of(String shop, String department, Locale locale) {
    List<String> skus = displayed.skus(shop, department, MOST + 1);
    Map<String, CatalogueEntry> bySku = entries.bySku(skus);
    return skus.stream()
        .filter(bySku::containsKey)
        .map(sku -> Label.of(bySku.get(sku), bySku.get(sku).variant(sku), shop, address, locale))
        .toList();
  }
}
