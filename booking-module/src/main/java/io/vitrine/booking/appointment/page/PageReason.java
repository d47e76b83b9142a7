package io.vitrine.booking.appointment.page;

/** Refusals that only a form can meet. */
enum PageReason {
  TOO_MANY_BOOKINGS,
  LINE_BREAK,
  NOT_READABLE,
  UNKNOWN_LINK
}
