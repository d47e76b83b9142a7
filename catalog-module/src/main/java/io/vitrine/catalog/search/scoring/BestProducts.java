package io.vitrine.catalog.search.scoring;

import io.vitrine.catalog.search.counting.SegmentColumns;
import io.vitrine.catalog.search.posting.Held;
import io.vitrine.catalog.search.posting.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;

/**
 * The first products among the variants that hold, each by its best variant: the order of the
 * engine, equal ones in the order of the index. Where none of a batch can come before those found,
 * the batch is passed over.
 */
public final class BestProducts {

  /** A product's best variant. */
  private record Best(int document, float score) {}

  private static final Comparator<Best> ORDER =
      Comparator.comparing(Best::score).reversed().thenComparing(Best::document);

  private final int most;
  private final PriorityQueue<Best> first;
  private final int[] batch = new int[BatchScores.BATCH];
  private int document;
  private float score = BatchScores.UNMET;

  /** What a product behind all others must have more of to come among the first. */
  private float least = BatchScores.UNMET;

  private BestProducts(int most) {
    this.most = most;
    this.first = new PriorityQueue<>(Math.max(1, Math.min(most, 1_000)), ORDER.reversed());
  }

  public static List<Integer> of(
      Held held,
      Query ranks,
      int most,
      Lexicon lexicon,
      Function<LeafReader, SegmentColumns> columnsOf)
      throws IOException {
    if (most <= 0) {
      return List.of();
    }
    BestProducts best = new BestProducts(most);
    BatchScores scores = BatchScores.of(ranks, lexicon);
    int at = 0;
    for (LeafReaderContext leaf : lexicon.reader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (at < held.size() && held.get(at) < end) {
        scores.enter(leaf);
        at = best.add(leaf.docBase, end, held, at, scores, columnsOf.apply(leaf.reader()).product);
      }
    }
    return best.inOrder();
  }

  /** Goes on behind the variants of a segment; gives where. */
  private int add(int base, int end, Held held, int from, BatchScores scores, int[] productOf)
      throws IOException {
    int at = from;
    int ordinal = -1;
    while (at < held.size() && held.get(at) < end) {
      int count = 0;
      for (; count < batch.length && at < held.size() && held.get(at) < end; at++) {
        batch[count++] = held.get(at) - base;
      }
      if (scores.bound(batch[0], batch[count - 1]) <= least) {
        continue;
      }
      float[] scored = scores.of(batch, count);
      for (int i = 0; i < count; i++) {
        if (productOf[batch[i]] != ordinal) {
          keep();
          ordinal = productOf[batch[i]];
        }
        if (scored[i] > score) {
          score = scored[i];
          document = base + batch[i];
        }
      }
    }
    keep();
    return at;
  }

  private void keep() {
    if (score > least) {
      first.add(new Best(document, score));
      if (first.size() > most) {
        first.poll();
      }
      least = first.size() < most ? BatchScores.UNMET : first.peek().score();
    }
    score = BatchScores.UNMET;
  }

  private List<Integer> inOrder() {
    List<Best> kept = new ArrayList<>(first);
    kept.sort(ORDER);
    return kept.stream().map(Best::document).toList();
  }
}
