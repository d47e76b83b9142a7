package io.vitrine.booking.leave;

import io.vitrine.booking.absence.AbsenceKind;
import io.vitrine.booking.absence.AbsenceWanted;
import io.vitrine.shell.InvalidValue;
import java.time.Instant;

/**
 * What somebody asks for.
 *
 * @param note a word to the manager, {@code null} for none; never with an illness
 */
public record LeaveWanted(AbsenceKind kind, Instant from, Instant to, String note) {

  public static final int LONGEST_NOTE = 300;

  public LeaveWanted {
    note = note == null || note.isBlank() ? null : note.strip();
    if (note != null && note.length() > LONGEST_NOTE) {
      throw new InvalidValue("a note has at most " + LONGEST_NOTE + " characters");
    }
    if (kind == AbsenceKind.SICKNESS && note != null) {
      throw new InvalidValue("of an illness nothing is written but that there is one");
    }
  }

  /** With the rules that hold for every absence. */
  AbsenceWanted absence(String staff) {
    return new AbsenceWanted(staff, kind, from, to);
  }
}
