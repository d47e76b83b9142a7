package io.vitrine.catalog.search.scoring;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** What the engine itself scores. */
final class EngineScores extends ScorePart {
  private final Weight weight;
  private Scorer scorer;
  private DocIdSetIterator iterator;

  EngineScores(Weight weight) {
    this.weight = weight;
  }

  @Override
  void enter(LeafReaderContext leaf) throws IOException {
    scorer = weight.scorer(leaf);
    iterator = scorer == null ? null : scorer.iterator();
  }

  @Override
  boolean isEmpty() {
    return scorer == null;
  }

  @Override
  float bound(int from, int to) {
    return Float.POSITIVE_INFINITY;
  }

  @Override
  void score(int[] documents, int count) throws IOException {
    int at = iterator.docID();
    for (int i = 0; i < count; i++) {
      int document = documents[i];
      if (at < document) {
        at = at + 1 == document ? iterator.nextDoc() : iterator.advance(document);
      }
      scores[i] = at == document ? scorer.score() : BatchScores.UNMET;
    }
  }
}
