package io.vitrine.store.dossier;

import io.vitrine.shell.InvalidValue;

/**
 * Who of the staff did it, with the name as it was then.
 *
 * @param staff the staff number
 */
public record Hand(String staff, String name) {
  public Hand {
    if (staff == null || staff.isBlank() || name == null || name.isBlank()) {
      throw new InvalidValue("somebody of the staff must have done it");
    }
  }
}
