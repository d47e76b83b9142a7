package io.vitrine.booking.reservation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** The order of those who wait, and how long each is asked: pure rules. */
final class Line {

  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING = LocalTime.of(21, 0);

  private Line() {}

  /**
   * Whoever waits longest among those for whom there are enough places.
   *
   * @param inOrder whoever waits longest first
   */
  static Optional<Reservation> next(List<Reservation> inOrder, int free) {
    return inOrder.stream().filter(it -> it.places() <= free).findFirst();
  }

  /**
   * Until when she is asked. The night of the shop does not count, and when the workshop begins
   * there is nothing to ask any more.
   */
  static Instant until(Instant now, Duration held, ZoneId zone, Instant begins) {
    ZonedDateTime wall = now.atZone(zone);
    ZonedDateTime awake = wall;
    if (wall.toLocalTime().isBefore(MORNING)) {
      awake = wall.with(MORNING);
    } else if (!wall.toLocalTime().isBefore(EVENING)) {
      awake = wall.plusDays(1).with(MORNING);
    }
    Instant until = awake.toInstant().plus(held);
    return until.isAfter(begins) ? begins : until;
  }
}
