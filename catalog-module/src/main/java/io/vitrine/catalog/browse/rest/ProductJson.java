package io.vitrine.catalog.browse.rest;

import io.vitrine.catalog.browse.rest.ProductsResource.Words;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.Relations;
import io.vitrine.catalog.text.Text;
import java.math.BigDecimal;
import java.util.List;

/** A published product, whole; the products it leads to are numbers, shown or not. */
public record ProductJson(
    String product,
    Words name,
    Words description,
    List<String> categories,
    String brand,
    Relations relations,
    List<VariantJson> variants) {

  /** One form of it; {@code priceCents} is null where the price is told in the shop. */
  public record VariantJson(
      String sku,
      String gtin,
      Words name,
      Long priceCents,
      Long reducedFromCents,
      int taxRateBp,
      long ecoParticipationCents,
      String page,
      List<AttributeJson> attributes,
      List<String> pictures,
      List<DisplayJson> displays,
      List<StockJson> stock) {}

  public record AttributeJson(
      String attribute, Words name, BigDecimal number, String unit, Words text) {}

  public record DisplayJson(String shop, int floor, String department, String bay) {}

  public record StockJson(String shop, int onHand, String asOf) {}

  static ProductJson of(CatalogueEntry entry, Relations relations) {
    return new ProductJson(
        entry.product(),
        words(entry.name()),
        words(entry.description()),
        entry.categories().stream().map(c -> c.code()).toList(),
        entry.brand() == null ? null : entry.brand().name(),
        relations,
        entry.variants().stream().map(v -> variant(entry.product(), v)).toList());
  }

  private static VariantJson variant(String product, Variant v) {
    return new VariantJson(
        v.sku(),
        v.gtin(),
        words(v.name()),
        v.priceCents(),
        v.reducedFromCents(),
        v.taxRateBp(),
        v.ecoParticipationCents(),
        "/product/" + product + "?sku=" + v.sku(),
        v.attributes().stream().map(ProductJson::attribute).toList(),
        v.pictures().stream().map(p -> p.path()).toList(),
        v.displays().stream()
            .map(d -> new DisplayJson(d.shop(), d.floor(), d.department(), d.bay()))
            .toList(),
        v.stock().stream()
            .map(s -> new StockJson(s.shop(), s.onHand(), s.asOf().toString()))
            .toList());
  }

  private static AttributeJson attribute(Value value) {
    return new AttributeJson(
        value.attribute().code(),
        words(value.attribute().name()),
        value.number(),
        value.attribute().unit(),
        words(value.text()));
  }

  private static Words words(Text text) {
    return text == null ? null : new Words(text.french(), text.english());
  }
}
