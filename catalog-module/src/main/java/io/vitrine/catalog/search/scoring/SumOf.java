package io.vitrine.catalog.search.scoring;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** All of some, at least so many of others, and the sum of both. */
final class SumOf extends ScorePart {
  private final List<ScorePart> required;
  private final List<ScorePart> optional;
  private final int least;
  private final double[] sums = new double[BatchScores.BATCH];
  private final int[] met = new int[BatchScores.BATCH];
  private List<ScorePart> needed;
  private List<ScorePart> more;

  SumOf(List<ScorePart> required, List<ScorePart> optional, int least) {
    this.required = required;
    this.optional = optional;
    this.least = least;
  }

  @Override
  void enter(LeafReaderContext leaf) throws IOException {
    needed = ScorePart.there(required, leaf);
    more = ScorePart.there(optional, leaf);
  }

  @Override
  boolean isEmpty() {
    return needed.size() < required.size() || more.size() < least;
  }

  @Override
  float bound(int from, int to) throws IOException {
    double sum = 0;
    for (ScorePart part : needed) {
      float most = part.bound(from, to);
      if (most < 0) {
        return BatchScores.UNMET;
      }
      sum += most;
    }
    int there = 0;
    for (ScorePart part : more) {
      float most = part.bound(from, to);
      if (most >= 0) {
        sum += most;
        there++;
      }
    }
    return there < least ? BatchScores.UNMET : (float) sum;
  }

  @Override
  void score(int[] documents, int count) throws IOException {
    Arrays.fill(sums, 0, count, 0);
    Arrays.fill(met, 0, count, 0);
    for (ScorePart part : needed) {
      part.score(documents, count);
      for (int i = 0; i < count; i++) {
        sums[i] = part.scores[i] < 0 ? Double.NEGATIVE_INFINITY : sums[i] + part.scores[i];
      }
    }
    for (ScorePart part : more) {
      if (part.bound(documents[0], documents[count - 1]) < 0) {
        continue;
      }
      part.score(documents, count);
      for (int i = 0; i < count; i++) {
        if (part.scores[i] >= 0) {
          sums[i] += part.scores[i];
          met[i]++;
        }
      }
    }
    for (int i = 0; i < count; i++) {
      scores[i] = sums[i] < 0 || met[i] < least ? BatchScores.UNMET : (float) sums[i];
    }
  }
}
