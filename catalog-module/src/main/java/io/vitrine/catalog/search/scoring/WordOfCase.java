package io.vitrine.catalog.search.scoring;

import io.vitrine.catalog.search.posting.CaseList;
import io.vitrine.catalog.search.posting.Lexicon;
import io.vitrine.catalog.search.posting.PostingKinds;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;

/** One word of several, scored in cases where the others are scored in variants. */
final class WordOfCase extends ScorePart {
  private final CasesOf cases;
  private final int number;
  private final Query words;
  private final float boost;
  private final Lexicon lexicon;
  private float[] worth;

  WordOfCase(CasesOf cases, int number, Query words, float boost, Lexicon lexicon) {
    this.cases = cases;
    this.number = number;
    this.words = words;
    this.boost = boost;
    this.lexicon = lexicon;
  }

  @Override
  void enter(LeafReaderContext leaf) throws IOException {
    PostingKinds kinds = cases.list().kinds(number);
    worth = kinds == null ? null : kinds.worth(lexicon.scorer(words), boost);
  }

  @Override
  boolean isEmpty() {
    return worth == null;
  }

  @Override
  float bound(int from, int to) {
    return Float.POSITIVE_INFINITY;
  }

  @Override
  void score(int[] cases, int count) {
    CaseList list = this.cases.list();
    for (int i = 0; i < count; i++) {
      int kind = list.kind(cases[i], number);
      scores[i] = kind < 0 ? BatchScores.UNMET : worth[kind];
    }
  }
}
