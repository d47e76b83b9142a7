package io.vitrine.booking.reservation.rest;

import io.vitrine.booking.workshop.Workshop;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A workshop as customers see it.
 *
 * @param hosts first names of those who let customers know them
 * @param left how many places are free
 * @param reservable whether places can be reserved now; with none left one can wait
 */
public record WorkshopBody(
    String number,
    String shop,
    String zone,
    String state,
    Text title,
    Text about,
    List<String> hosts,
    Text room,
    Instant from,
    Instant until,
    int places,
    int left,
    Instant reserveUntil,
    boolean reservable) {

  /** A text in both languages. */
  public record Text(String fr, String en) {}

  static WorkshopBody of(Workshop it, List<String> hosts, Text room, Instant now) {
    return new WorkshopBody(
        it.number(),
        it.shop(),
        it.zone(),
        it.state().name(),
        new Text(it.title(Locale.FRENCH), it.title(Locale.ENGLISH)),
        new Text(it.about(Locale.FRENCH), it.about(Locale.ENGLISH)),
        hosts,
        room,
        it.from(),
        it.until(),
        it.places(),
        it.free(),
        it.reserveUntil(),
        it.admits(now));
  }
}
