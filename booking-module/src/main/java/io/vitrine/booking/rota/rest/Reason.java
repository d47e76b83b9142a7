package io.vitrine.booking.rota.rest;

import io.vitrine.shell.InvalidValue;

/** Why a published plan goes beyond the law. */
final class Reason {

  private static final int LONGEST = 600;

  private Reason() {}

  /** {@code null} where nothing is said. */
  static String said(String reason) {
    if (reason != null && reason.length() > LONGEST) {
      throw new InvalidValue("a reason has at most " + LONGEST + " characters");
    }
    return reason == null || reason.isBlank() ? null : reason.strip();
  }
}
