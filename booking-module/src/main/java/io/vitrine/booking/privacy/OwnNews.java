package io.vitrine.booking.privacy;

import java.time.Instant;

/**
 * Something that she is written about her own page. Fired inside the transaction.
 *
 * @param name as the letter greets her, or {@code null} where that is not known
 * @param about the request or link it is about
 * @param shop on whose behalf, or {@code null} for the house
 * @param link where the letter leads
 * @param until when the letter has no meaning any more
 * @param kept what stays and why, one sentence; empty for nothing
 */
public record OwnNews(
    What what,
    String email,
    String name,
    String language,
    String about,
    String shop,
    String link,
    Instant until,
    String kept,
    Instant at) {

  /** What happened. */
  public enum What {
    /** She asked for the link. */
    LINK,
    /** The house asks whether she wants to stay known. */
    STILL_KNOWN,
    /** She was erased. */
    ERASED
  }
}
