package io.vitrine.catalog.search.words;

import io.vitrine.catalog.search.Tongue;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The word that says what a thing is: in English the last one before "with", "for" and the like
 * ("round coffee <b>table</b> with drawer"), in French the first noun ("<b>table</b> basse ronde").
 * Words that only say how many things there are lead on to what they are of.
 */
public final class HeadNoun {

  private static final int MAX_WORDS = 40;
  private static final Pattern SEGMENTS = Pattern.compile("[,;|(\\[]|\\s[-–—]\\s(?![\\d\\s])");
  private static final Pattern ENGLISH_END =
      Pattern.compile(
          "(?i)\\s(?:with|without|w/|for|in|by|from|of|on|to|featuring|including|that|which|and"
              + " a half)\\s");
  private static final Pattern ENGLISH_COUNT =
      Pattern.compile("(?i)^(?:set|pair|pack|box|bundle)s?\\s+of\\s+(?:\\d+\\s+)?");
  private static final Pattern FRENCH_COUNT =
      Pattern.compile(
          "(?i)^(?:\\d+\\s+|(?:lot|set|ensemble|paire|jeu|pack|série)\\s+(?:de\\s+|d['’])"
              + "(?:\\d+\\s+)?)");

  /** Say that there are several, not of what. */
  private static final Set<String> COUNTING =
      Set.of(
          "set",
          "sets",
          "kit",
          "collection",
          "group",
          "pack",
          "multipack",
          "bundle",
          "piece",
          "pieces",
          "pcs",
          "unit",
          "units",
          "only",
          "pair",
          "design",
          "designs",
          "style",
          "ideas");

  private static final Set<String> UNITS =
      Set.of("cm", "mm", "kg", "ft", "inch", "inches", "qt", "oz", "gal", "gallon", "watt", "cl");

  /** Stand before a French noun. */
  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "le",
          "la",
          "les",
          "un",
          "une",
          "des",
          "petit",
          "petite",
          "petits",
          "petites",
          "grand",
          "grande",
          "grands",
          "grandes",
          "beau",
          "belle",
          "gros",
          "grosse",
          "nouveau",
          "nouvelle",
          "mini",
          "double",
          "bon",
          "bonne",
          "joli",
          "jolie",
          "ancien",
          "ancienne",
          "vieux");

  private HeadNoun() {}

  /** The folded words that say what it is: one, or two where the last only counts; may be none. */
  public static List<String> of(String name, Tongue tongue) {
    return tongue == Tongue.FRENCH ? french(name) : english(name);
  }

  private static List<String> english(String name) {
    String counted = ENGLISH_COUNT.matcher(first(name)).replaceFirst("");
    String[] ends = ENGLISH_END.split(counted, 2);
    List<String> words = telling(ends[0].isBlank() ? counted : ends[0]);
    for (int last = words.size() - 1; last >= 0; last--) {
      if (!COUNTING.contains(words.get(last))) {
        return List.copyOf(words.subList(last, last + 1));
      }
    }
    return words.isEmpty() ? List.of() : List.of(words.get(words.size() - 1));
  }

  private static List<String> french(String name) {
    String counted = FRENCH_COUNT.matcher(first(name)).replaceFirst("");
    for (String word : telling(counted)) {
      if (!BEFORE_NOUN.contains(word)) {
        return List.of(word);
      }
    }
    return List.of();
  }

  /** The first part that says something: what stands behind a comma or a bracket only adds. */
  private static String first(String name) {
    for (String segment : SEGMENTS.split(name)) {
      if (!telling(segment).isEmpty()) {
        return segment.strip();
      }
    }
    return name;
  }

  private static List<String> telling(String text) {
    return HouseAnalysis.typed(text, MAX_WORDS).stream()
        .filter(word -> word.length() > 1 && !Character.isDigit(word.charAt(0)))
        .filter(word -> !UNITS.contains(word))
        .toList();
  }
}
