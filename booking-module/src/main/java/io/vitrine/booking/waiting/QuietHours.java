package io.vitrine.booking.waiting;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Between nine in the evening and eight in the morning, on the shop's wall, nobody is asked. */
public final class QuietHours {

  private static final LocalTime EVENING = LocalTime.of(21, 0);
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private QuietHours() {}

  public static boolean hold(Instant at, ZoneId zone) {
    LocalTime wall = LocalTime.ofInstant(at, zone);
    return !wall.isBefore(EVENING) || wall.isBefore(MORNING);
  }
}
