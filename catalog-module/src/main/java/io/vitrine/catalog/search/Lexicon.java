package io.vitrine.catalog.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/**
 * Where the words of one state of an index stand, looked up once: a search asks for some dozens of
 * words in several fields, most of which are asked for again or are not there at all.
 */
final class Lexicon {

  private static final int REMEMBERED = 20_000;

  private final IndexSearcher searcher;
  private final PostingLists lists;
  private final Map<Term, TermStates> known = new ConcurrentHashMap<>();
  private final Map<Term, SimScorer> scorers = new ConcurrentHashMap<>();
  private final Map<String, CollectionStatistics> fields = new ConcurrentHashMap<>();

  Lexicon(IndexSearcher searcher, PostingLists lists) {
    this.searcher = searcher;
    this.lists = lists;
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

  /** Where it stands in a segment; {@code null} where it does not. */
  PostingList list(Term term, LeafReaderContext leaf) throws IOException {
    TermState state = states(term).get(leaf);
    return state == null ? null : lists.of(leaf.reader(), term, state);
  }

  /** What the engine gives a word that is there, before all weights. */
  SimScorer scorer(Term term) throws IOException {
    SimScorer scorer = scorers.get(term);
    if (scorer == null) {
      TermStates states = states(term);
      TermStatistics word = searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
      scorer = searcher.getSimilarity().scorer(1, statistics(term.field()), word);
      if (scorers.size() >= REMEMBERED) {
        scorers.clear();
      }
      scorers.put(term, scorer);
    }
    return scorer;
  }

  private CollectionStatistics statistics(String field) throws IOException {
    CollectionStatistics statistics = fields.get(field);
    if (statistics == null) {
      statistics = searcher.collectionStatistics(field);
      fields.put(field, statistics);
    }
    return statistics;
  }
}
