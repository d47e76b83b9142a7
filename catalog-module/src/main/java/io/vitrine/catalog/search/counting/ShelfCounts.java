package io.vitrine.catalog.search.counting;

import io.vitrine.catalog.search.Side;

/**
 * Products (never variants) in every facet and range of one search, added up segment by segment.
 */
final class ShelfCounts {

  private final FacetRanges ranges;
  private final int[] values;
  private final int[] inRanges;
  private final NumberCount prices = new NumberCount(NumberSteps.PRICE);
  private final NumberCount[] sides = new NumberCount[Side.values().length];

  /** By rare value, the last product that was counted with it. */
  private final int[] lastWith;

  ShelfCounts(FacetRanges ranges) {
    this.ranges = ranges;
    this.values = new int[ranges.values()];
    this.lastWith = new int[ranges.values()];
    this.inRanges = new int[ranges.count()];
    for (Side side : Side.values()) {
      sides[side.ordinal()] = new NumberCount(NumberSteps.of(side));
    }
  }

  /** A rare value of a product, which is counted once; products come one after the other. */
  void addRare(int value, int product) {
    if (lastWith[value] != product) {
      lastWith[value] = product;
      values[value]++;
    }
  }

  void addValue(int value, int products) {
    if (value < values.length) {
      values[value] += products;
    }
  }

  void addRange(int range, int products) {
    inRanges[range] += products;
  }

  /** How many values are counted. */
  int values() {
    return values.length;
  }

  int count(int value) {
    return values[value];
  }

  FacetRanges ranges() {
    return ranges;
  }

  int rangeCount(int range) {
    return inRanges[range];
  }

  NumberCount prices() {
    return prices;
  }

  NumberCount side(Side side) {
    return sides[side.ordinal()];
  }
}
