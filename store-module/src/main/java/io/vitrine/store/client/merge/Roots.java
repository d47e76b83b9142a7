package io.vitrine.store.client.merge;

import java.util.HashMap;
import java.util.Map;

/** Under whose page each entry stands, when some were merged into others. */
final class Roots {

  private Roots() {}

  /**
   * @param mergedInto for each entry the one it was merged into directly, {@code null} for those
   *     that stand for themselves
   * @return for each entry the one at which its way ends
   */
  static Map<String, String> of(Map<String, String> mergedInto) {
    Map<String, String> roots = new HashMap<>();
    mergedInto.keySet().forEach(entry -> roots.put(entry, endOf(entry, mergedInto)));
    return roots;
  }

  private static String endOf(String entry, Map<String, String> mergedInto) {
    String at = entry;
    for (int step = 0; step <= mergedInto.size(); step++) {
      String next = mergedInto.get(at);
      if (next == null) {
        return at;
      }
      at = next;
    }
    throw new IllegalStateException("entries that were merged into each other: " + entry);
  }
}
