package io.vitrine.catalog.synonym;

import io.vitrine.shell.InvalidValue;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words for the same thing, {@code canapé, sofa}, or words near those asked for, {@code buffet >
 * vaisselier}, in one language.
 *
 * @param language {@code fr} or {@code en}
 * @param words as kept: lower case, one space after each comma and around the arrow
 */
public record SynonymLine(String language, String words) {

  static final int LONGEST = 300;
  private static final int MOST = 12;
  private static final Set<String> LANGUAGES = Set.of("fr", "en");

  /** One to four words, no sign but those inside words. */
  private static final String EXPRESSION =
      "[\\p{L}\\p{N}][\\p{L}\\p{N}'’\\-]{0,39}(?: [\\p{L}\\p{N}][\\p{L}\\p{N}'’\\-]{0,39}){0,3}";

  public SynonymLine {
    if (!LANGUAGES.contains(language)) {
      throw new InvalidValue("synonyms are French (fr) or English (en), not " + language);
    }
    if (!isReadable(words)) {
      throw new InvalidValue("a line of synonyms is like \"a, b\" or \"a > b\", not " + words);
    }
  }

  /** What was typed, where it is such a line. */
  public static Optional<SynonymLine> of(String language, String typed) {
    if (typed == null || language == null || !LANGUAGES.contains(language)) {
      return Optional.empty();
    }
    String kept =
        typed
            .strip()
            .toLowerCase(java.util.Locale.ROOT)
            .replaceAll("\\s+", " ")
            .replaceAll(" ?, ?", ", ")
            .replaceAll(" ?> ?", " > ");
    return isReadable(kept) ? Optional.of(new SynonymLine(language, kept)) : Optional.empty();
  }

  private static boolean isReadable(String words) {
    if (words == null || words.length() > LONGEST) {
      return false;
    }
    List<String> sides = Arrays.asList(words.split(" > ", -1));
    Set<String> all = new LinkedHashSet<>();
    int count = 0;
    for (String side : sides) {
      for (String expression : side.split(", ", -1)) {
        if (!expression.matches(EXPRESSION)) {
          return false;
        }
        all.add(expression);
        count++;
      }
    }
    return sides.size() <= 2 && count >= 2 && count <= MOST && all.size() == count;
  }
}
