package io.vitrine.catalog.search.index;

import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.search.evaluation.Alike;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/** Products in an index of the production code, without database and server. */
public final class OpenShelf implements Closeable {

  private final Path directory;
  private final ProductIndex index;
  private final ProductSearch search = new ProductSearch();

  public OpenShelf(Path directory) throws IOException {
    this.directory = directory;
    index = new ProductIndex(directory);
    search.use(index);
  }

  public void put(Collection<CatalogueEntry> entries) throws IOException {
    index.put(entries);
  }

  public void refresh() throws IOException {
    index.refresh();
  }

  /** Writes everything to the disk and makes it visible. */
  public void commit() throws IOException {
    index.commit(Map.of("shelf", "open"));
    index.refresh();
  }

  public Found find(Wanted wanted) {
    return search.find(wanted);
  }

  public List<Found.Hit> propose(String typed, Tongue tongue) {
    return search.propose(typed, tongue, 5);
  }

  /** Every product the search gives for these words, in its order. */
  public List<String> ranked(String words, Tongue tongue) {
    return index.ranked(words, tongue, 5_000);
  }

  /** What each committed product says of these words; see {@link Alike}. */
  public Map<String, Long> alike(String words, Tongue tongue) {
    try (FSDirectory committed = FSDirectory.open(directory);
        DirectoryReader reader = DirectoryReader.open(committed)) {
      return Alike.of(words, tongue, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A product of one variant that has a name and nothing else. */
  public static CatalogueEntry named(String product, String french, String english) {
    return SampleShelf.piece(product, french, english)
        .variant(product, null, List.of(), List.of())
        .entry();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
