package io.vitrine.booking.enquiry;

/** How somebody wants to be answered. */
public enum EnquiryKind {
  /** By phone, in a stretch of time that suits. */
  CALL,
  /** In writing. */
  QUESTION
}
