package io.vitrine.booking.waiting;

/** What keeps a wish from being taken. */
public enum WishFlaw {
  NAME_MISSING,
  EMAIL_MISSING,
  EMAIL_MALFORMED,
  PHONE_MALFORMED,
  DAYS_MISSING,
  HOURS_BACKWARD
}
