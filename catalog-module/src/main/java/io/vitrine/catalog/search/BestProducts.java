package io.vitrine.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/**
 * The first products among the variants that hold, each by its best variant: the order of the
 * engine, equal ones in the order of the index.
 */
final class BestProducts {

  /** A product's best variant. */
  private record Best(int document, float score) {}

  private static final Comparator<Best> ORDER =
      Comparator.comparing(Best::score).reversed().thenComparing(Best::document);

  private final int most;
  private final PriorityQueue<Best> first;
  private Best product;

  private BestProducts(int most) {
    this.most = most;
    this.first = new PriorityQueue<>(Math.max(1, Math.min(most, 1_000)), ORDER.reversed());
  }

  static List<Integer> of(
      FixedBitSet held,
      Query ranks,
      int most,
      Lexicon lexicon,
      Function<LeafReader, SegmentColumns> columnsOf)
      throws IOException {
    BestProducts best = new BestProducts(most);
    BatchScores scores = BatchScores.of(ranks, lexicon);
    for (LeafReaderContext leaf : lexicon.reader().leaves()) {
      best.add(leaf, held, scores, columnsOf.apply(leaf.reader()).product);
    }
    return best.inOrder();
  }

  private void add(LeafReaderContext leaf, FixedBitSet held, BatchScores scores, int[] productOf)
      throws IOException {
    int end = leaf.docBase + leaf.reader().maxDoc();
    int at = leaf.docBase < end ? held.nextSetBit(leaf.docBase) : end;
    if (at >= end) {
      return;
    }
    scores.enter(leaf);
    int[] batch = new int[BatchScores.BATCH];
    int ordinal = -1;
    while (at < end) {
      int count = 0;
      for (; at < end && count < batch.length; at = MetBits.next(held, at)) {
        batch[count++] = at - leaf.docBase;
      }
      float[] scored = scores.of(batch, count);
      for (int i = 0; i < count; i++) {
        if (productOf[batch[i]] != ordinal) {
          keep();
          ordinal = productOf[batch[i]];
        }
        if (scored[i] >= 0 && (product == null || scored[i] > product.score())) {
          product = new Best(leaf.docBase + batch[i], scored[i]);
        }
      }
    }
    keep();
  }

  private void keep() {
    if (product != null) {
      if (first.size() < most) {
        first.add(product);
      } else if (most > 0 && ORDER.compare(product, first.peek()) < 0) {
        first.poll();
        first.add(product);
      }
      product = null;
    }
  }

  private List<Integer> inOrder() {
    List<Best> kept = new ArrayList<>(first);
    kept.sort(ORDER);
    return kept.stream().map(Best::document).toList();
  }
}
