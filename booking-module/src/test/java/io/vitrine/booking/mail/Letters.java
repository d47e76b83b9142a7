package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.HouseWord;
import io.vitrine.booking.appointment.Samples;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.topic.DemoTopicsForTests;
import java.time.Instant;
import java.util.List;

/** Letters for tests that need no database. */
public final class Letters {

  public static final String LINK =
      "https://vitrine.example/booking/appointment/q3kT0Zp1mJm2v7xY9aBcDw";

  private Letters() {}

  public static Mail mail(LetterKind kind, Appointment appointment) {
    Letter letter = letter(kind, appointment);
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

  static Letter letter(LetterKind kind, Appointment appointment) {
    return letter(kind, appointment, HouseWord.NONE);
  }

  static Letter letter(LetterKind kind, Appointment appointment, HouseWord word) {
    return Letter.about(
        kind, appointment, DemoTopicsForTests.salon(), shop(), LetterLinks.beside(LINK), word);
  }

  /** A letter without a calendar file, which means nothing any more from that moment on. */
  public static Mail courtesy(LetterKind kind, Appointment appointment, Instant until) {
    return new Mail(
        new Mail.Envelope(
            appointment.number(),
            "rivoli@maison-vitrine.example",
            "Maison Vitrine Rivoli",
            appointment.customer().email(),
            appointment.customer().name()),
        letter(kind, appointment),
        until,
        Samples.NOW);
  }

  /** A letter whose header fields are what somebody typed, unfiltered. */
  public static Mail withHeaders(String senderName, String recipientName, String subject) {
    Letter letter = new Letter(LetterKind.AGREED, subject, "text", "<p>text</p>", "fr");
    return new Mail(
        new Mail.Envelope(
            "R7K2M9",
            "rivoli@maison-vitrine.example",
            senderName,
            "claire@example.org",
            recipientName),
        letter,
        null,
        Samples.NOW);
  }

  /** The letter that carries that paper. */
  public static Mail paper(PaperMessage message) {
    return TakePaper.mail(message, shop(), "https://vitrine.example", Samples.NOW);
  }

  /** The letter that a shop gave. */
  public static Mail shop(ShopLetterMessage message) {
    return TakeShopLetter.mail(message, shop(), "https://vitrine.example", Samples.NOW);
  }

  static String calendar(Appointment appointment) {
    return CalendarFile.of(appointment, "Salon", shop(), LINK, Samples.NOW);
  }

  static ShopSheet shop() {
    return shopNamed("Rivoli");
  }

  static ShopSheet shopNamed(String name) {
    return new ShopSheet(
        "rivoli",
        name,
        "148 rue de Rivoli",
        "75001",
        "Paris",
        "+33 1 99 00 12 12",
        "rivoli@maison-vitrine.example",
        "Europe/Paris",
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
