package io.vitrine.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Walks once over the variants that meet the words: keeps the best variant of each product, the
 * first products in order, and counts products (never variants) in every facet. The variants of a
 * product lie side by side, so that counting a product once needs no set.
 */
final class ShelfCollector {

  /** Upper ends of the price ranges offered, in cents. */
  static final long[] PRICE_STEPS = {
    5_000, 10_000, 20_000, 50_000, 100_000, 150_000, 200_000, 300_000, 500_000
  };

  private static final Side[] SIDES = Side.values();

  private final Filters filters;
  private final Wanted wanted;
  private final int keep;
  private final Function<LeafReader, SegmentColumns> columnsOf;
  private final int[] counts;
  private final int[] lastProduct;
  private final FacetRanges ranges;
  private final int[] rangeCounts;
  private final int[] lastRanged;
  private final NumberCount prices = new NumberCount(PRICE_STEPS);
  private final NumberCount[] sides =
      Arrays.stream(Side.values())
          .map(side -> new NumberCount(side.steps()))
          .toArray(NumberCount[]::new);
  private final FixedBitSet held;
  private final PriorityQueue<Shelved> best;
  private final Comparator<Shelved> order;
  private SegmentColumns columns;
  private int base;
  private int product;
  private int productOrdinal;
  private Shelved current;
  private int total;
  private boolean metWords;

  /** Some variant of a product that is put in order elsewhere. */
  private static final Shelved COUNTED = new Shelved(-1, 0, null);

  /** The best variant of a product. */
  record Shelved(int document, long price, BytesRef name) {}

  /**
   * @param held takes the variants that hold, which are then put in order elsewhere; {@code null}
   *     where the order is this collector's
   */
  ShelfCollector(
      Wanted wanted,
      Filters filters,
      FacetRanges ranges,
      Function<LeafReader, SegmentColumns> columnsOf,
      FixedBitSet held) {
    this.wanted = wanted;
    this.filters = filters;
    this.held = held;
    this.keep = wanted.isTooDeep() || held != null ? 0 : wanted.page() * wanted.size();
    this.columnsOf = columnsOf;
    this.ranges = ranges;
    this.counts = new int[ranges.values()];
    this.lastProduct = new int[ranges.values()];
    this.rangeCounts = new int[ranges.count()];
    this.lastRanged = new int[ranges.count()];
    this.order = order(wanted.sort()).thenComparingInt(Shelved::document);
    this.best = new PriorityQueue<>(Math.max(1, Math.min(keep, 1_000)), order.reversed());
  }

  /** Goes on with the variants of a segment that meet the words. */
  void collect(LeafReaderContext leaf, FixedBitSet met) {
    columns = columnsOf.apply(leaf.reader());
    base = leaf.docBase;
    productOrdinal = -1;
    for (int i = met.nextSetBit(0); i < met.length(); i = MetBits.next(met, i)) {
      collect(i);
    }
    shelve();
  }

  private void collect(int document) {
    metWords = true;
    if (columns.product[document] != productOrdinal) {
      shelve();
      productOrdinal = columns.product[document];
      product++;
    }
    int inTheWay = filters.ask(columns, document);
    if (inTheWay == Filters.LOST) {
      return;
    }
    if (inTheWay == Filters.HOLDS) {
      consider(document);
      countFacets(document, Filters.HOLDS);
      countPrice(document);
      for (Side side : SIDES) {
        countSide(side, document);
      }
    } else if (filters.isFacet(inTheWay)) {
      countFacets(document, inTheWay);
    } else if (inTheWay == filters.price()) {
      countPrice(document);
    } else {
      for (Side side : SIDES) {
        if (inTheWay == filters.side(side)) {
          countSide(side, document);
        }
      }
    }
  }

  boolean metWords() {
    return metWords;
  }

  int total() {
    return total;
  }

  int count(int value) {
    return counts[value];
  }

  int values() {
    return counts.length;
  }

  FacetRanges ranges() {
    return ranges;
  }

  int rangeCount(int range) {
    return rangeCounts[range];
  }

  NumberCount prices() {
    return prices;
  }

  NumberCount side(Side side) {
    return sides[side.ordinal()];
  }

  /** Where the variants were taken that are to be put in order elsewhere, or {@code null}. */
  FixedBitSet held() {
    return held;
  }

  /** The page asked for, in order. */
  List<Shelved> page() {
    List<Shelved> kept = new ArrayList<>(best);
    kept.sort(order);
    int from = (wanted.page() - 1) * wanted.size();
    return keep == 0 || from >= kept.size() ? List.of() : kept.subList(from, kept.size());
  }

  private void consider(int document) {
    if (held != null) {
      held.set(base + document);
      total += current == null ? 1 : 0;
      current = COUNTED;
      return;
    }
    long price = columns.price[document];
    if (current == null) {
      total++;
    } else if (!isBetter(price)) {
      return;
    }
    current = new Shelved(base + document, price, columns.name(wanted.tongue(), document));
  }

  private boolean isBetter(long price) {
    return switch (wanted.sort()) {
      case RELEVANCE, NAME -> false;
      case PRICE ->
          price != SegmentColumns.NO_NUMBER
              && (current.price == SegmentColumns.NO_NUMBER || price < current.price);
      case PRICE_DOWN -> price > current.price;
    };
  }

  private void countFacets(int document, int onlyOf) {
    int end = columns.facetsTo(document);
    for (int i = columns.facetsFrom(document); i < end; i++) {
      int value = columns.facet(i);
      if (value < counts.length && (onlyOf == Filters.HOLDS || filters.isOf(onlyOf, value))) {
        counts[value] += isNew(lastProduct[value]);
        lastProduct[value] = product;
        int range = ranges.rangeOf(value);
        if (range >= 0) {
          rangeCounts[range] += isNew(lastRanged[range]);
          lastRanged[range] = product;
        }
      }
    }
  }

  /**
   * 1 where a value was last counted for another product, else 0: without a branch, which a
   * processor would guess wrongly every other time.
   */
  private int isNew(int last) {
    int differ = last ^ product;
    return (differ | -differ) >>> Integer.SIZE - 1;
  }

  private void countPrice(int document) {
    prices.count(columns.price[document], columns.priceStep(document), product);
  }

  private void countSide(Side side, int document) {
    sides[side.ordinal()].count(
        columns.side(side, document), columns.sideStep(side, document), product);
  }

  private void shelve() {
    if (current != null && keep > 0) {
      if (best.size() < keep) {
        best.add(current);
      } else if (order.compare(current, best.peek()) < 0) {
        best.poll();
        best.add(current);
      }
    }
    current = null;
  }

  private static Comparator<Shelved> order(Sort sort) {
    Comparator<Shelved> unpricedLast =
        Comparator.comparing(shelved -> shelved.price == SegmentColumns.NO_NUMBER);
    return switch (sort) {
      case RELEVANCE -> Comparator.comparing(Shelved::document);
      case NAME -> Comparator.comparing(Shelved::name);
      case PRICE -> unpricedLast.thenComparingLong(Shelved::price);
      case PRICE_DOWN -> unpricedLast.thenComparing(Shelved::price, Collections.reverseOrder());
    };
  }
}
