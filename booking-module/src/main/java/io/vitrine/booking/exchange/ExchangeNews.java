package io.vitrine.booking.exchange;

import java.time.Instant;

/**
 * Something happened to an offered shift. Fired inside the transaction.
 *
 * @param by whose act it was; {@code null} for the shop's rule
 */
public record ExchangeNews(What what, ShiftOffer offer, String by, Instant at) {

  /** What happened. */
  public enum What {
    /** A colleague is asked. */
    ASKED,
    /** Somebody takes it, and a manager has to approve. */
    TAKEN,
    /** It changed hands. */
    DONE,
    DECLINED
  }
}
