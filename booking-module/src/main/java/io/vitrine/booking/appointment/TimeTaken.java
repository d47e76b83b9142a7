package io.vitrine.booking.appointment;

/** Ends the transaction of the one who came second; never leaves the package. */
final class TimeTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TimeTaken() {
    super("somebody else holds that time", null, false, false);
  }
}
