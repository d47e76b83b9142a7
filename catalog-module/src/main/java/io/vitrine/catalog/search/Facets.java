package io.vitrine.catalog.search;

import io.vitrine.catalog.text.Text;
import java.util.Set;

/** Names of the facets that are not attributes. */
public final class Facets {

  public static final String CATEGORY = "category";
  public static final String BRAND = "brand";

  /** Shops where it can be seen. */
  public static final String DISPLAY = "display";

  /** Shops that have one. */
  public static final String STOCK = "stock";

  /** Shops where it can be seen or that have one. */
  public static final String SHOP = "shop";

  /** Names in addresses that no attribute may take. */
  private static final Set<String> TAKEN =
      Set.of(
          CATEGORY,
          BRAND,
          DISPLAY,
          STOCK,
          SHOP,
          "q",
          "page",
          "size",
          "sort",
          "lang",
          "price",
          "price-from",
          "price-to",
          "width",
          "width-from",
          "width-to",
          "depth",
          "depth-from",
          "depth-to",
          "height",
          "height-from",
          "height-to",
          "sku",
          "selection");

  private Facets() {}

  /** The facet of an attribute; one whose code is taken stands behind {@code x-}. */
  public static String ofAttribute(String code) {
    return TAKEN.contains(code) ? "x-" + code : code;
  }

  /** The value under which words of a choice stand in their facet. */
  public static String valueOf(Text words) {
    return FacetValue.slug(words.french());
  }
}
