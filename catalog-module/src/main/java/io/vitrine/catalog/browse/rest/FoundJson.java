package io.vitrine.catalog.browse.rest;

import io.vitrine.catalog.browse.rest.ProductsResource.Words;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.Wanted;
import java.util.List;

/** What was found, as {@code docs/contracts/catalog-product-search.json} has it, and its facets. */
public record FoundJson(
    int total,
    int page,
    int size,
    String match,
    List<Item> items,
    List<Facet> facets,
    List<Price> prices,
    Bounds priceBounds,
    List<Side> sides) {

  /** A product, by the variant that fits best. */
  public record Item(
      String product,
      String sku,
      Words name,
      Words variant,
      String category,
      Long priceCents,
      Long reducedFromCents,
      String picture,
      List<String> onDisplay,
      List<String> inStock) {}

  /** A facet with its values by falling count. */
  public record Facet(String facet, List<Value> values) {}

  public record Value(String value, Words name, int count, boolean chosen) {}

  /** A price range in whole euros, such as {@code 200-500}. */
  public record Price(String price, int count, boolean chosen) {}

  /** The lowest and highest there is, whatever is chosen of it: cents or whole centimetres. */
  public record Bounds(long lowest, long highest) {
    static Bounds of(Found.Bounds bounds) {
      return bounds == null ? null : new Bounds(bounds.lowest(), bounds.highest());
    }
  }

  /** Width, depth or height in whole centimetres, with ranges such as {@code 120-160}. */
  public record Side(String side, Bounds bounds, List<Length> ranges) {}

  public record Length(String range, int count, boolean chosen) {}

  static FoundJson of(Found found, Wanted wanted) {
    return new FoundJson(
        found.total(),
        wanted.page(),
        wanted.size(),
        found.match().name(),
        found.hits().stream().map(FoundJson::item).toList(),
        found.facets().stream()
            .map(
                facet ->
                    new Facet(
                        facet.facet(),
                        facet.values().stream()
                            .map(
                                v ->
                                    new Value(
                                        v.key(), new Words(v.fr(), v.en()), v.count(), v.chosen()))
                            .toList()))
            .toList(),
        found.prices().stream()
            .map(p -> new Price(p.range().code(), p.count(), p.chosen()))
            .toList(),
        Bounds.of(found.priceBounds()),
        found.sides().stream()
            .map(s -> new Side(s.side().code(), Bounds.of(s.bounds()), lengths(s)))
            .toList());
  }

  private static List<Length> lengths(Found.SideCounts counts) {
    return counts.ranges().stream()
        .map(r -> new Length(r.range().code(), r.count(), r.chosen()))
        .toList();
  }

  private static Item item(Found.Hit hit) {
    return new Item(
        hit.product(),
        hit.sku(),
        new Words(hit.nameFr(), hit.nameEn()),
        hit.variantFr() == null ? null : new Words(hit.variantFr(), hit.variantEn()),
        hit.category(),
        hit.priceCents(),
        hit.reducedFromCents(),
        hit.picture(),
        hit.onDisplay(),
        hit.inStock());
  }
}
