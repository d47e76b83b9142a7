package io.vitrine.booking.exchange;

import io.vitrine.booking.rota.Handed;
import io.vitrine.booking.rota.PlannedShift;

/** A shift that would change hands. */
public record Leg(PlannedShift shift, String to) {

  String from() {
    return shift.staff();
  }

  Handed handed() {
    return new Handed(shift.id(), shift.shop(), shift.time(), from(), to);
  }
}
