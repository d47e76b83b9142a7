package io.vitrine.booking.reservation;

import io.vitrine.booking.workshop.Workshop;
import java.time.Instant;
import java.util.List;

/**
 * Something that she who reserved is told. Fired inside the transaction.
 *
 * @param link to her own page
 * @param others where there are places instead, for who was called off
 */
public record ReservationNews(
    What what,
    Reservation reservation,
    Workshop workshop,
    String link,
    List<Workshop> others,
    Instant at) {

  public ReservationNews {
    others = List.copyOf(others);
  }

  /** What happened. */
  public enum What {
    /** The places are hers, or she has another number of them. */
    RESERVED,
    /** The workshop is at another time or place. */
    RESCHEDULED,
    GIVEN_BACK,
    CALLED_OFF,
    IN_LINE,
    OFFERED
  }
}
