package io.vitrine.booking.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The same person again: whom a customer met or is to meet, known by the link of that appointment,
 * which she shows of her own accord. Nobody is recognised otherwise.
 */
@ApplicationScoped
public class KnownAdviser {

  private final FindAppointment appointments;

  @Inject
  public KnownAdviser(FindAppointment appointments) {
    this.appointments = appointments;
  }

  KnownAdviser() {
    this(null);
  }

  /**
   * The staff number of that appointment's adviser; empty for a link that opens none, and for one
   * that was cancelled or missed: they have not met.
   *
   * @param link the token of a link, or {@code null}
   */
  public Optional<String> of(String link) {
    return appointments
        .byLink(link)
        .filter(it -> it.isAgreed() || it.state() == AppointmentState.KEPT)
        .map(it -> it.adviser().staff());
  }
}
