package io.vitrine.booking.enquiry;

/** How it ended. */
public enum Outcome {
  /** In writing. */
  ANSWERED,
  /** By phone. */
  REACHED,
  /** Nobody picked up, however often the shop called. */
  NOT_REACHED
}
