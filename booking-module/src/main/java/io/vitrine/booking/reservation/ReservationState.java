package io.vitrine.booking.reservation;

/** What a reservation is. */
public enum ReservationState {
  RESERVED,
  /** In line for places that somebody gives back. */
  WAITING,
  /** Asked about places that became free; they are kept for her until then. */
  OFFERED,
  /** Given back by herself. */
  GIVEN_BACK,
  /** Asked, and no answer came in time; or the workshop took place while she waited. */
  LAPSED,
  /** The shop called the workshop off. */
  CALLED_OFF
}
