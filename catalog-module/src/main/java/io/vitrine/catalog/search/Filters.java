package io.vitrine.catalog.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What was chosen, ready to be asked of one variant after the other. A facet's own counts must not
 * see its own choice, so the answer tells which single facet stood in the way.
 */
final class Filters {

  /** Every filter holds. */
  static final int HOLDS = -1;

  /** More than one filter stands in the way: the variant counts nowhere. */
  static final int LOST = -2;

  private final FacetDictionary dictionary;
  private final List<BitSet> allowed = new ArrayList<>();
  private final List<BitSet> members = new ArrayList<>();
  private final PriceRange price;
  private final Map<Side, SideRange> sides;

  /**
   * @param categoryCounts the category is a facet among others; else the query has already seen to
   *     it
   */
  Filters(Wanted wanted, FacetDictionary dictionary, boolean categoryCounts) {
    this.dictionary = dictionary;
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
    members.add(dictionary.members(facet));
    allowed.add(values);
  }

  /**
   * {@link #HOLDS}, {@link #LOST}, {@link #price()}, {@link #side} or the place of the one facet in
   * the way.
   */
  int ask(SegmentColumns columns, int document) {
    int inTheWay = HOLDS;
    for (int i = 0; i < allowed.size(); i++) {
      if (!holds(allowed.get(i), columns, document)) {
        if (inTheWay != HOLDS) {
          return LOST;
        }
        inTheWay = i;
      }
    }
    if (price != null && !holds(columns.price[document])) {
      if (inTheWay != HOLDS) {
        return LOST;
      }
      inTheWay = price();
    }
    return sides.isEmpty() ? inTheWay : askSides(columns, document, inTheWay);
  }

  private int askSides(SegmentColumns columns, int document, int before) {
    int inTheWay = before;
    for (Map.Entry<Side, SideRange> side : sides.entrySet()) {
      long length = columns.side(side.getKey(), document);
      if (length == SegmentColumns.NO_NUMBER || !side.getValue().holds(length)) {
        if (inTheWay != HOLDS) {
          return LOST;
        }
        inTheWay = side(side.getKey());
      }
    }
    return inTheWay;
  }

  /** Stands for the price, which is no facet of words. */
  int price() {
    return allowed.size();
  }

  /** Stands for a side, which is none either. */
  int side(Side side) {
    return allowed.size() + 1 + side.ordinal();
  }

  boolean isFacet(int inTheWay) {
    return inTheWay < allowed.size();
  }

  boolean isOf(int filter, int value) {
    return members.get(filter).get(value);
  }

  boolean isChosen(int value) {
    for (int i = 0; i < allowed.size(); i++) {
      if (allowed.get(i).get(value) && isOf(i, value)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(long cents) {
    return cents != SegmentColumns.NO_NUMBER && price.holds(cents);
  }

  private static boolean holds(BitSet values, SegmentColumns columns, int document) {
    int end = columns.facetsTo(document);
    for (int i = columns.facetsFrom(document); i < end; i++) {
      if (values.get(columns.facet(i))) {
        return true;
      }
    }
    return false;
  }
}
