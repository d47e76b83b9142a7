package io.vitrine.booking.demand;

import java.time.Instant;

/**
 * A stretch in which people are promised already.
 *
 * @param topic {@code null} for hosts of a workshop
 * @param people how many, one or two
 */
record Work(String topic, Instant from, Instant until, int people) {

  /** For how many seconds of that half-hour. */
  long secondsIn(Instant half) {
    long begin = Math.max(from.getEpochSecond(), half.getEpochSecond());
    long end = Math.min(until.getEpochSecond(), half.getEpochSecond() + DrawCurve.HALF);
    return Math.max(0, end - begin);
  }
}
