package io.vitrine.catalog.search;

import io.vitrine.catalog.product.CatalogueEntry;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;

/**
 * One Lucene index in one directory. Written by one thread at a time, read by any number. Facet
 * columns are kept per segment, answers per reader: what was asked since the last change is not
 * counted again.
 */
final class ProductIndex implements Closeable {

  private static final int REMEMBERED = 500;

  /** So many variants are read for each product that is to be shown behind the others. */
  private static final int VARIANTS_APIECE = 4;

  /** Among words of one weight, how often one stands there tells little: the weights tell. */
  private static final Similarity WEIGHED = new BM25Similarity(8, 0);

  /** A name that says little else says it more plainly. */
  private static final Similarity PLAIN = new BM25Similarity(1.2f, 0.9f);

  static final Similarity SIMILARITY =
      new PerFieldSimilarityWrapper() {
        @Override
        public Similarity get(String field) {
          return Documents.isWeighed(field) ? WEIGHED : PLAIN;
        }
      };

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final FacetDictionary dictionary = new FacetDictionary();
  private final Map<Object, SegmentColumns> columns = new ConcurrentHashMap<>();
  private volatile Map<Wanted, Found> answers = memory();
  private volatile Lexicon lexicon;
  private volatile Thesaurus thesaurus = Thesaurus.SHIPPED;

  ProductIndex(Path path) throws IOException {
    directory = FSDirectory.open(path);
    IndexWriterConfig config = new IndexWriterConfig(analyzers());
    config.setRAMBufferSizeMB(32);
    config.setSimilarity(SIMILARITY);
    config.setCommitOnClose(false);
    writer = new IndexWriter(directory, config);
    searchers =
        new SearcherManager(
            writer,
            new SearcherFactory() {
              @Override
              public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(SIMILARITY);
                return searcher;
              }
            });
    searchers.addListener(
        new ReferenceManager.RefreshListener() {
          @Override
          public void beforeRefresh() {}

          @Override
          public void afterRefresh(boolean didRefresh) {
            if (didRefresh) {
              answers = memory();
            }
          }
        });
  }

  void put(Collection<CatalogueEntry> entries) throws IOException {
    for (CatalogueEntry entry : entries) {
      List<Document> block = Documents.of(entry);
      writer.updateDocuments(new Term(Documents.PRODUCT, entry.product()), block);
    }
  }

  void remove(Collection<String> products) throws IOException {
    writer.deleteDocuments(
        products.stream().map(p -> new Term(Documents.PRODUCT, p)).toArray(Term[]::new));
  }

  /** From now on words also mean what this says; answers from before are forgotten. */
  void use(Thesaurus other) {
    thesaurus = other;
    answers = memory();
  }

  /** Makes what was written visible to the next search. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Makes what was written last; the remarks come back from {@link #remarks()}. */
  void commit(Map<String, String> remarks) throws IOException {
    writer.setLiveCommitData(remarks.entrySet());
    writer.commit();
  }

  Map<String, String> remarks() {
    Map<String, String> remarks = new LinkedHashMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(remark -> remarks.put(remark.getKey(), remark.getValue()));
    }
    return remarks;
  }

  Found find(Wanted wanted) {
    Map<Wanted, Found> remembered = answers;
    Found known = remembered.get(wanted);
    if (known != null) {
      return known;
    }
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        Found found = find(wanted, searcher);
        remembered.put(wanted, found);
        return found;
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Products for words that are still being typed, at most so many. */
  List<Found.Hit> propose(String typed, Tongue tongue, int most) {
    List<String> words = QueryWords.of(typed, tongue).words();
    if (words.isEmpty()) {
      return List.of();
    }
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        Query query = new Proposals(searcher.getIndexReader(), tongue).of(words);
        return distinct(query, most, searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** These products in this order, each by its first variant; those that are not there are not. */
  List<Found.Hit> named(List<String> products) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        Map<String, Found.Hit> hits = new LinkedHashMap<>();
        for (String product : products) {
          Query query = new TermQuery(new Term(Documents.PRODUCT, product));
          distinct(query, 1, searcher).forEach(hit -> hits.putIfAbsent(hit.product(), hit));
        }
        return List.copyOf(hits.values());
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The best products, each by its best variant. */
  private static List<Found.Hit> distinct(Query query, int most, IndexSearcher searcher)
      throws IOException {
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

  int size() {
    return writer.getDocStats().numDocs;
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }

  private Found find(Wanted wanted, IndexSearcher searcher) throws IOException {
    warm(searcher.getIndexReader());
    QueryWords words = QueryWords.of(wanted.words(), wanted.tongue());
    if (words.isEmpty()) {
      // words of which nothing remains ("%%") are not a wish to see everything
      return wanted.words().isEmpty() ? browse(wanted, searcher) : Found.NOTHING;
    }
    Tiers tiers = new Tiers(words, wanted.tongue(), thesaurus, lexicon(searcher));
    for (Tiers.Tier tier : tiers.strict()) {
      ShelfCollector shelf = collect(wanted, tier.asked().meets(), searcher, true);
      if (shelf.metWords()) {
        List<Found.Hit> hits = hits(wanted, shelf, tier.asked().ranks(), searcher);
        return answer(wanted, shelf, hits, tier.match(), tiers.closest())
            .with(near(wanted, shelf, tiers.behind(tier), searcher));
      }
    }
    ShelfCollector empty = collect(wanted, new MatchNoDocsQuery(), searcher, true);
    return answer(wanted, empty, List.of(), Found.Match.NONE, tiers.closest());
  }

  /** After the last of few products, others that meet some of the words; not where one chose. */
  private List<Found.Hit> near(
      Wanted wanted, ShelfCollector shelf, List<Query> behind, IndexSearcher searcher)
      throws IOException {
    int room = Found.FIRST - shelf.total();
    boolean last = wanted.page() * wanted.size() >= shelf.total();
    if (room <= 0 || !last || !wanted.isWordsAlone()) {
      return List.of();
    }
    Map<String, Found.Hit> near = new LinkedHashMap<>();
    for (Query query : behind) {
      if (near.size() < room) {
        distinct(query, room, searcher).forEach(hit -> near.putIfAbsent(hit.product(), hit));
      }
    }
    return near.values().stream().limit(room).toList();
  }

  /** Why a product stands where it does; asked in the order of the best, whatever is wanted. */
  Ranking why(Wanted wanted, String product) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        warm(searcher.getIndexReader());
        QueryWords words = QueryWords.of(wanted.words(), wanted.tongue());
        if (words.isEmpty()) {
          return Ranking.without(Ranking.Standing.NO_WORDS, Found.Match.NONE, 0, List.of());
        }
        Tiers tiers = new Tiers(words, wanted.tongue(), thesaurus, lexicon(searcher));
        return WhyRanked.of(new Asking(searcher), searcher, wanted.first(), tiers, product);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The questions of a search, for whoever explains its answer. */
  private final class Asking implements WhyRanked.Shelf {
    private final IndexSearcher searcher;

    Asking(IndexSearcher searcher) {
      this.searcher = searcher;
    }

    @Override
    public ShelfCollector collect(Wanted wanted, Query meets) throws IOException {
      return ProductIndex.this.collect(wanted, meets, searcher, true);
    }

    @Override
    public List<Integer> best(FixedBitSet held, Query ranks, int products) throws IOException {
      return BestProducts.of(
          held, ranks, products, lexicon(searcher), ProductIndex.this::columnsOf);
    }
  }

  /** Products that meet some of the words, in the order of {@link #find}, at most so many. */
  List<String> ranked(String typed, Tongue tongue, int most) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      QueryWords words = QueryWords.of(typed, tongue);
      Tiers tiers = new Tiers(words, tongue, thesaurus, lexicon(searcher));
      Set<String> ranked = new LinkedHashSet<>();
      for (Tiers.Tier tier : tiers.strict()) {
        if (searcher.count(tier.asked().meets()) > 0) {
          addProducts(ranked, tier.asked().ranks(), most, searcher);
          for (Query behind : tiers.behind(tier)) {
            addProducts(ranked, behind, most, searcher);
          }
          break;
        }
      }
      return ranked.stream().limit(most).toList();
    } finally {
      searchers.release(searcher);
    }
  }

  private static void addProducts(Set<String> to, Query query, int most, IndexSearcher searcher)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc scored : searcher.search(query, most * VARIANTS_APIECE).scoreDocs) {
      to.add(stored.document(scored.doc, Set.of(Documents.PRODUCT)).get(Documents.PRODUCT));
    }
  }

  /** Without words the category's own query keeps the walk inside it. */
  private Found browse(Wanted wanted, IndexSearcher searcher) throws IOException {
    Query query =
        wanted.category() == null
            ? new MatchAllDocsQuery()
            : new TermQuery(new Term(Documents.CATEGORY, wanted.category()));
    Wanted inOrder =
        wanted.sort() == Sort.RELEVANCE && wanted.category() != null
            ? withoutScores(wanted)
            : wanted;
    ShelfCollector shelf = collect(inOrder, query, searcher, false);
    return answer(wanted, shelf, hits(inOrder, shelf, query, searcher), Found.Match.ALL, List.of());
  }

  private static Wanted withoutScores(Wanted wanted) {
    return new Wanted(
        "",
        wanted.tongue(),
        wanted.category(),
        wanted.chosen(),
        wanted.price(),
        Sort.NAME,
        wanted.page(),
        wanted.size(),
        wanted.sides());
  }

  private ShelfCollector collect(
      Wanted wanted, Query query, IndexSearcher searcher, boolean categoryCounts)
      throws IOException {
    Filters filters = new Filters(wanted, dictionary, categoryCounts);
    boolean ranksElsewhere = categoryCounts && wanted.sort() == Sort.RELEVANCE;
    FixedBitSet held =
        ranksElsewhere ? new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc())) : null;
    ShelfCollector shelf =
        new ShelfCollector(wanted, filters, dictionary.ranges(), this::columnsOf, held);
    Lexicon lexicon = lexicon(searcher);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      FixedBitSet met = MetBits.of(query, lexicon, leaf);
      if (met != null) {
        shelf.collect(leaf, met);
      }
    }
    return shelf;
  }

  /** The page asked for, in order. */
  private List<Found.Hit> hits(
      Wanted wanted, ShelfCollector shelf, Query ranks, IndexSearcher searcher) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Found.Hit> hits = new ArrayList<>();
    if (shelf.held() == null) {
      for (ShelfCollector.Shelved shelved : shelf.page()) {
        hits.add(Hits.of(stored.document(shelved.document())));
      }
      return List.copyOf(hits);
    }
    int from = (wanted.page() - 1) * wanted.size();
    if (wanted.isTooDeep() || from >= shelf.total()) {
      return List.of();
    }
    int to = Math.min(shelf.total(), from + wanted.size());
    List<Integer> best =
        BestProducts.of(shelf.held(), ranks, to, lexicon(searcher), this::columnsOf);
    for (int document : best.subList(from, to)) {
      hits.add(Hits.of(stored.document(document)));
    }
    return List.copyOf(hits);
  }

  private Found answer(
      Wanted wanted,
      ShelfCollector shelf,
      List<Found.Hit> hits,
      Found.Match match,
      List<String> closest) {
    return new Found(
        shelf.total(),
        match,
        hits,
        facets(wanted, shelf),
        NumberFacets.prices(wanted, shelf),
        closest,
        List.of(),
        NumberFacets.priceBounds(shelf),
        NumberFacets.sides(wanted, shelf));
  }

  private List<Found.FacetCounts> facets(Wanted wanted, ShelfCollector shelf) {
    Filters filters = new Filters(wanted, dictionary, true);
    Map<String, List<Found.ValueCount>> facets = new LinkedHashMap<>();
    for (int i = 0; i < shelf.values(); i++) {
      boolean chosen = filters.isChosen(i);
      if (shelf.count(i) > 0 || chosen) {
        FacetValue value = dictionary.value(i);
        facets
            .computeIfAbsent(value.facet(), f -> new ArrayList<>())
            .add(
                new Found.ValueCount(
                    value.key(), value.fr(), value.en(), value.number(), shelf.count(i), chosen));
      }
    }
    List<Found.FacetCounts> counted = new ArrayList<>();
    facets.forEach(
        (facet, values) -> {
          values.sort(
              Comparator.comparing(Found.ValueCount::count, Collections.reverseOrder())
                  .thenComparing(Found.ValueCount::key));
          counted.add(
              new Found.FacetCounts(facet, List.copyOf(values), ranges(facet, wanted, shelf)));
        });
    return List.copyOf(counted);
  }

  private static List<Found.RangeCount> ranges(String facet, Wanted wanted, ShelfCollector shelf) {
    List<Found.RangeCount> counted = new ArrayList<>();
    for (int i = 0; i < shelf.ranges().count(); i++) {
      FacetRanges.Range range = shelf.ranges().range(i);
      if (range.facet().equals(facet)) {
        boolean chosen =
            wanted.chosen().getOrDefault(facet, java.util.Set.of()).contains(range.key());
        if (shelf.rangeCount(i) > 0 || chosen) {
          counted.add(
              new Found.RangeCount(
                  range.key(), range.from(), range.to(), shelf.rangeCount(i), chosen));
        }
      }
    }
    counted.sort(Comparator.comparingDouble(Found.RangeCount::from));
    return List.copyOf(counted);
  }

  /** What is known of the words of this state of the index. */
  private Lexicon lexicon(IndexSearcher searcher) {
    Lexicon known = lexicon;
    if (known == null || known.searcher() != searcher) {
      known = new Lexicon(searcher);
      lexicon = known;
    }
    return known;
  }

  /** Reads the columns of new segments before a search counts on them. */
  private void warm(IndexReader reader) {
    reader.leaves().forEach(leaf -> columnsOf(leaf.reader()));
  }

  private SegmentColumns columnsOf(LeafReader reader) {
    IndexReader.CacheHelper core = reader.getCoreCacheHelper();
    SegmentColumns known = columns.get(core.getKey());
    return known != null ? known : read(reader, core);
  }

  private synchronized SegmentColumns read(LeafReader reader, IndexReader.CacheHelper core) {
    return columns.computeIfAbsent(
        core.getKey(),
        key -> {
          core.addClosedListener(columns::remove);
          try {
            return new SegmentColumns(reader, dictionary);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Map<Wanted, Found> memory() {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(64, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Wanted, Found> eldest) {
            return size() > REMEMBERED;
          }
        });
  }

  private static Analyzer analyzers() {
    Map<String, Analyzer> byField = new LinkedHashMap<>();
    for (Tongue tongue : Tongue.values()) {
      byField.put(Documents.headField(tongue), HouseAnalysis.stemmed(tongue));
      byField.put(Documents.nameField(tongue), HouseAnalysis.stemmed(tongue));
    }
    byField.put(Documents.SAID, HouseAnalysis.SAID);
    return new PerFieldAnalyzerWrapper(HouseAnalysis.EXACT, byField);
  }
}
