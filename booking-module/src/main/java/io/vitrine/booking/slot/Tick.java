package io.vitrine.booking.slot;

import java.time.Duration;
import java.time.Instant;

/**
 * The grain of the ledger: five minutes, counted from 1970-01-01T00:00Z. Every offset of a time
 * zone in force today is a multiple of it, so a wall clock's five minutes always meet a tick.
 */
public final class Tick {

  public static final int MINUTES = 5;
  private static final long SECONDS = Duration.ofMinutes(MINUTES).toSeconds();

  private Tick() {}

  public static long of(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), SECONDS);
  }

  public static Instant start(long tick) {
    return Instant.ofEpochSecond(tick * SECONDS);
  }

  /** How many ticks cover that many minutes. */
  public static int covering(int minutes) {
    return (minutes + MINUTES - 1) / MINUTES;
  }
}
