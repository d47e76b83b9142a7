package io.vitrine.store.neighbour;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;

/**
 * Something that happened to an appointment in booking.
 *
 * @param sequence grows with every fact; where the next page begins
 * @param at when it happened
 * @param appointment how it stands since then
 * @param reason why it was cancelled, or {@code null}
 */
public record AppointmentFact(
    long sequence, Kind kind, Instant at, Appointment appointment, String reason) {

  /** The kinds the shop understands; any other is set aside. */
  public enum Kind {
    AGREED,
    MOVED,
    CHANGED,
    CANCELLED
  }

  public AppointmentFact {
    if (kind == null || at == null || appointment == null) {
      throw new InvalidValue("a fact needs a kind, a time and an appointment");
    }
    if (reason != null) {
      reason = reason.isBlank() ? null : reason.strip();
    }
    if (reason != null && reason.length() > 500) {
      throw new InvalidValue("reason is longer than 500 characters");
    }
  }

  /** Whether the appointment stands no more, by the fact or by the snapshot it carries. */
  public boolean cancels() {
    return kind == Kind.CANCELLED || appointment.cancelled();
  }
}
