package io.vitrine.booking.board;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.preparation.Preparations;
import io.vitrine.booking.shop.ShopSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what a shop has left to prepare the day before. */
@ApplicationScoped
public class ReadUnprepared {

  private final FindAppointment appointments;
  private final Preparations preparations;
  private final Clock clock;

  @Inject
  public ReadUnprepared(FindAppointment appointments, Preparations preparations, Clock clock) {
    this.appointments = appointments;
    this.preparations = preparations;
    this.clock = clock;
  }

  ReadUnprepared() {
    this(null, null, null);
  }

  /** Empty where nobody comes in the next days. */
  public Optional<Unprepared> of(ShopSheet shop) {
    LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), shop.zoneId()).plusDays(1);
    List<Appointment> coming =
        appointments.of(
            shop.shop(),
            tomorrow.atStartOfDay(shop.zoneId()).toInstant(),
            tomorrow.plusDays(Unprepared.AHEAD).atStartOfDay(shop.zoneId()).toInstant());
    return Unprepared.of(
        coming,
        preparations.preparedAmong(coming.stream().map(Appointment::number).toList()),
        shop.zoneId());
  }
}
