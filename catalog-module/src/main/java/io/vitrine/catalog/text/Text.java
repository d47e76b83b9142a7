package io.vitrine.catalog.text;

import io.vitrine.shell.InvalidValue;
import java.util.Locale;

/**
 * A text in French and English. One of the two may be missing; then the other is shown in its
 * place.
 *
 * @param fr the French text, or {@code null}
 * @param en the English text, or {@code null}
 */
public record Text(String fr, String en) {

  public Text {
    fr = blankToNull(fr);
    en = blankToNull(en);
    if (fr == null && en == null) {
      throw new InvalidValue("a text needs French or English words");
    }
  }

  /** The text, or {@code null} when there are words in neither language. */
  public static Text orNone(String fr, String en) {
    return blankToNull(fr) == null && blankToNull(en) == null ? null : new Text(fr, en);
  }

  /** The words for a reader of this language, or the other language's where there are none. */
  public String in(Locale locale) {
    return "en".equals(locale.getLanguage()) ? english() : french();
  }

  public String french() {
    return fr == null ? en : fr;
  }

  public String english() {
    return en == null ? fr : en;
  }

  private static String blankToNull(String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }
}
