package io.vitrine.catalog.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;

/**
 * The lists of the words that were asked for lately, as many as a sixteenth of the heap holds, 64
 * MB at most; a list lives as long as its segment.
 */
final class PostingLists {

  private static final long MOST_BYTES = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

  private record Place(Object segment, Term term) {}

  private final Map<Place, PostingList> known = new LinkedHashMap<>(256, 0.75f, true);
  private long bytes;

  PostingList of(LeafReader reader, Term term, TermState state) throws IOException {
    Place place = new Place(reader.getCoreCacheHelper().getKey(), term);
    synchronized (known) {
      PostingList list = known.get(place);
      if (list != null) {
        return list;
      }
    }
    PostingList read = PostingList.read(reader, term, state);
    keep(place, read);
    return read;
  }

  private void keep(Place place, PostingList list) {
    synchronized (known) {
      if (known.putIfAbsent(place, list) == null) {
        bytes += list.bytes();
      }
      var oldest = known.entrySet().iterator();
      while (bytes > MOST_BYTES && oldest.hasNext()) {
        bytes -= oldest.next().getValue().bytes();
        oldest.remove();
      }
    }
  }

  /** A segment is gone. */
  void forget(Object segment) {
    synchronized (known) {
      known
          .entrySet()
          .removeIf(
              entry -> {
                boolean gone = entry.getKey().segment().equals(segment);
                bytes -= gone ? entry.getValue().bytes() : 0;
                return gone;
              });
    }
  }
}
