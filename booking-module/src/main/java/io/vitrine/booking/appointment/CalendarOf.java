package io.vitrine.booking.appointment;

/** Makes calendar files; what mail knows how to write, a page can offer to keep. */
public interface CalendarOf {

  /** The appointment as an iCalendar document that is published, not sent (RFC 5546, 3.2.1). */
  String toKeep(Appointment appointment);
}
