package io.vitrine.catalog.search.scoring;

import io.vitrine.catalog.search.posting.KeptList;
import io.vitrine.catalog.search.posting.Lexicon;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * The engine's scores of many variants at once: each word goes through a batch of them before the
 * next word does, where the engine asks all words about one variant after the other. What is left
 * is the words' own scores and sums over arrays.
 */
final class BatchScores {

  /** Variants a batch: few enough that many batches lack a rare word. */
  static final int BATCH = 256;

  /** The score of a variant that does not meet the query. */
  static final float UNMET = KeptList.ABSENT;

  private final ScorePart whole;

  private BatchScores(ScorePart whole) {
    this.whole = whole;
  }

  static BatchScores of(Query query, Lexicon lexicon) throws IOException {
    return new BatchScores(new ScoreTree(lexicon).of(query));
  }

  /** From here on, batches are of this segment; each lies behind the one before. */
  void enter(LeafReaderContext leaf) throws IOException {
    if (whole != null) {
      whole.enter(leaf);
    }
  }

  /** Scores so many rising variants; {@link #UNMET} for one that does not meet the query. */
  float[] of(int[] documents, int count) throws IOException {
    if (whole == null || whole.isEmpty()) {
      float[] none = new float[count];
      Arrays.fill(none, UNMET);
      return none;
    }
    whole.score(documents, count);
    return whole.scores;
  }

  /** No variant between these two, both included, scores more; {@link #UNMET} where none does. */
  float bound(int from, int to) throws IOException {
    return whole == null || whole.isEmpty() ? UNMET : whole.bound(from, to);
  }

  static Weight weight(Query query, float boost, Lexicon lexicon) throws IOException {
    Query rewritten = lexicon.searcher().rewrite(query);
    return lexicon.searcher().createWeight(rewritten, ScoreMode.COMPLETE, boost);
  }
}
