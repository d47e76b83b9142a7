package io.vitrine.store.arrival;

/** How sure the shop is who came. */
public enum Level {
  /** She gave the code of her appointment. */
  CODE,
  /** Somebody of the staff knows her. */
  STAFF,
  /** She came without an appointment. */
  WALK_IN
}
