package io.vitrine.booking.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Between when a topic may be booked: not before the notice has passed, not after the last day of
 * the horizon. Days are the shop's.
 */
public record BookingWindow(Instant now, Duration notice, int horizonDays, ZoneId zone) {

  public Instant earliest() {
    return now.plus(notice);
  }

  public LocalDate lastDay() {
    return now.atZone(zone).toLocalDate().plusDays(horizonDays);
  }

  /** The first instant that is too far ahead. */
  public Instant end() {
    return lastDay().plusDays(1).atStartOfDay(zone).toInstant();
  }

  public boolean isPast(Instant from) {
    return from.isBefore(now);
  }

  public boolean isWithinNotice(Instant from) {
    return from.isBefore(earliest());
  }

  public boolean isBeyondHorizon(Instant from) {
    return !from.isBefore(end());
  }
}
