package io.vitrine.catalog.search.posting;

import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** How often words stand in a text of which length: what there is of both, by number. */
public record PostingKinds(float[] frequencies, long[] norms) {

  int count() {
    return norms.length;
  }

  /** What it is worth in a variant of each kind. */
  public float[] worth(SimScorer scorer, float boost) {
    float[] worth = new float[norms.length];
    for (int kind = 0; kind < worth.length; kind++) {
      worth[kind] = boost * scorer.score(frequencies[kind], norms[kind]);
    }
    return worth;
  }
}
