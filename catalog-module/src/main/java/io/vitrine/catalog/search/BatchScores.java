package io.vitrine.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
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
  static final float UNMET = -1;

  private final ScorePart whole;

  private BatchScores(ScorePart whole) {
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

  /** No variant between these two, both included, scores more; {@link #UNMET} where none does. */
  float bound(int from, int to) throws IOException {
    return whole == null || whole.isEmpty() ? UNMET : whole.bound(from, to);
  }

  /** {@code null} where nothing in the whole index meets it. */
  private static ScorePart part(Query query, float boost, Lexicon lexicon) throws IOException {
    if (query instanceof BoostQuery boosted) {
      return part(boosted.getQuery(), boost * boosted.getBoost(), lexicon);
    }
    if (query instanceof TermQuery word) {
      return lexicon.count(word.getTerm()) == 0
          ? null
          : new ListedWord(word.getTerm(), boost, lexicon);
    }
    if (query instanceof PhraseQuery phrase) {
      for (Term term : phrase.getTerms()) {
        if (lexicon.count(term) == 0) {
          return null;
        }
      }
      return new BesideWords(phrase, weight(phrase, boost, lexicon), lexicon);
    }
    if (query instanceof DisjunctionMaxQuery best) {
      List<ScorePart> parts = parts(best.getDisjuncts(), boost, lexicon);
      return parts.isEmpty() ? null : new BestOf(parts, best.getTieBreakerMultiplier());
    }
    if (query instanceof BooleanQuery several
        && several.clauses().stream().allMatch(BooleanClause::isScoring)) {
      return sum(several, boost, lexicon);
    }
    return new EngineScores(weight(query, boost, lexicon));
  }

  static Weight weight(Query query, float boost, Lexicon lexicon) throws IOException {
    Query rewritten = lexicon.searcher().rewrite(query);
    return lexicon.searcher().createWeight(rewritten, ScoreMode.COMPLETE, boost);
  }

  private static ScorePart sum(BooleanQuery several, float boost, Lexicon lexicon)
      throws IOException {
    List<Query> must = new ArrayList<>();
    List<Query> may = new ArrayList<>();
    several.clauses().forEach(c -> (c.isRequired() ? must : may).add(c.getQuery()));
    List<ScorePart> required = parts(must, boost, lexicon);
    List<ScorePart> optional = parts(may, boost, lexicon);
    int least = Math.max(must.isEmpty() ? 1 : 0, several.getMinimumNumberShouldMatch());
    return required.size() < must.size() || optional.size() < least
        ? null
        : new SumOf(required, optional, least);
  }

  private static List<ScorePart> parts(Collection<Query> queries, float boost, Lexicon lexicon)
      throws IOException {
    List<ScorePart> parts = new ArrayList<>();
    for (Query query : queries) {
      ScorePart part = part(query, boost, lexicon);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }
}
