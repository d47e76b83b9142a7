package io.vitrine.catalog.search.posting;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;

/**
 * The lists of the words that were asked for lately, as many as a sixteenth of the heap holds, 64
 * MB at most; a list lives as long as its segment.
 */
public final class KeptLists {

  private static final long MOST_BYTES = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 16);

  private final Map<Object, Words> known = new LinkedHashMap<>(256, 0.75f, true);
  private long bytes;

  /** Reads a list that is not kept; {@code null} where there is none. */
  public interface Reading<T extends KeptList> {
    T read() throws IOException;
  }

  /** The lists of the same words, segment by segment. */
  public final class Words {
    private final Object key;
    private final Map<Object, Optional<KeptList>> lists = new ConcurrentHashMap<>();
    private long size;

    private Words(Object key) {
      this.key = key;
    }

    @SuppressWarnings("unchecked")
    public <T extends KeptList> T of(LeafReader reader, Reading<T> reading) throws IOException {
      Object segment = reader.getCoreCacheHelper().getKey();
      Optional<KeptList> list = lists.get(segment);
      if (list == null) {
        list = Optional.ofNullable(reading.read());
        keep(this, segment, list);
      }
      return (T) list.orElse(null);
    }
  }

  public Words of(Object key) {
    synchronized (known) {
      return known.computeIfAbsent(key, Words::new);
    }
  }

  private void keep(Words words, Object segment, Optional<KeptList> list) {
    synchronized (known) {
      if (known.get(words.key) == words && words.lists.putIfAbsent(segment, list) == null) {
        add(words, list.map(KeptList::bytes).orElse(0));
      }
      Iterator<Words> oldest = known.values().iterator();
      while (bytes > MOST_BYTES && oldest.hasNext()) {
        bytes -= oldest.next().size;
        oldest.remove();
      }
    }
  }

  private void add(Words words, int more) {
    words.size += more;
    bytes += more;
  }

  /** A segment is gone. */
  public void forget(Object segment) {
    synchronized (known) {
      for (Words words : known.values()) {
        Optional<KeptList> gone = words.lists.remove(segment);
        add(words, gone == null ? 0 : -gone.map(KeptList::bytes).orElse(0));
      }
      known.values().removeIf(words -> words.lists.isEmpty());
    }
  }
}
