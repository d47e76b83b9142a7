package io.vitrine.catalog.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/** A word with its list. */
final class ListedWord extends ScorePart {
  private final Term term;
  private final float boost;
  private final Lexicon lexicon;
  private PostingList.Cursor cursor;
  private float[] worth;
  private float most;
  private EngineScores engine;

  ListedWord(Term term, float boost, Lexicon lexicon) {
    this.term = term;
    this.boost = boost;
    this.lexicon = lexicon;
  }

  @Override
  void enter(LeafReaderContext leaf) throws IOException {
    PostingList list = lexicon.list(term, leaf);
    cursor = null;
    engine = null;
    if (list == null) {
      return;
    }
    cursor = list.cursor();
    if (list.isManifold()) {
      engine = new EngineScores(BatchScores.weight(new TermQuery(term), boost, lexicon));
      engine.enter(leaf);
      return;
    }
    worth = list.worth(lexicon.scorer(term), boost);
    most = BatchScores.UNMET;
    for (float each : worth) {
      most = Math.max(most, each);
    }
  }

  @Override
  boolean isEmpty() {
    return cursor == null;
  }

  @Override
  float bound(int from, int to) {
    if (cursor.next(from) > to) {
      return BatchScores.UNMET;
    }
    return engine == null ? most : Float.POSITIVE_INFINITY;
  }

  @Override
  void score(int[] documents, int count) throws IOException {
    if (engine == null) {
      cursor.score(documents, count, worth, scores);
    } else {
      engine.score(documents, count);
      System.arraycopy(engine.scores, 0, scores, 0, count);
    }
  }
}
