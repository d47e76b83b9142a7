package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.reservation.Reservation;
import io.vitrine.booking.reservation.Reservations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** To whom the letters go that a link stands in: of an appointment, or of places at a workshop. */
@ApplicationScoped
public class WhoseLetters {

  private final FindAppointment appointments;
  private final Reservations reservations;

  @Inject
  public WhoseLetters(FindAppointment appointments, Reservations reservations) {
    this.appointments = appointments;
    this.reservations = reservations;
  }

  WhoseLetters() {
    this(null, null);
  }

  /** The e-mail address; empty for a link that opens nothing, and for who gave none. */
  public Optional<String> email(String link) {
    return appointments
        .byLink(link)
        .map(found -> found.customer().email())
        .or(() -> reservations.byLink(link).map(Reservation::email));
  }
}
