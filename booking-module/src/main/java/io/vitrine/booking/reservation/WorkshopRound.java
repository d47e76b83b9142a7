package io.vitrine.booking.reservation;

import io.vitrine.booking.workshop.CloseWorkshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What time itself does: unanswered offers lapse, and what is over has been held. */
@ApplicationScoped
public class WorkshopRound {

  private static final Logger LOG = Logger.getLogger(WorkshopRound.class.getName());

  private final Reservations reservations;
  private final KeepPlaces places;
  private final CloseWorkshops closing;
  private final Clock clock;

  @Inject
  public WorkshopRound(
      Reservations reservations, KeepPlaces places, CloseWorkshops closing, Clock clock) {
    this.reservations = reservations;
    this.places = places;
    this.closing = closing;
    this.clock = clock;
  }

  WorkshopRound() {
    this(null, null, null, null);
  }

  /** One that fails does not hold up the others. */
  public void go() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (Reservation one : reservations.unanswered(now)) {
      try {
        places.lapse(one, now);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "an offer of places did not lapse; the next round follows", e);
      }
    }
    closing.close(now);
  }
}
