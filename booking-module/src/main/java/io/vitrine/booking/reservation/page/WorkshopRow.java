package io.vitrine.booking.reservation.page;

import io.vitrine.booking.workshop.Workshop;
import java.time.Instant;

/** A workshop as a line that leads to it. */
public record WorkshopRow(
    String title, Instant from, String zone, String about, String left, boolean full, String href) {

  static WorkshopRow of(Workshop it, String shopName, ReservationWords words) {
    return new WorkshopRow(
        it.title(words.locale()),
        it.from(),
        it.zone(),
        words.say("row", words.length(it.minutes()), shopName),
        words.left(it),
        it.free() == 0,
        "/booking/workshop/" + it.number());
  }
}
