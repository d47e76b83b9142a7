package io.vitrine.booking.waiting;

/** Where somebody stands on the waiting list. */
public enum WishState {
  WAITING,
  /** She has an appointment. */
  SERVED,
  /** She left. */
  LEFT,
  /** Her last day has passed, or three offers went unanswered. */
  OVER
}
