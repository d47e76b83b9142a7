package io.vitrine.booking.appointment;

/** Where an appointment stands. A moved one is still agreed, with a higher version. */
public enum AppointmentState {
  AGREED,
  CANCELLED,
  /** The customer came. */
  KEPT,
  /** The customer did not come. */
  MISSED
}
