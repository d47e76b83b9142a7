package io.vitrine.booking.leave.rest;

import io.vitrine.booking.absence.AbsenceKind;
import io.vitrine.booking.leave.LeaveRequest;
import io.vitrine.booking.leave.LeaveState;
import io.vitrine.booking.leave.LeaveWanted;
import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A request as it stands.
 *
 * @param reason why it was declined
 * @param takenBack whether it was approved and a manager took the absence back later
 */
public record LeaveBody(
    String id,
    String staff,
    AbsenceKind kind,
    Instant from,
    Instant to,
    String note,
    LeaveState state,
    Instant askedAt,
    Instant decidedAt,
    String decidedBy,
    String reason,
    boolean takenBack) {

  /** A request as it is sent. */
  public record Wanted(String kind, Instant from, Instant to, String note) {

    LeaveWanted wanted() {
      AbsenceKind known =
          Stream.of(AbsenceKind.values())
              .filter(it -> it.name().equals(kind))
              .findFirst()
              .orElseThrow(() -> new InvalidValue("there is no kind of absence " + kind));
      return new LeaveWanted(known, from, to, note);
    }
  }

  static LeaveBody of(LeaveRequest it) {
    return new LeaveBody(
        it.id(),
        it.staff(),
        it.kind(),
        it.from(),
        it.to(),
        it.note(),
        it.state(),
        it.askedAt(),
        it.decidedAt(),
        it.decidedBy(),
        it.reason(),
        it.isTakenBack());
  }
}
