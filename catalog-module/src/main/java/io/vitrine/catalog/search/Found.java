package io.vitrine.catalog.search;

import io.vitrine.catalog.product.Size;
import java.util.List;

/**
 * One page of what was found.
 *
 * @param total products that hold, on all pages
 * @param match how the words were met
 * @param facets in no particular order, each with its values by falling count
 * @param prices price ranges with counts, rising
 * @param closest what was typed, with words of the catalogue in place of those it does not know
 * @param priceBounds the lowest and highest price, in cents, that would be shown with any price
 *     chosen; {@code null} where there is none
 * @param sides with what they measure here; a side that nothing states is left out
 * @param near behind the last of few products, others that meet some of the words; counted nowhere
 */
public record Found(
    int total,
    Match match,
    List<Hit> hits,
    List<FacetCounts> facets,
    List<PriceCount> prices,
    List<String> closest,
    List<Hit> near,
    Bounds priceBounds,
    List<SideCounts> sides) {

  /** Where fewer meet the words, products near them fill up to so many. */
  public static final int FIRST = 50;

  public static final Found NOTHING =
      new Found(
          0, Match.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of());

  public Found with(List<Hit> others) {
    return new Found(total, match, hits, facets, prices, closest, others, priceBounds, sides);
  }

  /** How the words of the customer were met. */
  public enum Match {
    /** Every word. */
    ALL,
    /** Most words. */
    MOST,
    /** Words close to those typed. */
    CLOSE,
    /** Nothing met them. */
    NONE
  }

  /**
   * A product, shown by the variant that fits best.
   *
   * @param priceCents {@code null}: the price is told in the shop
   * @param priceVaries the product's variants have different prices
   * @param reducedFromCents the lowest price of the 30 days before, where it is reduced
   * @param onDisplay shops where this variant can be seen
   * @param inStock shops that have this variant
   * @param variants how many variants the product has
   * @param size of this variant, as far as it is known
   */
  public record Hit(
      String product,
      String sku,
      String nameFr,
      String nameEn,
      String variantFr,
      String variantEn,
      String category,
      String brand,
      Long priceCents,
      boolean priceVaries,
      Long reducedFromCents,
      String picture,
      List<String> onDisplay,
      List<String> inStock,
      int variants,
      Size size) {}

  /**
   * A facet with the values that products here have.
   *
   * @param ranges round ranges, where the catalogue has many numbers in this facet; else empty
   */
  public record FacetCounts(String facet, List<ValueCount> values, List<RangeCount> ranges) {}

  /** Numbers from, up to but without; counted as products, not as values. */
  public record RangeCount(String key, double from, double to, int count, boolean chosen) {}

  /**
   * @param key as it stands in addresses
   * @param number where the facet counts a number, else {@code null}
   * @param count products that would be shown with this value chosen beside what is chosen in other
   *     facets
   */
  public record ValueCount(
      String key, String fr, String en, Double number, int count, boolean chosen) {}

  public record PriceCount(PriceRange range, int count, boolean chosen) {}

  /** From the lowest to the highest, both there. */
  public record Bounds(long lowest, long highest) {}

  /**
   * A side of what is found.
   *
   * @param bounds in whole centimetres around all that would be shown with any length chosen
   * @param ranges with counts, rising
   */
  public record SideCounts(Side side, Bounds bounds, List<SideCount> ranges) {}

  public record SideCount(SideRange range, int count, boolean chosen) {}
}
