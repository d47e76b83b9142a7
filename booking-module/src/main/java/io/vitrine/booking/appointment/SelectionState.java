package io.vitrine.booking.appointment;

/** Whether the selection that came with an appointment is here. */
public enum SelectionState {
  /** None came with it. */
  NONE,
  /** The catalogue was away; it is read later. */
  LATER,
  /** Here, as it was when the appointment was agreed or soon after. */
  KEPT,
  /** The catalogue no longer knows it. */
  GONE
}
