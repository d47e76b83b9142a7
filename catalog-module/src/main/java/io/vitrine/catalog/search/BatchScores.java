package io.vitrine.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * The engine's scores of many variants at once: each word goes through a batch of them before the
 * next word does, where the engine asks all words about one variant after the other. What is left
 * is the words' own scores and sums over arrays.
 */
final class BatchScores {

  /** Variants a batch. */
  static final int BATCH = 1_024;

  /** The score of a variant that does not meet the query. */
  static final float UNMET = -1;

  private final Part whole;

  private BatchScores(Part whole) {
    this.whole = whole;
  }

  static BatchScores of(Query query, Lexicon lexicon) throws IOException {
    return new BatchScores(part(query, 1, lexicon));
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

  /** {@code null} where nothing in the whole index meets it. */
  private static Part part(Query query, float boost, Lexicon lexicon) throws IOException {
    if (query instanceof BoostQuery boosted) {
      return part(boosted.getQuery(), boost * boosted.getBoost(), lexicon);
    }
    if (query instanceof TermQuery word) {
      TermStates states = lexicon.states(word.getTerm());
      return states.docFreq() == 0
          ? null
          : word(new TermQuery(word.getTerm(), states), boost, lexicon);
    }
    if (query instanceof PhraseQuery phrase) {
      for (Term term : phrase.getTerms()) {
        if (lexicon.count(term) == 0) {
          return null;
        }
      }
      return word(lexicon.searcher().rewrite(phrase), boost, lexicon);
    }
    if (query instanceof DisjunctionMaxQuery best) {
      List<Part> parts = parts(best.getDisjuncts(), boost, lexicon);
      return parts.isEmpty() ? null : new Best(parts, best.getTieBreakerMultiplier());
    }
    if (query instanceof BooleanQuery several
        && several.clauses().stream().allMatch(BooleanClause::isScoring)) {
      return sum(several, boost, lexicon);
    }
    return word(lexicon.searcher().rewrite(query), boost, lexicon);
  }

  private static Part word(Query query, float boost, Lexicon lexicon) throws IOException {
    return new Word(lexicon.searcher().createWeight(query, ScoreMode.COMPLETE, boost));
  }

  private static Part sum(BooleanQuery several, float boost, Lexicon lexicon) throws IOException {
    List<Query> must = new ArrayList<>();
    List<Query> may = new ArrayList<>();
    several.clauses().forEach(c -> (c.isRequired() ? must : may).add(c.getQuery()));
    List<Part> required = parts(must, boost, lexicon);
    List<Part> optional = parts(may, boost, lexicon);
    int least = Math.max(must.isEmpty() ? 1 : 0, several.getMinimumNumberShouldMatch());
    return required.size() < must.size() || optional.size() < least
        ? null
        : new Sum(required, optional, least);
  }

  private static List<Part> parts(Collection<Query> queries, float boost, Lexicon lexicon)
      throws IOException {
    List<Part> parts = new ArrayList<>();
    for (Query query : queries) {
      Part part = part(query, boost, lexicon);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** A part of a query, with its scores of the last batch. */
  private abstract static class Part {
    final float[] scores = new float[BATCH];

    abstract void enter(LeafReaderContext leaf) throws IOException;

    /** Nothing in this segment meets it. */
    abstract boolean isEmpty();

    abstract void score(int[] documents, int count) throws IOException;
  }

  /** What the engine itself scores. */
  private static final class Word extends Part {
    private final Weight weight;
    private Scorer scorer;
    private DocIdSetIterator iterator;

    Word(Weight weight) {
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
    void score(int[] documents, int count) throws IOException {
      int at = iterator.docID();
      for (int i = 0; i < count; i++) {
        int document = documents[i];
        if (at < document) {
          at = at + 1 == document ? iterator.nextDoc() : iterator.advance(document);
        }
        scores[i] = at == document ? scorer.score() : UNMET;
      }
    }
  }

  /** The best of several, and a share of the others. */
  private static final class Best extends Part {
    private final List<Part> all;
    private final float share;
    private final double[] others = new double[BATCH];
    private List<Part> parts;

    Best(List<Part> all, float share) {
      this.all = all;
      this.share = share;
    }

    @Override
    void enter(LeafReaderContext leaf) throws IOException {
      parts = there(all, leaf);
    }

    @Override
    boolean isEmpty() {
      return parts.isEmpty();
    }

    @Override
    void score(int[] documents, int count) throws IOException {
      Arrays.fill(scores, 0, count, UNMET);
      Arrays.fill(others, 0, count, 0);
      for (Part part : parts) {
        part.score(documents, count);
        for (int i = 0; i < count; i++) {
          float score = part.scores[i];
          if (score >= 0) {
            float best = scores[i];
            others[i] += Math.max(0, Math.min(score, best));
            scores[i] = Math.max(score, best);
          }
        }
      }
      for (int i = 0; i < count; i++) {
        scores[i] = scores[i] < 0 ? UNMET : (float) (scores[i] + others[i] * share);
      }
    }
  }

  /** All of some, at least so many of others, and the sum of both. */
  private static final class Sum extends Part {
    private final List<Part> required;
    private final List<Part> optional;
    private final int least;
    private final double[] sums = new double[BATCH];
    private final int[] met = new int[BATCH];
    private List<Part> needed;
    private List<Part> more;

    Sum(List<Part> required, List<Part> optional, int least) {
      this.required = required;
      this.optional = optional;
      this.least = least;
    }

    @Override
    void enter(LeafReaderContext leaf) throws IOException {
      needed = there(required, leaf);
      more = there(optional, leaf);
    }

    @Override
    boolean isEmpty() {
      return needed.size() < required.size() || more.size() < least;
    }

    @Override
    void score(int[] documents, int count) throws IOException {
      Arrays.fill(sums, 0, count, 0);
      Arrays.fill(met, 0, count, 0);
      for (Part part : needed) {
        part.score(documents, count);
        for (int i = 0; i < count; i++) {
          sums[i] = part.scores[i] < 0 ? Double.NEGATIVE_INFINITY : sums[i] + part.scores[i];
        }
      }
      for (Part part : more) {
        part.score(documents, count);
        for (int i = 0; i < count; i++) {
          if (part.scores[i] >= 0) {
            sums[i] += part.scores[i];
            met[i]++;
          }
        }
      }
      for (int i = 0; i < count; i++) {
        scores[i] = sums[i] < 0 || met[i] < least ? UNMET : (float) sums[i];
      }
    }
  }

  private static List<Part> there(List<Part> all, LeafReaderContext leaf) throws IOException {
    List<Part> there = new ArrayList<>();
    for (Part part : all) {
      part.enter(leaf);
      if (!part.isEmpty()) {
        there.add(part);
      }
    }
    return there;
  }
}
