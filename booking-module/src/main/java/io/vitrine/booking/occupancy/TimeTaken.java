package io.vitrine.booking.occupancy;

/** Ends the transaction of the one who came second; use cases answer it, edges never see it. */
public final class TimeTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TimeTaken() {
    super("somebody else holds that time", null, false, false);
  }
}
