package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.AppointmentNews.Fact;
import io.vitrine.booking.appointment.Samples;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.topic.DemoTopicsForTests;
import java.util.List;

/** Letters for tests that need no database. */
public final class Letters {

  public static final String LINK =
      "https://vitrine.example/booking/appointment/q3kT0Zp1mJm2v7xY9aBcDw";

  private Letters() {}

  public static Mail mail(Fact fact, Appointment appointment) {
    Letter letter = letter(fact, appointment);
    return new Mail(
        new Mail.Envelope(
            appointment.number(),
            "rivoli@maison-vitrine.example",
            "Maison Vitrine Rivoli",
            appointment.customer().email(),
            appointment.customer().name()),
        letter,
        calendar(appointment),
        CalendarFile.method(appointment),
        Samples.NOW);
  }

  static Letter letter(Fact fact, Appointment appointment) {
    return Letter.about(fact, appointment, DemoTopicsForTests.salon(), shop(), LINK);
  }

  static String calendar(Appointment appointment) {
    return CalendarFile.of(appointment, "Salon", shop(), LINK, Samples.NOW);
  }

  static ShopSheet shop() {
    return new ShopSheet(
        "rivoli",
        "Rivoli",
        "148 rue de Rivoli",
        "75001",
        "Paris",
        "+33 1 99 00 12 12",
        "rivoli@maison-vitrine.example",
        "Europe/Paris",
        List.of(),
        List.of(),
        List.of());
  }
}
