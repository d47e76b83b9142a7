package io.vitrine.store.neighbour;

import io.vitrine.shell.InvalidValue;

/** A text in the two languages of the house; where one is missing the other stands in. */
public record Words(String fr, String en) {
  public Words {
    if ((fr == null || fr.isBlank()) && (en == null || en.isBlank())) {
      throw new InvalidValue("a text needs words in French or English");
    }
    fr = fr == null || fr.isBlank() ? en : fr;
    en = en == null || en.isBlank() ? fr : en;
  }

  /**
   * @param language {@code fr} or {@code en}
   */
  public String in(String language) {
    return "en".equals(language) ? en : fr;
  }
}
