package io.vitrine.store.dossier;

import io.vitrine.store.neighbour.Booking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;

/** Asks booking for news until there is none left. No transaction is open while booking thinks. */
@ApplicationScoped
public class HearBooking {

  private final Booking booking;
  private final TakeFacts takeFacts;

  @Inject
  public HearBooking(Booking booking, TakeFacts takeFacts) {
    this.booking = booking;
    this.takeFacts = takeFacts;
  }

  /**
   * One round, if it is due.
   *
   * @param pause how long to wait before the next round when booking is there
   */
  public void round(Duration pause) {
    OptionalLong place = takeFacts.placeWhenDue();
    while (place.isPresent()) {
      long asked = place.getAsLong();
      place = takeFacts.take(booking.factsAfter(asked, TakeFacts.PAGE), asked, pause);
    }
  }
}
