package io.vitrine.booking.repair.rest;

import io.vitrine.booking.repair.Repair;
import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.List;

/** What is to become of an appointment: MOVE, to somebody and a time, or CANCEL. */
public record RepairBody(String number, String act, String staff, Instant from) {

  /** None when the member is missing. */
  public static List<Repair> repairs(List<RepairBody> sent) {
    return sent == null ? List.of() : sent.stream().map(RepairBody::repair).toList();
  }

  private Repair repair() {
    return switch (String.valueOf(act)) {
      case "MOVE" -> Repair.move(number, staff, from);
      case "CANCEL" -> Repair.cancel(number);
      default -> throw new InvalidValue("a repair is MOVE or CANCEL, not " + act);
    };
  }
}
