package io.vitrine.booking.enquiry;

/** What keeps somebody from being answered. */
public enum EnquiryFlaw {
  NAME_MISSING,
  PHONE_MISSING,
  PHONE_MALFORMED,
  EMAIL_MISSING,
  EMAIL_MALFORMED,
  QUESTION_MISSING
}
