package io.vitrine.booking.slot;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;

/**
 * Ticks in one piece.
 *
 * @param from the first tick since 1970-01-01T00:00Z
 * @param until the first tick after it
 */
public record Stretch(long from, long until) {

  public Stretch {
    if (from >= until) {
      throw new InvalidValue("a stretch of ticks runs forward, not from " + from + " to " + until);
    }
  }

  /** The ticks that a span of time touches. */
  public static Stretch touching(Instant from, Instant until) {
    long end = Tick.of(until);
    return new Stretch(Tick.of(from), Tick.start(end).isBefore(until) ? end + 1 : end);
  }

  public boolean overlaps(Stretch other) {
    return from < other.until && other.from < until;
  }

  public Instant start() {
    return Tick.start(from);
  }

  public Instant end() {
    return Tick.start(until);
  }
}
