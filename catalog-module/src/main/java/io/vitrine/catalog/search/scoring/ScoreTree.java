package io.vitrine.catalog.search.scoring;

import io.vitrine.catalog.search.meaning.WordQueries;
import io.vitrine.catalog.search.posting.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** Takes a query apart into what scores batches. */
final class ScoreTree {

  /** So deep in a query of {@link WordQueries} stand the concepts, each scored case by case. */
  private static final int CONCEPTS = 2;

  private final Lexicon lexicon;

  ScoreTree(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Makes a part of a word, or of words beside each other. */
  interface Leaves {
    ScorePart of(Query words, float boost);
  }

  /** {@code null} where nothing in the whole index meets it. */
  ScorePart of(Query query) throws IOException {
    return part(query, 1, CONCEPTS, (words, boost) -> new ListedWords(words, boost, lexicon));
  }

  private ScorePart part(Query query, float boost, int depth, Leaves leaves) throws IOException {
    if (query instanceof BoostQuery boosted) {
      return part(boosted.getQuery(), boost * boosted.getBoost(), depth, leaves);
    }
    if (!Lexicon.terms(query).isEmpty()) {
      return isThere(query) ? leaves.of(query, boost) : null;
    }
    Set<Query> words = new LinkedHashSet<>();
    if (depth == 0 && collect(query, words) && words.size() > 1) {
      return part(query, boost, depth - 1, leaves) == null
          ? null
          : new CasesOf(List.copyOf(words), lexicon, of -> part(query, boost, depth - 1, of));
    }
    if (query instanceof DisjunctionMaxQuery best) {
      List<ScorePart> parts = parts(best.getDisjuncts(), boost, depth - 1, leaves);
      return parts.isEmpty() ? null : new BestOf(parts, best.getTieBreakerMultiplier());
    }
    if (query instanceof BooleanQuery several && isSum(several)) {
      return sum(several, boost, depth - 1, leaves);
    }
    return new EngineScores(BatchScores.weight(query, boost, lexicon));
  }

  private static boolean isSum(BooleanQuery several) {
    return several.clauses().stream().allMatch(BooleanClause::isScoring);
  }

  private boolean isThere(Query words) throws IOException {
    for (Term term : Lexicon.terms(words)) {
      if (lexicon.count(term) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Finds the words of a query; {@code false} where it asks for anything else. */
  private boolean collect(Query query, Set<Query> words) throws IOException {
    if (query instanceof BoostQuery boosted) {
      return collect(boosted.getQuery(), words);
    }
    if (!Lexicon.terms(query).isEmpty()) {
      return !isThere(query) || words.add(query) || words.contains(query);
    }
    Collection<Query> below = new ArrayList<>();
    if (query instanceof DisjunctionMaxQuery best) {
      below.addAll(best.getDisjuncts());
    } else if (query instanceof BooleanQuery several && isSum(several)) {
      several.clauses().forEach(clause -> below.add(clause.getQuery()));
    } else {
      return false;
    }
    for (Query each : below) {
      if (!collect(each, words)) {
        return false;
      }
    }
    return true;
  }

  private ScorePart sum(BooleanQuery several, float boost, int depth, Leaves leaves)
      throws IOException {
    List<Query> must = new ArrayList<>();
    List<Query> may = new ArrayList<>();
    several.clauses().forEach(c -> (c.isRequired() ? must : may).add(c.getQuery()));
    List<ScorePart> required = parts(must, boost, depth, leaves);
    List<ScorePart> optional = parts(may, boost, depth, leaves);
    int least = Math.max(must.isEmpty() ? 1 : 0, several.getMinimumNumberShouldMatch());
    return required.size() < must.size() || optional.size() < least
        ? null
        : new SumOf(required, optional, least);
  }

  private List<ScorePart> parts(Collection<Query> queries, float boost, int depth, Leaves leaves)
      throws IOException {
    List<ScorePart> parts = new ArrayList<>();
    for (Query query : queries) {
      ScorePart part = part(query, boost, depth, leaves);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }
}
