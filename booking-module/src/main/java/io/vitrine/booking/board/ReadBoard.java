package io.vitrine.booking.board;

import io.vitrine.booking.appointment.FindAppointment;
import io.vitrine.booking.rota.PublishedShifts;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.staff.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Reads a shop's board as of now. */
@ApplicationScoped
public class ReadBoard {

  private final FindAppointment appointments;
  private final PublishedShifts shifts;
  private final Team team;
  private final Visits visits;
  private final Clock clock;

  @Inject
  public ReadBoard(
      FindAppointment appointments, PublishedShifts shifts, Team team, Visits visits, Clock clock) {
    this.appointments = appointments;
    this.shifts = shifts;
    this.team = team;
    this.visits = visits;
    this.clock = clock;
  }

  ReadBoard() {
    this(null, null, null, null, null);
  }

  public BoardSheet of(ShopSheet shop) {
    Instant now = clock.instant();
    Instant from = midnight(shop.zoneId(), 0);
    Instant until = midnight(shop.zoneId(), 1);
    return BoardSheet.of(
        appointments.of(shop.shop(), from, until),
        visits.of(shop.shop(), from, until),
        team.advisersIn(shop.shop()),
        shifts.of(shop.shop(), now, now.plus(Duration.ofMinutes(1))),
        now);
  }

  /** A word that changes with the board's news; time alone does not change it. */
  public String mark(ShopSheet shop) {
    return visits.mark(shop.shop(), midnight(shop.zoneId(), 0), midnight(shop.zoneId(), 1));
  }

  private Instant midnight(ZoneId zone, int days) {
    return LocalDate.ofInstant(clock.instant(), zone).plusDays(days).atStartOfDay(zone).toInstant();
  }
}
