package io.vitrine.store.checklist;

import io.vitrine.shell.InvalidValue;

/** A point of a list in the two languages of the house, each of 1 to 160 characters. */
public record PointWords(String fr, String en) {

  public static final int LONGEST = 160;

  public PointWords {
    fr = checked(fr);
    en = checked(en);
  }

  private static String checked(String given) {
    String kept = given == null ? "" : given.strip();
    if (kept.isEmpty() || kept.codePointCount(0, kept.length()) > LONGEST) {
      throw new InvalidValue(
          "a point of a checklist has 1 to " + LONGEST + " characters in each language");
    }
    return kept;
  }
}
