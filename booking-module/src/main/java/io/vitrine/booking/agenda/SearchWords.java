package io.vitrine.booking.agenda;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What was typed to find a customer, folded: no accents, no capitals. A number is one word, however
 * it is spaced, without what stands before it at home or abroad.
 */
record SearchWords(List<String> words, String digits) {

  private static final int MOST = 5;
  private static final int LONGEST = 60;
  static final int SHORTEST = 2;

  static SearchWords of(String typed) {
    String text = fold(typed == null ? "" : typed.strip());
    if (text.matches("\\+?[0-9 ().-]{2,}")) {
      String digits = text.replaceAll("[^0-9]", "").replaceFirst("^(0033|33|0)", "");
      return new SearchWords(List.of(), cut(digits));
    }
    return new SearchWords(
        Stream.of(text.split("\\s+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST)
            .map(SearchWords::cut)
            .toList(),
        "");
  }

  /** Too little to look for. */
  boolean isTooShort() {
    return digits.length() < SHORTEST && words.stream().mapToInt(String::length).sum() < SHORTEST;
  }

  static String fold(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("œ", "oe")
        .replace("æ", "ae");
  }

  private static String cut(String word) {
    return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
  }
}
