package io.vitrine.booking.repair;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;

/**
 * What is to become of an appointment.
 *
 * @param staff with whom from now on; {@code null} with {@code from} when it is cancelled
 * @param from when from now on
 */
public record Repair(String number, String staff, Instant from) {

  public Repair {
    if (number == null || number.isBlank()) {
      throw new InvalidValue("a repair names its appointment");
    }
    if ((staff == null) != (from == null)) {
      throw new InvalidValue("an appointment is moved to somebody and a time, or cancelled");
    }
  }

  public static Repair move(String number, String staff, Instant from) {
    if (staff == null || from == null) {
      throw new InvalidValue("an appointment is moved to somebody and a time");
    }
    return new Repair(number, staff, from);
  }

  /** The customer is told that the shop cancels. */
  public static Repair cancel(String number) {
    return new Repair(number, null, null);
  }

  public boolean isCancellation() {
    return from == null;
  }
}
