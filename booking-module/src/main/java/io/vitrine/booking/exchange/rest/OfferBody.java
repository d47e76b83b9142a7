package io.vitrine.booking.exchange.rest;

import io.vitrine.booking.exchange.ExchangeProblems.ObstacleBody;
import io.vitrine.booking.exchange.OfferState;
import io.vitrine.booking.exchange.ShiftOffer;
import java.time.Instant;
import java.util.List;

/**
 * An offered shift as it stands.
 *
 * @param staff who offers it
 * @param to the colleague who is asked; {@code null} for all
 * @param returnShift what is asked for it; {@code null} for nothing
 * @param takenBy who takes it
 * @param obstacles what stands against it, where one offer is read
 */
public record OfferBody(
    String id,
    String shop,
    String shift,
    String staff,
    Instant from,
    Instant until,
    String to,
    String returnShift,
    Instant returnFrom,
    Instant returnUntil,
    OfferState state,
    String takenBy,
    String decidedBy,
    String reason,
    List<ObstacleBody> obstacles) {

  static OfferBody of(ShiftOffer it, Instant now) {
    return of(it, now, List.of());
  }

  static OfferBody of(ShiftOffer it, Instant now, List<ObstacleBody> obstacles) {
    return new OfferBody(
        it.id(),
        it.shop(),
        it.shift(),
        it.staff(),
        it.from(),
        it.to(),
        it.askedOf(),
        it.returnShift(),
        it.returnFrom(),
        it.returnTo(),
        it.stateAt(now),
        it.takenBy(),
        it.decidedBy(),
        it.reason(),
        obstacles);
  }

  /**
   * A page of offers.
   *
   * @param next where the next page begins, or {@code null} on the last
   */
  public record OffersBody(List<OfferBody> items, Integer next) {

    static OffersBody of(List<ShiftOffer> found, int limit, int offset, Instant now) {
      return new OffersBody(
          found.stream().limit(limit).map(it -> OfferBody.of(it, now)).toList(),
          found.size() > limit ? offset + limit : null);
    }
  }
}
