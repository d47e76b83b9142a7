package io.vitrine.booking.appointment;

import io.vitrine.booking.slot.Effort;
import java.time.Instant;

/** Appointments for tests that need no database. */
public final class Samples {

  public static final Instant NOW = Instant.parse("2026-12-01T18:15:00Z");

  private Samples() {}

  /** Claire's, with Camille, on the contract's day. */
  public static Appointment agreed(String language, String name) {
    return at(language, name, Instant.parse("2026-12-12T09:30:00Z"));
  }

  /** Claire's at another time. */
  public static Appointment at(String language, String name, Instant from) {
    AdviceWanted wanted =
        new AdviceWanted(
            "rivoli",
            "salon",
            "S003",
            from,
            language,
            new Customer(name, "claire@example.org", null),
            "Pas de cuir.",
            null);
    return new Appointment(
        wanted,
        new Appointment.Place("Europe/Paris", new Effort(10, 45, 5)),
        Crew.of(new Adviser("S003", "Camille Roux")),
        new Appointment.Names("R7K2M9", "K4T9QX", "00", "00"),
        NOW);
  }

  public static Appointment moved(Appointment appointment) {
    appointment.moveTo(
        Instant.parse("2026-12-15T14:00:00Z"), appointment.crew(), NOW.plusSeconds(60));
    return appointment;
  }

  public static Appointment cancelled(Appointment appointment) {
    appointment.cancel(NOW.plusSeconds(120));
    return appointment;
  }
}
