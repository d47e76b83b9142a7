package io.vitrine.catalog.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Weight;

/** Words near each other: only where all of them are. */
final class BesideWords extends EngineScores {
  private final Term[] terms;
  private final Lexicon lexicon;
  private final PostingList.Cursor[] cursors;
  private float most;

  BesideWords(PhraseQuery phrase, Weight weight, Lexicon lexicon) {
    super(weight);
    this.terms = phrase.getTerms();
    this.lexicon = lexicon;
    this.cursors = new PostingList.Cursor[terms.length];
  }

  @Override
  void enter(LeafReaderContext leaf) throws IOException {
    super.enter(leaf);
    if (!isEmpty()) {
      most = most();
      for (int i = 0; i < terms.length; i++) {
        cursors[i] = lexicon.list(terms[i], leaf).cursor();
      }
    }
  }

  @Override
  float bound(int from, int to) {
    for (PostingList.Cursor cursor : cursors) {
      if (cursor.next(from) > to) {
        return BatchScores.UNMET;
      }
    }
    return most;
  }
}
