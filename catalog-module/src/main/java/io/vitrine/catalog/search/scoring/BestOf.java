package io.vitrine.catalog.search.scoring;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** The best of several, and a share of the others. */
final class BestOf extends ScorePart {
  private final List<ScorePart> all;
  private final float share;
  private final double[] others = new double[BatchScores.BATCH];
  private List<ScorePart> parts;

  BestOf(List<ScorePart> all, float share) {
    this.all = all;
    this.share = share;
  }

  @Override
  void enter(LeafReaderContext leaf) throws IOException {
    parts = ScorePart.there(all, leaf);
  }

  @Override
  boolean isEmpty() {
    return parts.isEmpty();
  }

  @Override
  float bound(int from, int to) throws IOException {
    float best = BatchScores.UNMET;
    double rest = 0;
    for (ScorePart part : parts) {
      float most = part.bound(from, to);
      if (most >= 0) {
        rest += Math.max(0, Math.min(most, best));
        best = Math.max(most, best);
      }
    }
    return best < 0 ? BatchScores.UNMET : (float) (best + rest * share);
  }

  @Override
  void score(int[] documents, int count) throws IOException {
    Arrays.fill(scores, 0, count, BatchScores.UNMET);
    Arrays.fill(others, 0, count, 0);
    for (ScorePart part : parts) {
      if (part.bound(documents[0], documents[count - 1]) < 0) {
        continue;
      }
      part.score(documents, count);
      for (int i = 0; i < count; i++) {
        float score = part.scores[i];
        if (score >= 0) {
          float best = scores[i];
          others[i] += Math.max(0, Math.min(score, best));
          scores[i] = Math.max(score, best);
        }
      }
    }
    for (int i = 0; i < count; i++) {
      scores[i] = scores[i] < 0 ? BatchScores.UNMET : (float) (scores[i] + others[i] * share);
    }
  }
}
