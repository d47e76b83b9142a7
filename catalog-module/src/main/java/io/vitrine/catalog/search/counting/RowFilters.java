package io.vitrine.catalog.search.counting;

import io.vitrine.catalog.search.PriceRange;
import io.vitrine.catalog.search.Side;
import io.vitrine.catalog.search.SideRange;
import java.util.Arrays;

/** What was chosen, asked of the rows of one segment. */
final class RowFilters {

  private final Filters filters;
  private final VariantRows rows;
  private final int facets;

  /** By filter, word by word, the bits of the values that satisfy it. */
  private final long[][] allowed;

  /** By filter, word by word, the bits of all values of its facet. */
  private final long[][] members;

  /** By filter, the first and the last word that has such a bit. */
  private final int[] first;

  private final int[] last;
  private final PriceRange price;
  private final Side[] sides;
  private final SideRange[] lengths;

  RowFilters(Filters filters, VariantRows rows) {
    this.filters = filters;
    this.rows = rows;
    this.facets = filters.facets();
    this.allowed = new long[facets][rows.bitWords()];
    this.members = new long[facets][rows.bitWords()];
    this.first = new int[facets];
    this.last = new int[facets];
    if (facets > 0) {
      readFacets();
    }
    this.price = filters.priceRange();
    this.sides = filters.sideRanges().keySet().toArray(Side[]::new);
    this.lengths = filters.sideRanges().values().toArray(SideRange[]::new);
  }

  private void readFacets() {
    for (int bit = 0; bit < rows.values(); bit++) {
      int value = rows.value(bit);
      int word = 1 + bit / Long.SIZE;
      for (int filter = 0; filter < facets; filter++) {
        if (filters.isOf(filter, value)) {
          members[filter][word] |= 1L << bit;
          allowed[filter][word] |= (filters.satisfiedBy(value) >>> filter & 1) << bit;
        }
      }
    }
    for (int filter = 0; filter < facets; filter++) {
      long[] bits = allowed[filter];
      last[filter] = bits.length - 1;
      while (last[filter] >= 0 && bits[last[filter]] == 0) {
        last[filter]--;
      }
      while (first[filter] < last[filter] && bits[first[filter]] == 0) {
        first[filter]++;
      }
    }
  }

  /** Nothing was chosen: every variant holds. */
  boolean isEmpty() {
    return facets == 0 && price == null && sides.length == 0;
  }

  /**
   * {@link Filters#HOLDS}, {@link Filters#LOST}, {@link Filters#price()}, {@link Filters#side} or
   * the place of the one facet in the way.
   */
  int ask(int document) {
    int inTheWay = facets == 0 ? Filters.HOLDS : askFacets(document);
    if (inTheWay != Filters.LOST && price != null) {
      long cents = rows.price(document);
      if (cents == VariantRows.NO_NUMBER || !price.holds(cents)) {
        inTheWay = inTheWay == Filters.HOLDS ? filters.price() : Filters.LOST;
      }
    }
    return inTheWay == Filters.LOST || sides.length == 0 ? inTheWay : askSides(document, inTheWay);
  }

  private int askFacets(int document) {
    int at = rows.bitsAt(document);
    long byRare = rows.hasRare() ? satisfiedByRare(document) : 0;
    int inTheWay = Filters.HOLDS;
    for (int filter = 0; filter < facets; filter++) {
      long met = byRare >>> filter & 1;
      long[] bits = allowed[filter];
      for (int word = first[filter]; word <= last[filter]; word++) {
        met |= rows.word(at + word) & bits[word];
      }
      if (met == 0) {
        if (inTheWay != Filters.HOLDS) {
          return Filters.LOST;
        }
        inTheWay = filter;
      }
    }
    return inTheWay;
  }

  private long satisfiedByRare(int document) {
    long satisfied = 0;
    int end = rows.rareTo(document);
    for (int i = rows.rareFrom(document); i < end; i++) {
      satisfied |= filters.satisfiedBy(rows.rare(i));
    }
    return satisfied;
  }

  private int askSides(int document, int before) {
    int inTheWay = before;
    for (int i = 0; i < sides.length; i++) {
      long length = rows.side(sides[i], document);
      if (length == VariantRows.NO_NUMBER || !lengths[i].holds(length)) {
        if (inTheWay != Filters.HOLDS) {
          return Filters.LOST;
        }
        inTheWay = filters.side(sides[i]);
      }
    }
    return inTheWay;
  }

  /** The bits that a variant counts for which this one filter keeps out; word by word. */
  long[] stillCounted(int inTheWay) {
    if (inTheWay < facets) {
      return members[inTheWay];
    }
    long[] numbers = new long[rows.bitWords()];
    numbers[0] =
        inTheWay == filters.price()
            ? NumberSteps.PRICE.all()
            : NumberSteps.of(side(inTheWay)).all();
    return numbers;
  }

  private Side side(int inTheWay) {
    return Arrays.stream(Side.values())
        .filter(side -> filters.side(side) == inTheWay)
        .findFirst()
        .orElseThrow();
  }
}
