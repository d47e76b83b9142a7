package io.vitrine.booking.own.page;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.appointment.page.BookChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Somebody who left her appointment to choose a list comes back with it. */
@Named
@RequestScoped
public class WayBackPart {

  @Inject private FindAppointment appointments;
  @Inject private BookChoice choice;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private Optional<Appointment> found;

  public boolean isThere() {
    return choice.getSelection() != null && found().isPresent();
  }

  public String getHref() {
    return "/booking/appointment/"
        + WayBack.of(request).orElseThrow()
        + "?act=list&list="
        + choice.getSelection();
  }

  public Instant getFrom() {
    return found().orElseThrow().from();
  }

  public String getZone() {
    return found().orElseThrow().zone();
  }

  private Optional<Appointment> found() {
    if (found == null) {
      found =
          WayBack.of(request)
              .flatMap(appointments::byLink)
              .filter(own -> own.isOpen(clock.instant()));
    }
    return found;
  }
}
