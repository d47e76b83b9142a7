package io.vitrine.store.arrival;

/** How sure the shop is who came. */
public enum Level {
  /** She gave the code of her appointment. */
  CODE,
  /** Her phone showed what the shop's screen showed at that moment. */
  SCREEN,
  /** Somebody of the staff knows her. */
  STAFF,
  /** She came without an appointment, and somebody of the staff took her in. */
  WALK_IN
}
