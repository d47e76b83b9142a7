package io.vitrine.catalog.search.counting;

import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.search.posting.Held;
import io.vitrine.catalog.search.posting.MetBits;
import java.util.ArrayList;
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
 * first products in order, and has products counted. The variants of a product lie side by side.
 */
public final class ShelfCollector {

  private final Filters filters;
  private final Wanted wanted;
  private final int keep;
  private final Function<LeafReader, SegmentColumns> columnsOf;
  private final ShelfCounts counts;
  private final Held held;
  private final PriorityQueue<Shelved> best;
  private final Comparator<Shelved> order;
  private SegmentColumns columns;
  private int base;
  private int product;
  private Shelved current;
  private boolean holds;
  private int total;
  private boolean metWords;

  /** The best variant of a product. */
  public record Shelved(int document, long price, BytesRef name) {}

  /**
   * @param held takes the variants that hold, which are then put in order elsewhere; {@code null}
   *     where the order is this collector's
   */
  public ShelfCollector(
      Wanted wanted,
      Filters filters,
      FacetRanges ranges,
      Function<LeafReader, SegmentColumns> columnsOf,
      Held held) {
    this.wanted = wanted;
    this.filters = filters;
    this.held = held;
    this.keep = wanted.isTooDeep() || held != null ? 0 : wanted.page() * wanted.size();
    this.columnsOf = columnsOf;
    this.counts = new ShelfCounts(ranges);
    this.order = order(wanted.sort()).thenComparingInt(Shelved::document);
    this.best = new PriorityQueue<>(Math.max(1, Math.min(keep, 1_000)), order.reversed());
  }

  /** Goes on with the variants of a segment that meet the words. */
  public void collect(LeafReaderContext leaf, FixedBitSet met) {
    int document = met.nextSetBit(0);
    if (document >= met.length()) {
      return;
    }
    metWords = true;
    columns = columnsOf.apply(leaf.reader());
    base = leaf.docBase;
    RowFilters asked = filters.on(columns.rows);
    RowCounts counted = new RowCounts(columns.rows, filters, asked, counts);
    boolean all = asked.isEmpty();
    int ordinal = -1;
    for (; document < met.length(); document = MetBits.next(met, document)) {
      if (columns.product[document] != ordinal) {
        ordinal = columns.product[document];
        endProduct(counted);
      }
      int inTheWay = all ? Filters.HOLDS : asked.ask(document);
      if (inTheWay != Filters.LOST) {
        counted.take(document, inTheWay, product);
      }
      if (inTheWay == Filters.HOLDS) {
        consider(document);
      }
    }
    endProduct(counted);
    counted.end();
  }

  private void endProduct(RowCounts counted) {
    counted.endProduct();
    product++;
    if (holds) {
      total++;
      holds = false;
      if (keep > 0) {
        shelve();
      }
    }
  }

  public boolean metWords() {
    return metWords;
  }

  public int total() {
    return total;
  }

  ShelfCounts counts() {
    return counts;
  }

  /** Where the variants were taken that are to be put in order elsewhere, or {@code null}. */
  public Held held() {
    return held;
  }

  /** The page asked for, in order. */
  public List<Shelved> page() {
    List<Shelved> kept = new ArrayList<>(best);
    kept.sort(order);
    int from = (wanted.page() - 1) * wanted.size();
    return keep == 0 || from >= kept.size() ? List.of() : kept.subList(from, kept.size());
  }

  private void consider(int document) {
    holds = true;
    if (held != null) {
      held.add(base + document);
    } else if (keep > 0) {
      long price = columns.rows.price(document);
      if (current == null || isBetter(price)) {
        current = new Shelved(base + document, price, columns.name(wanted.tongue(), document));
      }
    }
  }

  private boolean isBetter(long price) {
    return switch (wanted.sort()) {
      case RELEVANCE, NAME -> false;
      case PRICE ->
          price != VariantRows.NO_NUMBER
              && (current.price == VariantRows.NO_NUMBER || price < current.price);
      case PRICE_DOWN -> price > current.price;
    };
  }

  private void shelve() {
    if (best.size() < keep) {
      best.add(current);
    } else if (order.compare(current, best.peek()) < 0) {
      best.poll();
      best.add(current);
    }
    current = null;
  }

  private static Comparator<Shelved> order(Sort sort) {
    Comparator<Shelved> unpricedLast =
        Comparator.comparing(shelved -> shelved.price == VariantRows.NO_NUMBER);
    return switch (sort) {
      case RELEVANCE -> Comparator.comparing(Shelved::document);
      case NAME -> Comparator.comparing(Shelved::name);
      case PRICE -> unpricedLast.thenComparingLong(Shelved::price);
      case PRICE_DOWN -> unpricedLast.thenComparing(Shelved::price, Collections.reverseOrder());
    };
  }
}
