package io.vitrine.catalog.search.why;

import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.Ranking;
import io.vitrine.catalog.search.Ranking.Ahead;
import io.vitrine.catalog.search.Ranking.Lead;
import io.vitrine.catalog.search.Ranking.Point;
import io.vitrine.catalog.search.Ranking.Standing;
import io.vitrine.catalog.search.Ranking.Where;
import io.vitrine.catalog.search.Ranking.Word;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.search.counting.ShelfCollector;
import io.vitrine.catalog.search.document.Documents;
import io.vitrine.catalog.search.document.Hits;
import io.vitrine.catalog.search.meaning.MatchQueries;
import io.vitrine.catalog.search.meaning.Tiers;
import io.vitrine.catalog.search.meaning.WordQueries.Asked;
import io.vitrine.catalog.search.posting.Held;
import io.vitrine.catalog.search.words.Concept;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Explains one product's place in the results of one search. Asks the very queries of the search
 * once more, for a catalogue manager; customers' requests never come here.
 */
public final class WhyRanked {

  /** Places behind this are not looked for. */
  static final int DEEPEST = 500;

  private static final int MOST_VARIANTS = 1_000;
  private static final int TOLD_AHEAD = 3;
  private static final int TOLD_LEADS = 3;

  private final Shelf shelf;
  private final IndexSearcher searcher;
  private final Tongue tongue;
  private final Tiers tiers;
  private final List<Integer> variants;

  /** What the index knows how to do. */
  public interface Shelf {
    /** The variants that meet a query and everything chosen. */
    ShelfCollector collect(Wanted wanted, Query meets) throws IOException;

    /** The best variants of the first products, in order. */
    List<Integer> best(Held held, Query ranks, int products) throws IOException;
  }

  private WhyRanked(
      Shelf shelf, IndexSearcher searcher, Tongue tongue, Tiers tiers, List<Integer> variants) {
    this.shelf = shelf;
    this.searcher = searcher;
    this.tongue = tongue;
    this.tiers = tiers;
    this.variants = variants;
  }

  public static Ranking of(
      Shelf shelf, IndexSearcher searcher, Wanted wanted, Tiers tiers, String product)
      throws IOException {
    Query all = new TermQuery(new Term(Documents.PRODUCT, product));
    List<Integer> variants = new ArrayList<>();
    for (ScoreDoc variant : searcher.search(all, MOST_VARIANTS).scoreDocs) {
      variants.add(variant.doc);
    }
    return new WhyRanked(shelf, searcher, wanted.tongue(), tiers, variants).of(wanted);
  }

  private Ranking of(Wanted wanted) throws IOException {
    List<Word> words = words();
    for (Tiers.Tier tier : tiers.strict()) {
      ShelfCollector met = shelf.collect(wanted, tier.asked().meets());
      if (met.metWords()) {
        return in(tier, met, wanted, words);
      }
    }
    return Ranking.without(missing(words), Found.Match.NONE, 0, words);
  }

  private Ranking in(Tiers.Tier tier, ShelfCollector met, Wanted wanted, List<Word> words)
      throws IOException {
    List<Integer> meeting = those(tier.asked().meets());
    List<Integer> held = meeting.stream().filter(met.held()::has).toList();
    if (!held.isEmpty()) {
      return shown(tier, met, held, words);
    }
    if (!meeting.isEmpty()) {
      Ranking left = Ranking.without(Standing.FILTERED, tier.match(), met.total(), words);
      return explained(
          left, tier.asked(), meeting, InTheWay.of(shelf, wanted, tier.asked().meets(), variants));
    }
    for (Tiers.Group group : tiers.behind(tier)) {
      List<Integer> there = those(group.query());
      if (!there.isEmpty()) {
        Ranking behind = Ranking.without(Standing.BEHIND, tier.match(), met.total(), words);
        return explained(behind, group.asked(), there, Set.of());
      }
    }
    return Ranking.without(missing(words), tier.match(), met.total(), words);
  }

  private Standing missing(List<Word> words) {
    if (variants.isEmpty()) {
      return Standing.NOT_THERE;
    }
    return words.stream().anyMatch(Word::met) ? Standing.BEHIND : Standing.UNMET;
  }

  private Ranking shown(Tiers.Tier tier, ShelfCollector met, List<Integer> held, List<Word> words)
      throws IOException {
    Query ranks = tier.asked().ranks();
    List<Integer> first = shelf.best(met.held(), ranks, Math.min(met.total(), DEEPEST));
    Integer at = null;
    for (int i = 0; i < first.size() && at == null; i++) {
      at = held.contains(first.get(i)) ? i : null;
    }
    List<Integer> own = at == null ? held : List.of(first.get(at));
    Ranking plain = Ranking.without(Standing.SHOWN, tier.match(), met.total(), words);
    Ranking explained = explained(plain, tier.asked(), own, Set.of());
    List<Ahead> ahead = new ArrayList<>();
    for (int i = at == null ? -1 : at - 1; i >= 0 && ahead.size() < TOLD_AHEAD; i--) {
      ahead.add(ahead(i + 1, first.get(i), tier.asked(), explained.points()));
    }
    return new Ranking(
        Standing.SHOWN,
        tier.match(),
        met.total(),
        at == null ? null : (Integer) (at + 1),
        words,
        explained.points(),
        explained.score(),
        List.copyOf(ahead),
        Set.of());
  }

  /** With the points of the best of these variants. */
  private Ranking explained(Ranking of, Asked asked, List<Integer> some, Set<String> inTheWay)
      throws IOException {
    List<Point> points = List.of();
    double score = 0;
    for (int variant : some) {
      var explanation = searcher.explain(asked.ranks(), variant);
      double value = explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
      if (value > score) {
        score = value;
        points = ScoreParts.of(explanation, asked.concepts(), tongue);
      }
    }
    return new Ranking(
        of.standing(),
        of.match(),
        of.total(),
        null,
        of.words(),
        points,
        score,
        List.of(),
        inTheWay);
  }

  private Ahead ahead(int place, int variant, Asked asked, List<Point> own) throws IOException {
    var explanation = searcher.explain(asked.ranks(), variant);
    Found.Hit hit = Hits.of(searcher.storedFields().document(variant));
    Map<String, Double> ours = byWord(own);
    List<Point> theirs = ScoreParts.of(explanation, asked.concepts(), tongue);
    List<Lead> more = new ArrayList<>();
    byWord(theirs)
        .forEach(
            (typed, points) -> {
              double lead = points - ours.getOrDefault(typed, 0.0);
              Where where =
                  theirs.stream()
                      .filter(point -> point.typed().equals(typed))
                      .max(Comparator.comparingDouble(Point::points))
                      .map(Point::where)
                      .orElse(Where.OTHER);
              more.add(new Lead(typed, where, lead));
            });
    return new Ahead(
        place,
        hit.product(),
        hit.nameFr(),
        hit.nameEn(),
        explanation.getValue().doubleValue(),
        more.stream()
            .filter(lead -> lead.points() > 0)
            .sorted(Comparator.comparing(Lead::points).reversed())
            .limit(TOLD_LEADS)
            .toList());
  }

  private static Map<String, Double> byWord(List<Point> points) {
    Map<String, Double> byWord = new LinkedHashMap<>();
    points.forEach(point -> byWord.merge(point.typed(), point.points(), Double::sum));
    return byWord;
  }

  private List<Word> words() throws IOException {
    List<Word> words = new ArrayList<>();
    for (Concept concept : tiers.concepts()) {
      List<Ranking.Way> ways = new ArrayList<>();
      for (Concept.Way way : concept.ways()) {
        if (!way.words().equals(concept.typed())) {
          ways.add(
              new Ranking.Way(written(way.words()), WordMeans.means(concept, way), way.weight()));
        }
      }
      words.add(
          new Word(
              WordMeans.typed(concept),
              concept.known(),
              Math.round(100 * concept.head()),
              ways,
              !those(MatchQueries.together(List.of(concept), null, 1)).isEmpty()));
    }
    return List.copyOf(words);
  }

  private String written(List<String> folded) throws IOException {
    List<String> written = new ArrayList<>();
    for (String word : folded) {
      written.add(tiers.written(word));
    }
    return String.join(" ", written);
  }

  /** Those of this product's variants that meet a query. */
  private List<Integer> those(Query query) throws IOException {
    if (variants.isEmpty()) {
      return List.of();
    }
    String product = searcher.storedFields().document(variants.get(0)).get(Documents.PRODUCT);
    Query both =
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term(Documents.PRODUCT, product)), Occur.FILTER)
            .build();
    List<Integer> those = new ArrayList<>();
    for (ScoreDoc variant : searcher.search(both, MOST_VARIANTS).scoreDocs) {
      those.add(variant.doc);
    }
    return List.copyOf(those);
  }
}
