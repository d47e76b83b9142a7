package io.vitrine.store.neighbour;

import java.util.Collection;
import java.util.List;

/** The catalogue as the shop sees it: what can be sold, where it stands, which shops there are. */
public interface Catalog {

  /** The most numbers that {@link #variants} takes at once. */
  int MOST_VARIANTS = 100;

  /** The variants of these numbers; unknown numbers are left out. */
  CatalogAnswer<List<Variant>> variants(Collection<String> skus);

  /**
   * Variants that fit some words.
   *
   * @param shop only what stands or lies in this shop; {@code null} for all
   * @param language {@code fr} or {@code en}
   * @param most at most so many
   */
  CatalogAnswer<List<FoundVariant>> search(String words, String shop, String language, int most);

  /**
   * What the catalogue was last told about a shop's stock, in order of the numbers.
   *
   * @param after the number after which to go on; empty for the beginning
   */
  CatalogAnswer<StockPage> stockAfter(String shop, String after, int limit);

  /** The same of one department and all below it. */
  CatalogAnswer<StockPage> stockAfter(String shop, String department, String after, int limit);

  /** The catalogue's tree, each part after the one that it belongs to. */
  CatalogAnswer<List<Department>> departments();

  CatalogAnswer<List<ShopCard>> shops();
}
