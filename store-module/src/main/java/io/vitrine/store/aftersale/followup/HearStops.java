package io.vitrine.store.aftersale.followup;

import io.vitrine.store.neighbour.Booking;
import io.vitrine.store.neighbour.StopsAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks booking which letters were stopped. No transaction is open while booking thinks. */
@ApplicationScoped
public class HearStops {

  private final Booking booking;
  private final TakeStops takeStops;

  @Inject
  public HearStops(Booking booking, TakeStops takeStops) {
    this.booking = booking;
    this.takeStops = takeStops;
  }

  /** How many consents were taken back; none while booking is away, which is asked again. */
  public int round() {
    StopsAnswer answer = booking.lettersStoppedSince(takeStops.since());
    return answer.fold(told -> takeStops.take(told.stops()), away -> 0);
  }
}
