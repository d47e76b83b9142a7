package io.vitrine.catalog.search.index;

import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.Ranking;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.search.counting.VariantRows;
import io.vitrine.catalog.search.document.Documents;
import io.vitrine.catalog.search.words.HouseAnalysis;
import io.vitrine.catalog.search.words.Thesaurus;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.FSDirectory;

/**
 * One Lucene index in one directory. Written by one thread at a time, read by any number. Facet
 * columns are kept per segment, answers per reader: what was asked since the last change is not
 * counted again.
 */
public final class ProductIndex implements Closeable {

  private static final int REMEMBERED = 500;

  /** Among words of one weight, how often one stands there tells little: the weights tell. */
  private static final Similarity WEIGHED = new BM25Similarity(8, 0);

  /** A name that says little else says it more plainly. */
  private static final Similarity PLAIN = new BM25Similarity(1.2f, 0.9f);

  public static final Similarity SIMILARITY =
      new PerFieldSimilarityWrapper() {
        @Override
        public Similarity get(String field) {
          return Documents.isWeighed(field) ? WEIGHED : PLAIN;
        }
      };

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Segments segments;
  private final Turns turns = new Turns();
  private volatile Map<Wanted, Found> answers = memory();
  private volatile Thesaurus thesaurus = Thesaurus.SHIPPED;

  public ProductIndex(Path path) throws IOException {
    this(path, VariantRows.MOST_VALUES);
  }

  /**
   * @param most so many facet values of a segment have bits at most
   */
  public ProductIndex(Path path, int most) throws IOException {
    segments = new Segments(most);
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

  public void put(Collection<CatalogueEntry> entries) throws IOException {
    for (CatalogueEntry entry : entries) {
      List<Document> block = Documents.of(entry);
      writer.updateDocuments(new Term(Documents.PRODUCT, entry.product()), block);
    }
  }

  public void remove(Collection<String> products) throws IOException {
    writer.deleteDocuments(
        products.stream().map(p -> new Term(Documents.PRODUCT, p)).toArray(Term[]::new));
  }

  /** From now on words also mean what this says; answers from before are forgotten. */
  public void use(Thesaurus other) {
    thesaurus = other;
    answers = memory();
  }

  /** Makes what was written visible to the next search. */
  public void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Makes what was written last; the remarks come back from {@link #remarks()}. */
  public void commit(Map<String, String> remarks) throws IOException {
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

  public Found find(Wanted wanted) {
    Map<Wanted, Found> remembered = answers;
    Found known = remembered.get(wanted);
    if (known != null) {
      return known;
    }
    Found found = ask(finding -> finding.find(wanted));
    remembered.put(wanted, found);
    return found;
  }

  /** Products for words that are still being typed, at most so many. */
  public List<Found.Hit> propose(String typed, Tongue tongue, int most) {
    return ask(finding -> finding.propose(typed, tongue, most));
  }

  /** These products in this order, each by its first variant; those that are not there are not. */
  public List<Found.Hit> named(List<String> products) {
    return ask(finding -> finding.named(products));
  }

  /** Why a product stands where it does; asked in the order of the best, whatever is wanted. */
  public Ranking why(Wanted wanted, String product) {
    return ask(finding -> finding.why(wanted, product));
  }

  /** Products that meet some of the words, in the order of {@link #find}, at most so many. */
  List<String> ranked(String typed, Tongue tongue, int most) {
    return ask(finding -> finding.ranked(typed, tongue, most));
  }

  private interface Question<T> {
    T of(Finding finding) throws IOException;
  }

  private <T> T ask(Question<T> question) {
    try (Turns.Turn turn = turns.take()) {
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.of(new Finding(searcher, segments, thesaurus));
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
