package io.vitrine.store.aftersale.followup;

import java.time.LocalDate;

/**
 * A reason to be in touch with somebody, as the facts have it.
 *
 * @param client under whose page she is read
 * @param subject what it is about: a sale, a quote, a ticket, an article
 * @param wordsFr what it is about in words, as is {@code wordsEn}
 * @param dueOn when it is best done
 */
public record Suggestion(
    String client,
    String shop,
    Reason reason,
    String subject,
    String wordsFr,
    String wordsEn,
    LocalDate dueOn) {

  /** What is suggested once. */
  public record Key(String client, Reason reason, String subject) {}

  public Key key() {
    return new Key(client, reason, subject);
  }
}
