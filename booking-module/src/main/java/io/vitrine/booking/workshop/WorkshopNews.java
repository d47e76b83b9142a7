package io.vitrine.booking.workshop;

import java.time.Instant;

/**
 * The house changed or called off a workshop. Fired inside the transaction, while its row is held.
 *
 * @param moved whether those who come have to know: another time, room or host
 */
public record WorkshopNews(Workshop workshop, What what, boolean moved, Instant at) {

  /** What happened. */
  public enum What {
    CHANGED,
    CALLED_OFF
  }
}
