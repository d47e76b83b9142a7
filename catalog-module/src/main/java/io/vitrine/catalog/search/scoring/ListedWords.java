package io.vitrine.catalog.search.scoring;

import io.vitrine.catalog.search.posting.KeptList;
import io.vitrine.catalog.search.posting.KeptLists;
import io.vitrine.catalog.search.posting.Lexicon;
import io.vitrine.catalog.search.posting.PostingList;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;

/** A word, or words beside each other, with their list. */
final class ListedWords extends ScorePart {
  private final Query words;
  private final float boost;
  private final Lexicon lexicon;
  private final KeptLists.Words kept;
  private KeptList.Cursor cursor;
  private float[] worth;
  private float most;
  private EngineScores engine;

  ListedWords(Query words, float boost, Lexicon lexicon) {
    this.words = words;
    this.boost = boost;
    this.lexicon = lexicon;
    this.kept = lexicon.kept(words);
  }

  @Override
  void enter(LeafReaderContext leaf) throws IOException {
    PostingList list = kept.of(leaf.reader(), () -> lexicon.read(words, leaf));
    cursor = null;
    engine = null;
    if (list == null || list.size() == 0) {
      return;
    }
    cursor = list.cursor();
    if (list.isManifold()) {
      engine = new EngineScores(BatchScores.weight(words, boost, lexicon));
      engine.enter(leaf);
      return;
    }
    worth = list.kinds().worth(lexicon.scorer(words), boost);
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
