package io.vitrine.catalog.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;

/**
 * Where the words of one state of an index stand, looked up once: a search asks for some dozens of
 * words in several fields, most of which are asked for again or are not there at all.
 */
final class Lexicon {

  private static final int REMEMBERED = 20_000;

  private final IndexSearcher searcher;
  private final Map<Term, TermStates> known = new ConcurrentHashMap<>();

  Lexicon(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  IndexReader reader() {
    return searcher.getIndexReader();
  }

  TermStates states(Term term) throws IOException {
    TermStates states = known.get(term);
    if (states == null) {
      states = TermStates.build(searcher, term, true);
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(term, states);
    }
    return states;
  }

  /** How many variants have it. */
  int count(Term term) throws IOException {
    return states(term).docFreq();
  }
}
