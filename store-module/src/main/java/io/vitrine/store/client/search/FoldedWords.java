package io.vitrine.store.client.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as they are compared: small letters without accents, ligatures in two letters, hyphens and
 * apostrophes between words. So "Lefèvre-Cœur" is {@code lefevre} and {@code coeur}.
 */
public final class FoldedWords {

  private static final int MOST_WORDS = 6;
  private static final int LONGEST = 20;

  /** From this length on one letter may be wrong: shorter names are one letter from each other. */
  private static final int LONG_ENOUGH = 4;

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private FoldedWords() {}

  /** The words of a name, each once, at most six of at most twenty letters. */
  public static List<String> of(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
            .replaceAll("")
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("ł", "l");
    return Arrays.stream(BETWEEN.split(plain))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() <= LONGEST ? word : word.substring(0, LONGEST))
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  /**
   * The word and what is left of it without any one letter. Two words that are one slip apart (a
   * letter too many, too few, wrong, or two neighbours swapped) have one of these in common (the
   * symmetric delete of SymSpell); words with one in common are at most two slips apart.
   */
  public static Set<String> nearKeys(String word) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(word);
    if (word.length() >= LONG_ENOUGH) {
      for (int i = 0; i < word.length(); i++) {
        keys.add(word.substring(0, i) + word.substring(i + 1));
      }
    }
    return keys;
  }

  /** How well a word of a name answers a word that was typed; the smaller the better. */
  public enum Match {
    SAME,
    BEGINS,
    NEAR,
    NOT
  }

  /** Whether that is the word, begins with what was typed, or is one slip away from it. */
  public static Match match(String typed, String word) {
    if (word.equals(typed)) {
      return Match.SAME;
    }
    if (word.startsWith(typed)) {
      return Match.BEGINS;
    }
    return isOneSlip(typed, word) ? Match.NEAR : Match.NOT;
  }

  private static boolean isOneSlip(String a, String b) {
    if (Math.min(a.length(), b.length()) < LONG_ENOUGH - 1
        || Math.max(a.length(), b.length()) < LONG_ENOUGH
        || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String restOfA = a.substring(same);
    String restOfB = b.substring(same);
    if (restOfA.isEmpty() || restOfB.isEmpty()) {
      return true;
    }
    boolean swapped =
        restOfA.length() > 1
            && restOfA.length() == restOfB.length()
            && restOfA.charAt(0) == restOfB.charAt(1)
            && restOfA.charAt(1) == restOfB.charAt(0)
            && restOfA.substring(2).equals(restOfB.substring(2));
    return swapped
        || restOfA.substring(1).equals(restOfB.substring(1))
        || restOfA.substring(1).equals(restOfB)
        || restOfA.equals(restOfB.substring(1));
  }
}
