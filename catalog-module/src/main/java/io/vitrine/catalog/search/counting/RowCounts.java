package io.vitrine.catalog.search.counting;

import io.vitrine.catalog.search.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts the products of one segment: joins what its variants have that count, and adds that up.
 */
final class RowCounts {

  private static final Side[] SIDES = Side.values();

  /** The bits of a word whose values fall in a range. */
  private record Part(int word, long bits, int range) {}

  private final VariantRows rows;
  private final RowFilters filters;
  private final Filters chosen;
  private final ShelfCounts counts;
  private final FacetRanges ranges;
  private final Part[] parts;

  /** Word by word, what the variants of the product have: bits of rows, then those of ranges. */
  private final long[] product;

  private final int bitWords;
  private final long[][] stillCounted;
  private final BitCounts products;
  private final NumberCount prices;
  private final long[] shortest = new long[SIDES.length];
  private final long[] longest = new long[SIDES.length];
  private boolean counted;

  RowCounts(VariantRows rows, Filters chosen, RowFilters filters, ShelfCounts counts) {
    this.rows = rows;
    this.chosen = chosen;
    this.filters = filters;
    this.counts = counts;
    this.ranges = counts.ranges();
    this.parts = parts(rows, ranges);
    this.bitWords = rows.bitWords();
    this.product = new long[bitWords + (ranges.count() + Long.SIZE - 1) / Long.SIZE];
    this.stillCounted = new long[chosen.facets() + 1 + SIDES.length][];
    this.products = new BitCounts(product.length);
    this.prices = counts.prices();
    Arrays.fill(shortest, Long.MAX_VALUE);
    Arrays.fill(longest, Long.MIN_VALUE);
  }

  /** One for each word that has values of a range. */
  private static Part[] parts(VariantRows rows, FacetRanges ranges) {
    List<Part> parts = new ArrayList<>();
    for (int bit = 0; bit < rows.values(); bit++) {
      int value = rows.value(bit);
      int range = value < ranges.values() ? ranges.rangeOf(value) : -1;
      if (range >= 0) {
        int word = 1 + bit / Long.SIZE;
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && last.word == word && last.range == range) {
          parts.set(parts.size() - 1, new Part(word, last.bits | 1L << bit, range));
        } else {
          parts.add(new Part(word, 1L << bit, range));
        }
      }
    }
    return parts.toArray(Part[]::new);
  }

  /**
   * A variant of the product that is being counted.
   *
   * @param inTheWay what {@link RowFilters#ask} says of it, but that it is lost
   * @param number of the product in this search
   */
  void take(int document, int inTheWay, int number) {
    counted = true;
    int at = rows.bitsAt(document);
    if (inTheWay == Filters.HOLDS) {
      for (int word = 0; word < bitWords; word++) {
        product[word] |= rows.word(at + word);
      }
      reachPrice(document);
      for (Side side : SIDES) {
        reach(side, document);
      }
    } else {
      takeOnly(at, inTheWay);
      if (inTheWay == chosen.price()) {
        reachPrice(document);
      }
      for (Side side : SIDES) {
        if (inTheWay == chosen.side(side)) {
          reach(side, document);
        }
      }
    }
    if (rows.hasRare()) {
      takeRare(document, inTheWay, number);
    }
  }

  private void takeOnly(int at, int inTheWay) {
    long[] bits = stillCounted[inTheWay];
    if (bits == null) {
      bits = filters.stillCounted(inTheWay);
      stillCounted[inTheWay] = bits;
    }
    for (int word = 0; word < bitWords; word++) {
      product[word] |= rows.word(at + word) & bits[word];
    }
  }

  private void takeRare(int document, int inTheWay, int number) {
    int end = rows.rareTo(document);
    for (int i = rows.rareFrom(document); i < end; i++) {
      int value = rows.rare(i);
      if (value < counts.values() && (inTheWay == Filters.HOLDS || chosen.isOf(inTheWay, value))) {
        counts.addRare(value, number);
        int range = ranges.rangeOf(value);
        if (range >= 0) {
          product[bitWords + range / Long.SIZE] |= 1L << range;
        }
      }
    }
  }

  private void reachPrice(int document) {
    long price = rows.price(document);
    if (price != VariantRows.NO_NUMBER) {
      prices.reach(price);
    }
  }

  private void reach(Side side, int document) {
    long length = rows.side(side, document);
    if (length != VariantRows.NO_NUMBER) {
      int of = side.ordinal();
      shortest[of] = Math.min(shortest[of], length);
      longest[of] = Math.max(longest[of], length);
    }
  }

  /** The product has no more variants. */
  void endProduct() {
    if (counted) {
      for (Part part : parts) {
        if ((product[part.word] & part.bits) != 0) {
          product[bitWords + part.range / Long.SIZE] |= 1L << part.range;
        }
      }
      products.add(product);
      Arrays.fill(product, 0);
      counted = false;
    }
  }

  /** The segment has no more products. */
  void end() {
    int[] byBit = products.counts();
    prices.add(byBit);
    for (Side side : SIDES) {
      NumberCount count = counts.side(side);
      count.reach(shortest[side.ordinal()], longest[side.ordinal()]);
      count.add(byBit);
    }
    for (int bit = 0; bit < rows.values(); bit++) {
      counts.addValue(rows.value(bit), byBit[Long.SIZE + bit]);
    }
    for (int range = 0; range < ranges.count(); range++) {
      counts.addRange(range, byBit[bitWords * Long.SIZE + range]);
    }
  }
}
