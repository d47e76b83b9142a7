package io.vitrine.booking.appointment;

import java.time.Instant;

/**
 * Something happened to an appointment that others are told. Fired inside the transaction, so that
 * letters and facts are written with it or not at all.
 *
 * @param word what the house says of it, where the house did it
 */
public record AppointmentNews(Fact fact, Appointment appointment, Instant at, HouseWord word) {

  /** The customer's own act. */
  public AppointmentNews(Fact fact, Appointment appointment, Instant at) {
    this(fact, appointment, at, HouseWord.NONE);
  }

  /** What happened. */
  public enum Fact {
    AGREED,
    MOVED,
    /** Its contents changed, time and adviser did not. */
    CHANGED,
    CANCELLED
  }
}
