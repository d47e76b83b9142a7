package io.vitrine.catalog.search.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** A part of a query, with its scores of the last batch. */
abstract class ScorePart {
  final float[] scores = new float[BatchScores.BATCH];

  abstract void enter(LeafReaderContext leaf) throws IOException;

  /** Nothing in this segment meets it. */
  abstract boolean isEmpty();

  /** Asked for what is to be scored next, or lies behind it. */
  abstract float bound(int from, int to) throws IOException;

  abstract void score(int[] documents, int count) throws IOException;

  /** Those of some parts that something in this segment meets. */
  static List<ScorePart> there(List<ScorePart> all, LeafReaderContext leaf) throws IOException {
    List<ScorePart> there = new ArrayList<>();
    for (ScorePart part : all) {
      part.enter(leaf);
      if (!part.isEmpty()) {
        there.add(part);
      }
    }
    return there;
  }
}
