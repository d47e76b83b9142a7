package io.vitrine.store.aftersale;

import io.vitrine.shell.InvalidValue;

/**
 * What a person of the shop writes to a customer, in her own words.
 *
 * @param subject one line, 1 to 200 characters
 * @param text 1 to 4000 characters
 */
public record Letter(String subject, String text) {

  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_TEXT = 4_000;

  public Letter {
    subject = subject == null ? "" : subject.strip();
    text = text == null ? "" : text.strip();
    if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT || subject.matches("(?s).*\\R.*")) {
      throw new InvalidValue("a subject is one line of 1 to 200 characters");
    }
    if (text.isEmpty() || text.length() > LONGEST_TEXT) {
      throw new InvalidValue("a letter has 1 to 4000 characters");
    }
  }
}
