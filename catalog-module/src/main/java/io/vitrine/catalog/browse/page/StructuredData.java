package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Stock;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.publication.PlainWords;
import io.vitrine.catalog.publication.PublicAddress;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.shop.Shop;
import io.vitrine.shell.json.JsonParts;
import io.vitrine.shell.money.Money;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;

/**
 * Products, crumbs and shops in the words of schema.org. Every offer says {@code InStoreOnly} and
 * names the shop where it stands.
 */
final class StructuredData {

  private final PublicAddress address;
  private final Locale locale;

  StructuredData(PublicAddress address, Locale locale) {
    this.address = address;
    this.locale = locale;
  }

  /** A product and the way to it. */
  String of(CatalogueEntry entry, List<Shop> shops) {
    return safe(
        JsonParts.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add(
                "@graph",
                JsonParts.createArrayBuilder().add(product(entry, shops)).add(crumbs(entry))));
  }

  /** A shop with its hours. */
  String of(Shop shop) {
    JsonObjectBuilder store =
        place(shop)
            .add("@context", "https://schema.org")
            .add("telephone", shop.phone())
            .add("email", shop.email())
            .add(
                "address",
                JsonParts.createObjectBuilder()
                    .add("@type", "PostalAddress")
                    .add("streetAddress", shop.street())
                    .add("postalCode", shop.postcode())
                    .add("addressLocality", shop.city()));
    if (shop.latitude() != null) {
      store.add(
          "geo",
          JsonParts.createObjectBuilder()
              .add("@type", "GeoCoordinates")
              .add("latitude", shop.latitude())
              .add("longitude", shop.longitude()));
    }
    JsonArrayBuilder week = JsonParts.createArrayBuilder();
    for (Shop.Hours hours : shop.hours()) {
      String day = hours.weekday().name();
      week.add(
          JsonParts.createObjectBuilder()
              .add("@type", "OpeningHoursSpecification")
              .add(
                  "dayOfWeek",
                  "https://schema.org/" + day.charAt(0) + day.substring(1).toLowerCase(Locale.ROOT))
              .add("opens", hours.opens().toString())
              .add("closes", hours.closes().toString()));
    }
    return safe(
        store
            .add("openingHoursSpecification", week)
            .add("specialOpeningHoursSpecification", exceptions(shop)));
  }

  /** A day without {@code opens} is closed. */
  private static JsonArrayBuilder exceptions(Shop shop) {
    JsonArrayBuilder days = JsonParts.createArrayBuilder();
    for (Shop.ExceptionalDay day : shop.exceptionalDays()) {
      JsonObjectBuilder special =
          JsonParts.createObjectBuilder()
              .add("@type", "OpeningHoursSpecification")
              .add("validFrom", day.day().toString())
              .add("validThrough", day.day().toString());
      if (!day.closed()) {
        special.add("opens", day.opens().toString()).add("closes", day.closes().toString());
      }
      days.add(special);
    }
    return days;
  }

  private JsonObjectBuilder product(CatalogueEntry entry, List<Shop> shops) {
    boolean group = entry.variants().size() > 1;
    JsonObjectBuilder product =
        JsonParts.createObjectBuilder()
            .add("@type", group ? "ProductGroup" : "Product")
            .add("name", entry.name().in(locale))
            .add(group ? "productGroupID" : "productID", entry.product())
            .add("url", address.of(PublicPaths.product(entry.product())))
            .add("category", entry.category().name().in(locale));
    if (entry.brand() != null) {
      product.add(
          "brand",
          JsonParts.createObjectBuilder().add("@type", "Brand").add("name", entry.brand().name()));
    }
    if (entry.description() != null) {
      product.add("description", PlainWords.of(entry.description().in(locale)));
    }
    if (!group) {
      return described(product, entry, entry.variants().get(0), shops);
    }
    JsonArrayBuilder variants = JsonParts.createArrayBuilder();
    for (Variant variant : entry.variants()) {
      JsonObjectBuilder form = JsonParts.createObjectBuilder().add("@type", "Product");
      form.add(
          "name",
          entry.name().in(locale)
              + (variant.name() == null ? "" : ", " + variant.name().in(locale)));
      variants.add(described(form, entry, variant, shops));
    }
    return product.add("hasVariant", variants);
  }

  private JsonObjectBuilder described(
      JsonObjectBuilder product, CatalogueEntry entry, Variant variant, List<Shop> shops) {
    product.add("sku", variant.sku());
    if (variant.gtin() != null) {
      product.add("gtin", variant.gtin());
    }
    JsonArrayBuilder pictures = JsonParts.createArrayBuilder();
    variant.pictureFiles().forEach(file -> pictures.add(address.of(file)));
    product.add("image", pictures);
    for (String named : List.of("colour", "material")) {
      variant.attributes().stream()
          .filter(value -> value.attribute().code().equals(named))
          .filter(value -> value.attribute().kind() == AttributeKind.CHOICE)
          .findFirst()
          .ifPresent(
              value ->
                  product.add(named.equals("colour") ? "color" : named, value.text().in(locale)));
    }
    return product.add("offers", offers(entry, variant, shops));
  }

  /** One offer for each shop that shows or has it; one without a shop where none does. */
  private JsonArrayBuilder offers(CatalogueEntry entry, Variant variant, List<Shop> shops) {
    JsonArrayBuilder offers = JsonParts.createArrayBuilder();
    List<Shop> there =
        shops.stream()
            .filter(shop -> onHand(variant, shop) > 0 || variant.displayIn(shop.code()).isPresent())
            .toList();
    if (there.isEmpty()) {
      offers.add(offer(entry, variant));
    }
    for (Shop shop : there) {
      JsonObjectBuilder offer = offer(entry, variant).add("availableAtOrFrom", place(shop));
      if (onHand(variant, shop) > 0) {
        offer.add(
            "inventoryLevel",
            JsonParts.createObjectBuilder()
                .add("@type", "QuantitativeValue")
                .add("value", onHand(variant, shop)));
      }
      offers.add(offer);
    }
    return offers;
  }

  private JsonObjectBuilder offer(CatalogueEntry entry, Variant variant) {
    JsonObjectBuilder offer =
        JsonParts.createObjectBuilder()
            .add("@type", "Offer")
            .add("url", address.of(PublicPaths.variant(entry.product(), variant.sku())))
            .add("availability", "https://schema.org/InStoreOnly");
    if (variant.priceCents() != null) {
      offer
          .add("price", Money.cents(variant.priceCents()).euros().toPlainString())
          .add("priceCurrency", Money.CURRENCY);
    }
    return offer;
  }

  private static int onHand(Variant variant, Shop shop) {
    return variant.stockIn(shop.code()).map(Stock::onHand).orElse(0);
  }

  private JsonObjectBuilder place(Shop shop) {
    String page = address.of(PublicPaths.shop(shop.code()));
    return JsonParts.createObjectBuilder()
        .add("@type", "Store")
        .add("@id", page + "#shop")
        .add("name", shop.name())
        .add("url", page);
  }

  private JsonObjectBuilder crumbs(CatalogueEntry entry) {
    JsonArrayBuilder items = JsonParts.createArrayBuilder();
    int position = 1;
    for (CategoryEntry category : entry.categories()) {
      items.add(
          crumb(
              position++,
              category.name().in(locale),
              address.of(PublicPaths.category(category.code()))));
    }
    items.add(
        crumb(position, entry.name().in(locale), address.of(PublicPaths.product(entry.product()))));
    return JsonParts.createObjectBuilder()
        .add("@type", "BreadcrumbList")
        .add("itemListElement", items);
  }

  private static JsonObjectBuilder crumb(int position, String name, String page) {
    return JsonParts.createObjectBuilder()
        .add("@type", "ListItem")
        .add("position", position)
        .add("name", name)
        .add("item", page);
  }

  /** JSON that can stand inside a script element: no sign in it can end one. */
  private static String safe(JsonObjectBuilder json) {
    return json.build()
        .toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }
}
