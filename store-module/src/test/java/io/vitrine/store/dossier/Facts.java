package io.vitrine.store.dossier;

import io.vitrine.store.neighbour.Appointment;
import io.vitrine.store.neighbour.AppointmentFact;
import io.vitrine.store.neighbour.AppointmentFact.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Facts of Claire Dubreuil's appointment, each an hour later than the one before. */
final class Facts {

  static final Instant HALF_PAST_TEN = Instant.parse("2026-12-12T09:30:00Z");
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private Facts() {}

  static AppointmentFact agreed(int version) {
    return fact(Kind.AGREED, version, null);
  }

  static AppointmentFact moved(int version) {
    return fact(Kind.MOVED, version, null);
  }

  static AppointmentFact changed(int version) {
    return fact(Kind.CHANGED, version, null);
  }

  static AppointmentFact cancelled(int version, String reason) {
    return fact(Kind.CANCELLED, version, reason);
  }

  private static AppointmentFact fact(Kind kind, int version, String reason) {
    return new AppointmentFact(
        version, kind, HALF_PAST_TEN.minus(Duration.ofDays(3)), appointment(version), reason);
  }

  private static Appointment appointment(int version) {
    return new Appointment(
        "R7K2M9",
        version,
        false,
        "rivoli",
        PARIS,
        new Appointment.Topic("salon", "Salon", "Living room"),
        new Appointment.Adviser("S003", "Camille Roux"),
        HALF_PAST_TEN.plus(Duration.ofHours(version - 1)),
        45,
        "fr",
        new Appointment.Guest("Claire Dubreuil", "claire@example.org", null),
        "K4T9QX",
        "Pas de cuir.",
        new Appointment.Selection(
            "token",
            "Salon",
            List.of(new Appointment.Wish("AUB3-LIN-ECR", "v" + version, 1)),
            new Appointment.Room(
                "Nous avons un chat.", List.of(new Appointment.Measure("mur", 2_100)), List.of())));
  }
}
