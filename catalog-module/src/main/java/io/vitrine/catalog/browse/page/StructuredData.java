package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.shell.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;

/** A product in the words of schema.org; every offer says {@code InStoreOnly}. */
final class StructuredData {

  private final PublicAddress address;

  StructuredData(PublicAddress address) {
    this.address = address;
  }

  /** JSON that can stand inside a script element: no sign in it can end one. */
  String of(CatalogueEntry entry, Locale locale) {
    JsonObjectBuilder product =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "Product")
            .add("name", entry.name().in(locale))
            .add("productID", entry.product())
            .add("url", address.of("/product/" + Cards.encode(entry.product())))
            .add("category", entry.category().name().in(locale));
    if (entry.brand() != null) {
      product.add(
          "brand",
          Json.createObjectBuilder().add("@type", "Brand").add("name", entry.brand().name()));
    }
    if (entry.description() != null) {
      product.add(
          "description", entry.description().in(locale).replaceAll("<[^>]{0,500}>", " ").strip());
    }
    JsonArrayBuilder pictures = Json.createArrayBuilder();
    entry.variants().get(0).pictures().forEach(p -> pictures.add(address.of(p.path())));
    product.add("image", pictures);
    JsonArrayBuilder offers = Json.createArrayBuilder();
    entry.variants().forEach(variant -> offers.add(offer(entry, variant)));
    product.add("offers", offers);
    return product
        .build()
        .toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  private JsonObjectBuilder offer(CatalogueEntry entry, Variant variant) {
    JsonObjectBuilder offer =
        Json.createObjectBuilder()
            .add("@type", "Offer")
            .add("sku", variant.sku())
            .add("url", address.of(Cards.href(entry.product(), variant.sku())))
            .add("availability", "https://schema.org/InStoreOnly");
    if (variant.gtin() != null) {
      offer.add("gtin", variant.gtin());
    }
    if (variant.priceCents() != null) {
      offer
          .add("price", Money.cents(variant.priceCents()).euros().toPlainString())
          .add("priceCurrency", Money.CURRENCY);
    }
    return offer;
  }
}
