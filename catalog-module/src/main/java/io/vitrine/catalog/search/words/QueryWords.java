package io.vitrine.catalog.search.words;

import io.vitrine.catalog.search.Tongue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a customer typed, as words and nothing else: no operator, wildcard or expression of the
 * engine survives. Bounded in length and number, so that no input costs more than a few words do.
 *
 * @param typed what was typed, cut where it is too long
 * @param words folded words, without those that say nothing unless there are no others
 */
public record QueryWords(String typed, List<String> words) {

  static final int MAX_CHARACTERS = 300;
  static final int MAX_WORDS = 12;
  static final int MAX_WORD_LENGTH = 40;

  public static QueryWords of(String typed, Tongue tongue) {
    if (typed == null || typed.isBlank()) {
      return new QueryWords("", List.of());
    }
    String bounded = typed.length() > MAX_CHARACTERS ? typed.substring(0, MAX_CHARACTERS) : typed;
    List<String> all =
        HouseAnalysis.typed(bounded, MAX_WORDS * 2).stream()
            .map(w -> w.length() > MAX_WORD_LENGTH ? w.substring(0, MAX_WORD_LENGTH) : w)
            .distinct()
            .toList();
    List<String> telling =
        all.stream().filter(w -> !HouseAnalysis.isSkipped(tongue, w)).limit(MAX_WORDS).toList();
    return new QueryWords(
        bounded, telling.isEmpty() ? all.stream().limit(MAX_WORDS).toList() : telling);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  int count() {
    return words.size();
  }

  /** What was typed, with another word in place of this one. */
  public String with(String unknown, String other) {
    return Arrays.stream(typed.strip().split("\\s+"))
        .map(part -> HouseAnalysis.typed(part, 2).equals(List.of(unknown)) ? other : part)
        .collect(Collectors.joining(" "));
  }
}
