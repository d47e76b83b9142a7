package io.vitrine.booking.enquiry;

/** How far a task has come. */
public enum EnquiryState {
  OPEN,
  /** Somebody works on it. */
  TAKEN,
  DONE
}
