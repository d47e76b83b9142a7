package io.vitrine.catalog.search.index;

import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.Ranking;
import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.search.counting.Answer;
import io.vitrine.catalog.search.counting.FacetDictionary;
import io.vitrine.catalog.search.counting.Filters;
import io.vitrine.catalog.search.counting.ShelfCollector;
import io.vitrine.catalog.search.document.Documents;
import io.vitrine.catalog.search.document.Hits;
import io.vitrine.catalog.search.meaning.Proposals;
import io.vitrine.catalog.search.meaning.Tiers;
import io.vitrine.catalog.search.posting.Held;
import io.vitrine.catalog.search.posting.Lexicon;
import io.vitrine.catalog.search.posting.MetBits;
import io.vitrine.catalog.search.scoring.BestProducts;
import io.vitrine.catalog.search.why.WhyRanked;
import io.vitrine.catalog.search.words.QueryWords;
import io.vitrine.catalog.search.words.Thesaurus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/** Asks one state of an index. */
final class Finding implements WhyRanked.Shelf {

  /** So many variants are read for each product that is to be shown behind the others. */
  private static final int VARIANTS_APIECE = 4;

  private final IndexSearcher searcher;
  private final Segments segments;
  private final Thesaurus thesaurus;
  private final Lexicon lexicon;

  Finding(IndexSearcher searcher, Segments segments, Thesaurus thesaurus) {
    this.searcher = searcher;
    this.segments = segments;
    this.thesaurus = thesaurus;
    this.lexicon = segments.lexicon(searcher);
  }

  Found find(Wanted wanted) throws IOException {
    segments.warm(searcher.getIndexReader());
    QueryWords words = QueryWords.of(wanted.words(), wanted.tongue());
    if (words.isEmpty()) {
      // words of which nothing remains ("%%") are not a wish to see everything
      return wanted.words().isEmpty() ? browse(wanted) : Found.NOTHING;
    }
    Answer answer = new Answer(wanted, segments.dictionary());
    Tiers tiers = new Tiers(words, wanted.tongue(), thesaurus, lexicon);
    for (Tiers.Tier tier : tiers.strict()) {
      ShelfCollector shelf = collect(wanted, tier.asked().meets());
      if (shelf.metWords()) {
        List<Found.Hit> hits = hits(wanted, shelf, tier.asked().ranks());
        return answer
            .of(shelf, hits, tier.match(), tiers.closest())
            .with(near(wanted, shelf, tiers.behind(tier)));
      }
    }
    ShelfCollector empty = collect(wanted, new MatchNoDocsQuery());
    return answer.of(empty, List.of(), Found.Match.NONE, tiers.closest());
  }

  /** After the last of few products, others that meet some of the words; not where one chose. */
  private List<Found.Hit> near(Wanted wanted, ShelfCollector shelf, List<Tiers.Group> behind)
      throws IOException {
    int room = Found.FIRST - shelf.total();
    boolean last = wanted.page() * wanted.size() >= shelf.total();
    if (room <= 0 || !last || !wanted.isWordsAlone()) {
      return List.of();
    }
    Map<String, Found.Hit> near = new LinkedHashMap<>();
    for (Tiers.Group group : behind) {
      if (near.size() < room) {
        for (Found.Hit hit : read(best(those(group), group.asked().ranks(), room))) {
          near.putIfAbsent(hit.product(), hit);
        }
      }
    }
    return near.values().stream().limit(room).toList();
  }

  private Held those(Tiers.Group group) throws IOException {
    Held those = new Held();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      FixedBitSet met = MetBits.of(group.asked().meets(), lexicon, leaf);
      FixedBitSet before = met == null ? null : MetBits.of(group.stricter().meets(), lexicon, leaf);
      if (before != null) {
        met.andNot(before);
      }
      if (met != null) {
        for (int i = met.nextSetBit(0); i < met.length(); i = MetBits.next(met, i)) {
          those.add(leaf.docBase + i);
        }
      }
    }
    return those;
  }

  /** Without words the category's own query keeps the walk inside it. */
  private Found browse(Wanted wanted) throws IOException {
    Query query =
        wanted.category() == null
            ? new MatchAllDocsQuery()
            : new TermQuery(new Term(Documents.CATEGORY, wanted.category()));
    Wanted inOrder =
        wanted.sort() == Sort.RELEVANCE && wanted.category() != null
            ? wanted.withoutScores()
            : wanted;
    ShelfCollector shelf = collect(inOrder, query, false);
    return new Answer(wanted, segments.dictionary())
        .of(shelf, hits(inOrder, shelf, query), Found.Match.ALL, List.of());
  }

  @Override
  public ShelfCollector collect(Wanted wanted, Query meets) throws IOException {
    return collect(wanted, meets, true);
  }

  private ShelfCollector collect(Wanted wanted, Query query, boolean categoryCounts)
      throws IOException {
    FacetDictionary dictionary = segments.dictionary();
    Filters filters = new Filters(wanted, dictionary, categoryCounts);
    Held held = categoryCounts && wanted.sort() == Sort.RELEVANCE ? new Held() : null;
    ShelfCollector shelf =
        new ShelfCollector(wanted, filters, dictionary.ranges(), segments::columnsOf, held);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      FixedBitSet met = MetBits.of(query, lexicon, leaf);
      if (met != null) {
        shelf.collect(leaf, met);
      }
    }
    return shelf;
  }

  /** The page asked for, in order. */
  private List<Found.Hit> hits(Wanted wanted, ShelfCollector shelf, Query ranks)
      throws IOException {
    if (shelf.held() == null) {
      return read(shelf.page().stream().map(ShelfCollector.Shelved::document).toList());
    }
    int from = (wanted.page() - 1) * wanted.size();
    if (wanted.isTooDeep() || from >= shelf.total()) {
      return List.of();
    }
    int to = Math.min(shelf.total(), from + wanted.size());
    return read(best(shelf.held(), ranks, to).subList(from, to));
  }

  @Override
  public List<Integer> best(Held held, Query ranks, int products) throws IOException {
    return BestProducts.of(held, ranks, products, lexicon, segments::columnsOf);
  }

  private List<Found.Hit> read(List<Integer> documents) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Found.Hit> hits = new ArrayList<>(documents.size());
    for (int document : documents) {
      hits.add(Hits.of(stored.document(document)));
    }
    return List.copyOf(hits);
  }

  /** Why a product stands where it does; asked in the order of the best, whatever is wanted. */
  Ranking why(Wanted wanted, String product) throws IOException {
    segments.warm(searcher.getIndexReader());
    QueryWords words = QueryWords.of(wanted.words(), wanted.tongue());
    if (words.isEmpty()) {
      return Ranking.without(Ranking.Standing.NO_WORDS, Found.Match.NONE, 0, List.of());
    }
    Tiers tiers = new Tiers(words, wanted.tongue(), thesaurus, lexicon);
    return WhyRanked.of(this, searcher, wanted.first(), tiers, product);
  }

  /** Products for words that are still being typed, at most so many. */
  List<Found.Hit> propose(String typed, Tongue tongue, int most) throws IOException {
    List<String> words = QueryWords.of(typed, tongue).words();
    return words.isEmpty()
        ? List.of()
        : distinct(new Proposals(searcher.getIndexReader(), tongue).of(words), most);
  }

  /** These products in this order, each by its first variant; those that are not there are not. */
  List<Found.Hit> named(List<String> products) throws IOException {
    Map<String, Found.Hit> hits = new LinkedHashMap<>();
    for (String product : products) {
      Query query = new TermQuery(new Term(Documents.PRODUCT, product));
      distinct(query, 1).forEach(hit -> hits.putIfAbsent(hit.product(), hit));
    }
    return List.copyOf(hits.values());
  }

  /** The best products, each by its best variant. */
  private List<Found.Hit> distinct(Query query, int most) throws IOException {
    Map<String, Found.Hit> hits = new LinkedHashMap<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc scored : searcher.search(query, most * VARIANTS_APIECE).scoreDocs) {
      if (hits.size() < most) {
        Found.Hit hit = Hits.of(stored.document(scored.doc));
        hits.putIfAbsent(hit.product(), hit);
      }
    }
    return List.copyOf(hits.values());
  }

  /** Products that meet some of the words, in the order of {@link #find}, at most so many. */
  List<String> ranked(String typed, Tongue tongue, int most) throws IOException {
    QueryWords words = QueryWords.of(typed, tongue);
    Tiers tiers = new Tiers(words, tongue, thesaurus, lexicon);
    Set<String> ranked = new LinkedHashSet<>();
    for (Tiers.Tier tier : tiers.strict()) {
      if (searcher.count(tier.asked().meets()) > 0) {
        addProducts(ranked, tier.asked().ranks(), most);
        for (Tiers.Group behind : tiers.behind(tier)) {
          addProducts(ranked, behind.query(), most);
        }
        break;
      }
    }
    return ranked.stream().limit(most).toList();
  }

  private void addProducts(Set<String> to, Query query, int most) throws IOException {
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc scored : searcher.search(query, most * VARIANTS_APIECE).scoreDocs) {
      to.add(stored.document(scored.doc, Set.of(Documents.PRODUCT)).get(Documents.PRODUCT));
    }
  }
}
