package io.vitrine.booking.reservation;

import static io.vitrine.booking.reservation.ReservationAnswer.Refused.because;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The shop writes down who came. */
@ApplicationScoped
public class MarkAttendance {

  private final KeepPlaces keeping;
  private final Reservations reservations;

  @Inject
  public MarkAttendance(KeepPlaces keeping, Reservations reservations) {
    this.keeping = keeping;
    this.reservations = reservations;
  }

  MarkAttendance() {
    this(null, null);
  }

  /**
   * @param came how many; {@code null} takes the mark back
   */
  public ReservationAnswer mark(String workshop, String id, Integer came) {
    Optional<Reservation> found =
        reservations.reserved(workshop).stream().filter(it -> it.id().equals(id)).findFirst();
    return found
        .map(it -> keeping.mark(it, came))
        .orElseGet(() -> because(ReservationReason.UNKNOWN_RESERVATION));
  }
}
