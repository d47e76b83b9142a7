package io.vitrine.catalog.search.posting;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** Scores by how often something stands there, and by nothing else. */
final class Frequency extends Similarity {

  @Override
  public long computeNorm(FieldInvertState state) {
    throw new UnsupportedOperationException("nothing is written so");
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
    return new SimScorer() {
      @Override
      public float score(float frequency, long norm) {
        return frequency;
      }
    };
  }
}
