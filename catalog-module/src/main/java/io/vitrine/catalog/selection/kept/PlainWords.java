package io.vitrine.catalog.selection.kept;

import io.vitrine.shell.InvalidValue;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Words from a visitor: no control characters and nothing that turns the direction of writing, so
 * that they can stand beside others' words without disguising anything.
 */
public final class PlainWords {

  private static final Pattern TURNING =
      Pattern.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cn}\\p{Cs}&&[^\\n]]");

  private PlainWords() {}

  /** One line, or {@code null} where nothing is left. */
  public static String line(String words, int limit) {
    return limited(clean(words).replaceAll("\\s+", " "), limit);
  }

  /** Lines as they were written, or {@code null} where nothing is left. */
  public static String lines(String words, int limit) {
    String tidy = clean(words).replaceAll("[\\s&&[^\\n]]+", " ").replaceAll(" ?\\n[ \\n]*", "\n");
    return limited(tidy, limit);
  }

  private static String clean(String words) {
    String text = Normalizer.normalize(words == null ? "" : words, Normalizer.Form.NFC);
    text = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    return CONTROL.matcher(TURNING.matcher(text).replaceAll("")).replaceAll("");
  }

  private static String limited(String words, int limit) {
    String text = words.strip();
    if (text.length() > limit) {
      throw new InvalidValue("at most " + limit + " characters, not " + text.length());
    }
    return text.isEmpty() ? null : text;
  }
}
