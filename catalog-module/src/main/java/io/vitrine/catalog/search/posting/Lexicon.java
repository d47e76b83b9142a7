package io.vitrine.catalog.search.posting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/**
 * Where the words of one state of an index stand, looked up once: a search asks for some dozens of
 * words in several fields, most of which are asked for again or are not there at all.
 */
public final class Lexicon {

  private static final int REMEMBERED = 20_000;

  private final IndexSearcher searcher;
  private final IndexSearcher counting;
  private final KeptLists lists;
  private final Map<Term, TermStates> known = new ConcurrentHashMap<>();
  private final Map<Query, SimScorer> scorers = new ConcurrentHashMap<>();
  private final Map<String, CollectionStatistics> fields = new ConcurrentHashMap<>();

  public Lexicon(IndexSearcher searcher, KeptLists lists) {
    this.searcher = searcher;
    this.counting = new IndexSearcher(searcher.getIndexReader());
    this.counting.setSimilarity(new Frequency());
    this.lists = lists;
  }

  public IndexSearcher searcher() {
    return searcher;
  }

  public IndexReader reader() {
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
  public int count(Term term) throws IOException {
    return states(term).docFreq();
  }

  /** What is kept of these words: a query of {@link #terms}, or several. */
  public KeptLists.Words kept(Object words) {
    return lists.of(words);
  }

  /** The terms of a word, or of words beside each other; empty for any other query. */
  public static List<Term> terms(Query query) {
    if (query instanceof TermQuery word) {
      return List.of(word.getTerm());
    }
    return query instanceof PhraseQuery phrase ? Arrays.asList(phrase.getTerms()) : List.of();
  }

  /** Where a query of {@link #terms} stands in a segment; {@code null} where it does not. */
  public PostingList read(Query query, LeafReaderContext leaf) throws IOException {
    List<Term> terms = terms(query);
    for (Term term : terms) {
      if (states(term).get(leaf) == null) {
        return null;
      }
    }
    if (query instanceof TermQuery) {
      TermState state = states(terms.get(0)).get(leaf);
      return PostingList.read(leaf.reader(), terms.get(0), state);
    }
    var weight = counting.createWeight(counting.rewrite(query), ScoreMode.COMPLETE, 1);
    return PostingList.read(leaf.reader(), terms.get(0).field(), weight.scorer(leaf));
  }

  /** What the engine gives a query of {@link #terms} that is there, before all weights. */
  public SimScorer scorer(Query query) throws IOException {
    SimScorer scorer = scorers.get(query);
    if (scorer == null) {
      List<TermStatistics> words = new ArrayList<>();
      for (Term term : terms(query)) {
        TermStates states = states(term);
        words.add(searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
      }
      CollectionStatistics field = statistics(terms(query).get(0).field());
      scorer = searcher.getSimilarity().scorer(1, field, words.toArray(TermStatistics[]::new));
      if (scorers.size() >= REMEMBERED) {
        scorers.clear();
      }
      scorers.put(query, scorer);
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
