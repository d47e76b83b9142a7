package io.vitrine.store.aftersale.page;

import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A day or a time as a browser's field sends it. */
final class TypedDay {

  private TypedDay() {}

  /** {@code null} for an empty field. */
  static LocalDate day(String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeException unreadable) {
      throw new InvalidValue("that is no day");
    }
  }

  /** {@code null} for an empty field. */
  static Instant time(String typed, ZoneId zone) {
    try {
      return typed == null || typed.isBlank()
          ? null
          : LocalDateTime.parse(typed.strip()).atZone(zone).toInstant();
    } catch (DateTimeException unreadable) {
      throw new InvalidValue("that is no time");
    }
  }
}
