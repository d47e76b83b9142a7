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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.store.FSDirectory;

/**
 * One Lucene index in one directory. Written by one thread at a time, read by any number. Facet
 * columns are kept per segment, answers per reader: what was asked since the last change is not
 * counted again.
 */
final class ProductIndex implements Closeable {

  private static final int REMEMBERED = 500;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final FacetDictionary dictionary = new FacetDictionary();
  private final Map<Object, SegmentColumns> columns = new ConcurrentHashMap<>();
  private volatile Map<Wanted, Found> answers = memory();

  ProductIndex(Path path) throws IOException {
    directory = FSDirectory.open(path);
    IndexWriterConfig config = new IndexWriterConfig(analyzers());
    config.setRAMBufferSizeMB(32);
    config.setCommitOnClose(false);
    writer = new IndexWriter(directory, config);
    searchers = new SearcherManager(writer, new SearcherFactory());
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
    WordQueries queries = new WordQueries(words, wanted.tongue());
    IndexReader reader = searcher.getIndexReader();
    List<String> unknown = queries.unknown(reader);
    List<String> closest =
        unknown.isEmpty() ? List.of() : closest(unknown, wanted.tongue(), reader);
    ShelfCollector shelf = collect(wanted, queries.all(), searcher, true);
    Found.Match match = Found.Match.ALL;
    if (!shelf.metWords() && !unknown.isEmpty()) {
      shelf = collect(wanted, queries.allClose(reader), searcher, true);
      match = Found.Match.CLOSE;
    }
    if (!shelf.metWords() && words.count() > 1) {
      shelf = collect(wanted, queries.most(), searcher, true);
      match = Found.Match.MOST;
    }
    if (!shelf.metWords() && words.count() > 1 && !unknown.isEmpty()) {
      shelf = collect(wanted, queries.mostClose(reader), searcher, true);
      match = Found.Match.CLOSE;
    }
    return answer(wanted, shelf, shelf.metWords() ? match : Found.Match.NONE, closest, searcher);
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
    return answer(wanted, shelf, Found.Match.ALL, List.of(), searcher);
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
        wanted.size());
  }

  private ShelfCollector collect(
      Wanted wanted, Query query, IndexSearcher searcher, boolean categoryCounts)
      throws IOException {
    Filters filters = new Filters(wanted, dictionary, categoryCounts);
    ShelfCollector shelf =
        new ShelfCollector(wanted, filters, dictionary.ranges(), this::columnsOf);
    searcher.search(query, shelf);
    shelf.finish();
    return shelf;
  }

  private Found answer(
      Wanted wanted,
      ShelfCollector shelf,
      Found.Match match,
      List<String> closest,
      IndexSearcher searcher)
      throws IOException {
    List<Found.Hit> hits = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ShelfCollector.Shelved shelved : shelf.page()) {
      hits.add(Hits.of(stored.document(shelved.document())));
    }
    return new Found(
        shelf.total(),
        match,
        List.copyOf(hits),
        facets(wanted, shelf),
        prices(wanted, shelf),
        closest);
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

  private static List<Found.PriceCount> prices(Wanted wanted, ShelfCollector shelf) {
    List<Found.PriceCount> prices = new ArrayList<>();
    int[] counts = shelf.priceCounts();
    for (int i = 0; i < counts.length; i++) {
      Long from = i == 0 ? null : (Long) ShelfCollector.PRICE_STEPS[i - 1];
      Long to = i == counts.length - 1 ? null : (Long) ShelfCollector.PRICE_STEPS[i];
      PriceRange range = new PriceRange(from, to);
      boolean chosen = range.equals(wanted.price());
      if (counts[i] > 0 || chosen) {
        prices.add(new Found.PriceCount(range, counts[i], chosen));
      }
    }
    return List.copyOf(prices);
  }

  /** Known words close to unknown ones, as they are written, one of each stem. */
  private static List<String> closest(List<String> unknown, Tongue tongue, IndexReader reader)
      throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinQueryLength(4);
    Map<String, String> byStem = new LinkedHashMap<>();
    for (String word : unknown) {
      for (SuggestWord near : checker.suggestSimilar(new Term(Documents.ALL, word), 3, reader)) {
        String said = near.string;
        for (SuggestWord form :
            checker.suggestSimilar(
                new Term(Documents.SAID, said), 3, reader, SuggestMode.SUGGEST_ALWAYS)) {
          if (HouseAnalysis.typed(form.string, 1).contains(near.string)) {
            said = form.string;
            break;
          }
        }
        byStem.putIfAbsent(HouseAnalysis.stem(tongue, near.string), said);
      }
    }
    return byStem.values().stream().limit(3).toList();
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
      for (String group :
          List.of(Documents.NAME, Documents.PLACE, Documents.FACTS, Documents.MORE)) {
        byField.put(Documents.stemField(group, tongue), HouseAnalysis.stemmed(tongue));
      }
    }
    byField.put(Documents.SAID, HouseAnalysis.SAID);
    return new PerFieldAnalyzerWrapper(HouseAnalysis.EXACT, byField);
  }
}
