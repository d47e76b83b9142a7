package io.vitrine.booking.appointment;

import java.time.Instant;

/**
 * Something happened to an appointment that others are told. Fired inside the transaction, so that
 * letters and facts are written with it or not at all.
 */
public record AppointmentNews(Fact fact, Appointment appointment, Instant at) {

  /** What happened. */
  public enum Fact {
    AGREED,
    MOVED,
    /** Its contents changed, time and adviser did not. */
    CHANGED,
    CANCELLED
  }
}
