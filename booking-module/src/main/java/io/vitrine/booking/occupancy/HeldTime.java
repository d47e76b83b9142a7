package io.vitrine.booking.occupancy;

import java.time.Instant;

/**
 * A time that is held for somebody.
 *
 * @param staff with whom
 * @param lapsesAt from when on anybody may have it
 */
public record HeldTime(
    String id, String shop, String topic, String staff, Instant from, Instant lapsesAt) {

  public boolean isLapsed(Instant now) {
    return !now.isBefore(lapsesAt);
  }

  public Occupant occupant() {
    return Occupant.hold(id);
  }
}
