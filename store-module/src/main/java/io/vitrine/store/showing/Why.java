package io.vitrine.store.showing;

import io.vitrine.shell.InvalidValue;

/**
 * Why somebody did not take an article.
 *
 * @param words {@code null} when the reason says enough
 */
public record Why(Reason reason, String words) {

  private static final int LONGEST = 300;

  /** A reason of the list; {@code OWN_WORDS} needs words. */
  public enum Reason {
    PRICE,
    SIZE,
    COMFORT,
    LOOK,
    MATERIAL,
    DELAY,
    NOT_HERE,
    OTHER_CHOSEN,
    OWN_WORDS
  }

  public Why {
    words = words == null || words.isBlank() ? null : words.strip();
    if (reason == null) {
      throw new InvalidValue("what was not taken has a reason");
    }
    if (reason == Reason.OWN_WORDS && words == null) {
      throw new InvalidValue("a reason in one's own words needs words");
    }
    if (words != null && words.length() > LONGEST) {
      throw new InvalidValue("a reason is at most " + LONGEST + " characters long");
    }
  }
}
