package io.vitrine.catalog.search.index;

import io.vitrine.catalog.search.counting.FacetDictionary;
import io.vitrine.catalog.search.counting.SegmentColumns;
import io.vitrine.catalog.search.posting.KeptLists;
import io.vitrine.catalog.search.posting.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;

/** What is kept in memory of an index: of each segment as long as it lives, and of its words. */
final class Segments {

  private final int most;
  private final FacetDictionary dictionary = new FacetDictionary();
  private final Map<Object, SegmentColumns> columns = new ConcurrentHashMap<>();
  private final KeptLists lists = new KeptLists();
  private volatile Lexicon lexicon;

  /**
   * @param most so many facet values of a segment have bits at most
   */
  Segments(int most) {
    this.most = most;
  }

  FacetDictionary dictionary() {
    return dictionary;
  }

  /** What is known of the words of this state of the index. */
  Lexicon lexicon(IndexSearcher searcher) {
    Lexicon known = lexicon;
    if (known == null || known.searcher() != searcher) {
      known = new Lexicon(searcher, lists);
      lexicon = known;
    }
    return known;
  }

  /** Reads the columns of new segments before a search counts on them. */
  void warm(IndexReader reader) {
    reader.leaves().forEach(leaf -> columnsOf(leaf.reader()));
  }

  SegmentColumns columnsOf(LeafReader reader) {
    IndexReader.CacheHelper core = reader.getCoreCacheHelper();
    SegmentColumns known = columns.get(core.getKey());
    return known != null ? known : read(reader, core);
  }

  private synchronized SegmentColumns read(LeafReader reader, IndexReader.CacheHelper core) {
    return columns.computeIfAbsent(
        core.getKey(),
        key -> {
          core.addClosedListener(this::forget);
          try {
            return new SegmentColumns(reader, dictionary, most);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void forget(Object segment) {
    columns.remove(segment);
    lists.forget(segment);
  }
}
