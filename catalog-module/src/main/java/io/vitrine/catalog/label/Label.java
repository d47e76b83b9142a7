package io.vitrine.catalog.label;

import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.Gtin;
import io.vitrine.catalog.publication.PublicAddress;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.shell.money.Money;
import java.util.Locale;

/**
 * One label.
 *
 * @param price {@code null}: the price is told in the shop
 * @param before the lowest price of the 30 days before, where it is reduced; else {@code null}
 * @param eco the eco-participation within the price; {@code null} where there is none
 * @param link what its code leads to: the GS1 Digital Link of the variant in this shop, or its page
 *     where it has no trade item number
 */
public record Label(
    String sku, String name, String variant, Money price, Money before, Money eco, String link) {

  static Label of(
      CatalogueEntry entry, Variant variant, String shop, PublicAddress address, Locale locale) {
    return new Label(
        variant.sku(),
        entry.name().in(locale),
        variant.name() == null ? "" : variant.name().in(locale),
        variant.price(),
        variant.reducedFrom(),
        variant.ecoParticipation(),
        address.of(
            variant.gtin() == null
                ? PublicPaths.variant(entry.product(), variant.sku()) + "&at=" + shop
                : "/01/" + Gtin.writings(variant.gtin()).get(0) + "?shop=" + shop));
  }
}
