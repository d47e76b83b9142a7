package io.vitrine.store.aftersale.followup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nobody is suggested twice for one reason. */
final class Suggestions {

  private Suggestions() {}

  /**
   * @param found in the order of the facts; of two for the same reason the first counts
   * @param known what was suggested before, whatever became of it
   */
  static List<Suggestion> fresh(Collection<Suggestion> found, Set<Suggestion.Key> known) {
    Map<Suggestion.Key, Suggestion> fresh = new LinkedHashMap<>();
    found.stream()
        .filter(one -> !known.contains(one.key()))
        .forEach(one -> fresh.putIfAbsent(one.key(), one));
    return List.copyOf(fresh.values());
  }
}
