package io.vitrine.catalog.search.counting;

import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.PriceRange;
import io.vitrine.catalog.search.Side;
import io.vitrine.catalog.search.SideRange;
import io.vitrine.catalog.search.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What was chosen, ready to be asked of the variants of each segment: see {@link RowFilters}. A
 * facet's own counts must not see its own choice, so each filter has a place of its own.
 */
public final class Filters {

  /** Every filter holds. */
  static final int HOLDS = -1;

  /** More than one filter stands in the way: the variant counts nowhere. */
  static final int LOST = -2;

  private final FacetDictionary dictionary;
  private final List<BitSet> allowed = new ArrayList<>();

  /** By facet value: a bit for each filter that it satisfies. */
  private final long[] satisfies;

  /** By facet value: the filter of its facet, or -1. */
  private final byte[] filterOf;

  private final PriceRange price;
  private final Map<Side, SideRange> sides;

  /**
   * @param categoryCounts the category is a facet among others; else the query has already seen to
   *     it
   */
  public Filters(Wanted wanted, FacetDictionary dictionary, boolean categoryCounts) {
    this.dictionary = dictionary;
    int values = dictionary.size();
    this.satisfies = new long[values];
    this.filterOf = new byte[values];
    Arrays.fill(filterOf, (byte) -1);
    this.price = wanted.price();
    this.sides = wanted.sides();
    for (Map.Entry<String, java.util.Set<String>> chosen : wanted.chosen().entrySet()) {
      if (dictionary.knows(chosen.getKey()) && !chosen.getKey().equals(Facets.CATEGORY)) {
        add(chosen.getKey(), dictionary.chosen(chosen.getKey(), chosen.getValue()));
      }
    }
    if (categoryCounts && wanted.category() != null) {
      add(Facets.CATEGORY, dictionary.chosen(Facets.CATEGORY, java.util.Set.of(wanted.category())));
    }
  }

  private void add(String facet, BitSet values) {
    byte filter = (byte) allowed.size();
    allowed.add(values);
    dictionary.members(facet).stream()
        .filter(v -> v < filterOf.length)
        .forEach(v -> filterOf[v] = filter);
    values.stream().filter(v -> v < satisfies.length).forEach(v -> satisfies[v] |= 1L << filter);
  }

  /** The same, asked of the variants of one segment. */
  RowFilters on(VariantRows rows) {
    return new RowFilters(this, rows);
  }

  /** How many facets are filtered. */
  int facets() {
    return allowed.size();
  }

  /** The facets' filters that a value satisfies, a bit for each. */
  long satisfiedBy(int value) {
    return value < satisfies.length ? satisfies[value] : 0;
  }

  PriceRange priceRange() {
    return price;
  }

  Map<Side, SideRange> sideRanges() {
    return sides;
  }

  /** Stands for the price, which is no facet of words. */
  int price() {
    return allowed.size();
  }

  /** Stands for a side, which is none either. */
  int side(Side side) {
    return allowed.size() + 1 + side.ordinal();
  }

  boolean isOf(int filter, int value) {
    return value < filterOf.length && filterOf[value] == filter;
  }

  boolean isChosen(int value) {
    for (int i = 0; i < allowed.size(); i++) {
      if (allowed.get(i).get(value) && isOf(i, value)) {
        return true;
      }
    }
    return false;
  }
}
