package io.vitrine.booking.reservation;

import io.vitrine.booking.appointment.Attempt;
import io.vitrine.booking.appointment.Customer;
import java.time.Instant;

/** Reservations for tests that need no database. */
public final class ReservationsForTests {

  private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

  private ReservationsForTests() {}

  public static Reservation reserved(String language, String name, int places) {
    ReservationWanted wanted =
        new ReservationWanted(
            "A7K2M9", places, language, new Customer(name, "anne@example.org", null), false);
    Reservation reservation =
        new Reservation(
            wanted,
            Attempt.of("0123456789abcdef", wanted),
            new Reservation.Link("nonce", "hash"),
            NOON);
    reservation.reserve(NOON);
    return reservation;
  }

  public static Reservation rescheduled(Reservation reservation) {
    reservation.rescheduled(NOON);
    return reservation;
  }

  public static Reservation givenBack(Reservation reservation) {
    reservation.end(ReservationState.GIVEN_BACK, NOON);
    return reservation;
  }
}
