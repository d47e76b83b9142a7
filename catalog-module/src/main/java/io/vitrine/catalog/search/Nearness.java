package io.vitrine.catalog.search;

import io.vitrine.catalog.search.words.HouseAnalysis;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much typed words look like a name: by the groups of three letters they share, so that a slip
 * of the pen, a plural or the other half of a compound still come near.
 */
public final class Nearness {

  /** Below this, a likeness is chance. */
  public static final double FLOOR = 0.4;

  private static final int GROUP = 3;
  private static final int MAX_WORDS = 12;

  private Nearness() {}

  /** From 0, nothing in common, to 1, one of the words is one of the name's. */
  public static double of(String typed, String name) {
    List<String> names = HouseAnalysis.typed(name, MAX_WORDS);
    double best = 0;
    for (String word : HouseAnalysis.typed(typed, MAX_WORDS)) {
      for (String other : names) {
        if (word.length() >= GROUP && other.length() >= GROUP) {
          best = Math.max(best, likeness(word, other));
        }
      }
    }
    return best;
  }

  /** Each typed word begins a word of the name. */
  public static boolean begins(String typed, String name) {
    List<String> words = HouseAnalysis.typed(typed, MAX_WORDS);
    List<String> names = HouseAnalysis.typed(name, MAX_WORDS);
    return !words.isEmpty()
        && words.stream().allMatch(w -> names.stream().anyMatch(n -> n.startsWith(w)));
  }

  /** Twice what both have, over what each has. */
  private static double likeness(String one, String other) {
    Set<String> ones = groups(one);
    Set<String> others = groups(other);
    long both = ones.stream().filter(others::contains).count();
    return 2.0 * both / (ones.size() + others.size());
  }

  private static Set<String> groups(String word) {
    String bounded = ' ' + word + ' ';
    Set<String> groups = new HashSet<>();
    for (int i = 0; i + GROUP <= bounded.length(); i++) {
      groups.add(bounded.substring(i, i + GROUP));
    }
    return groups;
  }
}
