package io.vitrine.booking.reservation;

import io.vitrine.booking.workshop.Workshop;

/** Makes calendar files; what mail knows how to write, a page can offer to keep. */
public interface CalendarOfPlaces {

  /** The workshop as an iCalendar document that is published, not sent (RFC 5546, 3.2.1). */
  String toKeep(Reservation reservation, Workshop workshop);
}
