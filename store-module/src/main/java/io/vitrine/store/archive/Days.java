package io.vitrine.store.archive;

import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * From one day of a shop to another, both included.
 *
 * @param until not before {@code from}
 */
public record Days(LocalDate from, LocalDate until) {

  public Days {
    if (until.isBefore(from)) {
      throw new InvalidValue("an archive ends on or after the day it begins");
    }
  }

  /**
   * The days that were asked for.
   *
   * @throws InvalidValue for what is no day
   */
  public static Days asked(String from, String until) {
    try {
      return new Days(
          LocalDate.parse(String.valueOf(from)), LocalDate.parse(String.valueOf(until)));
    } catch (DateTimeException e) {
      throw new InvalidValue("a day is written like 2026-12-12");
    }
  }

  Instant begin(ZoneId zone) {
    return from.atStartOfDay(zone).toInstant();
  }

  /** The first moment after the last day. */
  Instant end(ZoneId zone) {
    return until.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
