package io.vitrine.booking.appointment;

/** Ends the transaction of the second sending of one key; never leaves the package. */
final class KeyUsed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeyUsed() {
    super("that key was used before", null, false, false);
  }
}
