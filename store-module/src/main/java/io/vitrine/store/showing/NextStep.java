package io.vitrine.store.showing;

import io.vitrine.shell.InvalidValue;
import java.time.LocalDate;

/**
 * What comes after a visit.
 *
 * @param words {@code null} when the kind says enough
 * @param on the day it is meant for, in the shop's zone, or {@code null}
 */
public record NextStep(Kind kind, String words, LocalDate on) {

  private static final int LONGEST = 300;

  /** A kind of the list; {@code OWN_WORDS} needs words. */
  public enum Kind {
    NOTHING,
    COMES_AGAIN,
    CALL,
    WRITE,
    SAMPLE,
    MEASURES,
    OWN_WORDS
  }

  public NextStep {
    words = words == null || words.isBlank() ? null : words.strip();
    if (kind == null) {
      throw new InvalidValue("a visit ends with a next step, or with none");
    }
    if (kind == Kind.OWN_WORDS && words == null) {
      throw new InvalidValue("a next step in one's own words needs words");
    }
    if (words != null && words.length() > LONGEST) {
      throw new InvalidValue("a next step is at most " + LONGEST + " characters long");
    }
    if (kind == Kind.NOTHING && on != null) {
      throw new InvalidValue("what does not follow has no day");
    }
  }

  /** Whether anything is to follow. */
  public boolean follows() {
    return kind != Kind.NOTHING;
  }
}
