package io.vitrine.booking.agenda;

import io.vitrine.booking.appointment.AppointmentAnswer;
import io.vitrine.booking.appointment.AppointmentAnswer.Refused;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.appointment.HouseWord;
import io.vitrine.booking.appointment.MoveOrCancel;
import io.vitrine.booking.appointment.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Somebody of the house moves a customer's appointment. What the customer may not choose, the house
 * does not impose: the checks are hers. The reason is not left out, because she reads it.
 */
@ApplicationScoped
public class MoveForHouse {

  private final FindAppointment appointments;
  private final MoveOrCancel changing;

  @Inject
  public MoveForHouse(FindAppointment appointments, MoveOrCancel changing) {
    this.appointments = appointments;
    this.changing = changing;
  }

  MoveForHouse() {
    this(null, null);
  }

  /**
   * To when, with whom, and why.
   *
   * @param staff the adviser, or {@code null}: the same one if free, else anyone suitable
   */
  public record Wish(Instant from, String staff, HouseWord word) {}

  public AppointmentAnswer move(String shop, String number, Wish wish) {
    if (wish.word().reason().isEmpty()) {
      return new Refused(Reason.REASON_MISSING, List.of());
    }
    return appointments
        .inShop(shop, number)
        .map(found -> changing.move(found, wish.from(), wish.staff(), wish.word()))
        .orElseGet(() -> new Refused(Reason.UNKNOWN_NUMBER, List.of()));
  }
}
