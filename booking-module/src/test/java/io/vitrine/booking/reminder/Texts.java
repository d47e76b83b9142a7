package io.vitrine.booking.reminder;

import java.time.Instant;
import java.time.ZoneId;

/** Text messages for tests that need no database. */
public final class Texts {

  private Texts() {}

  public static TextMessage to(String phone, Instant until, Instant now) {
    return new TextMessage(
        "R7K2M9",
        MobileNumber.of(phone).orElseThrow(),
        "Maison Vitrine Rivoli\u202f: rendez-vous samedi 12 décembre, 10 h 30.",
        ZoneId.of("Europe/Paris"),
        until,
        now);
  }
}
