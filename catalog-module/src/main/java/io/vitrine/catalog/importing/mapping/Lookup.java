package io.vitrine.catalog.importing.mapping;

import io.vitrine.catalog.importing.file.CsvFile;
import io.vitrine.catalog.importing.file.CsvRecord;
import io.vitrine.catalog.importing.mapping.Mapping.LookupFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list that was sent along: words by key, or the path of words where entries have parents. */
final class Lookup {

  private static final int MOST = 20_000;

  private record Entry(String parent, String fr, String en) {}

  private final String root;
  private final Map<String, Entry> entries = new HashMap<>();

  private Lookup(String root) {
    this.root = root;
  }

  /**
   * @throws Unfit if the list lacks a column that the mapping names
   */
  static Lookup read(LookupFile file, InputStream csv) throws IOException {
    Lookup lookup = new Lookup(file.root());
    try (CsvFile rows = new CsvFile(csv, file.layout())) {
      CsvRecord header = rows.next();
      int key = column(header, file, file.key());
      int parent = file.parent() == null ? -1 : column(header, file, file.parent());
      int fr = column(header, file, file.fr());
      int en = column(header, file, file.en());
      for (CsvRecord row = rows.next(); row != null; row = rows.next()) {
        List<String> f = row.fields();
        if (row.broken() == null && f.size() == header.fields().size()) {
          lookup.entries.put(
              f.get(key).strip(),
              new Entry(parent < 0 ? "" : f.get(parent).strip(), f.get(fr), f.get(en)));
        }
        if (lookup.entries.size() > MOST) {
          throw new Unfit(Fault.LIST_LONG, file.file(), String.valueOf(MOST));
        }
      }
    }
    return lookup;
  }

  /**
   * The words of this key, after those of the entries above it; {@code null} if it is not there.
   */
  String words(String key, boolean french) {
    Deque<String> path = new ArrayDeque<>();
    Set<String> met = new HashSet<>();
    for (String at = key; entries.containsKey(at) && !at.equals(root) && met.add(at); ) {
      Entry entry = entries.get(at);
      path.addFirst(french ? entry.fr() : entry.en());
      at = entry.parent();
    }
    return path.isEmpty() ? null : String.join(" > ", path);
  }

  private static int column(CsvRecord header, LookupFile file, String name) {
    int at = header == null ? -1 : header.fields().indexOf(name);
    if (at < 0) {
      throw new Unfit(Fault.LIST_COLUMN, file.file(), name);
    }
    return at;
  }
}
