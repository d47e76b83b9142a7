package io.vitrine.booking.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody who failed has to wait: not at all for the first few times, then twice as long
 * each time, in the end locked for a while. A quiet spell makes it forget.
 *
 * @param free failures that cost nothing
 * @param first the wait after the first failure that costs
 * @param lockedAt the number of failures that locks
 * @param lock for how long
 * @param memory the quiet spell after which counting begins anew
 */
record Patience(int free, Duration first, int lockedAt, Duration lock, Duration memory) {

  /** One account, whether it exists or not. */
  static final Patience WITH_ACCOUNT =
      new Patience(3, Duration.ofSeconds(1), 10, Duration.ofMinutes(15), Duration.ofHours(1));

  /** One address; a whole shop may stand behind it. */
  static final Patience WITH_ADDRESS =
      new Patience(30, Duration.ofSeconds(1), 60, Duration.ofMinutes(15), Duration.ofHours(1));

  Duration after(int failures) {
    if (failures <= free) {
      return Duration.ZERO;
    }
    if (failures >= lockedAt) {
      return lock;
    }
    Duration wait = first.multipliedBy(1L << Math.min(failures - free - 1, 20));
    return wait.compareTo(lock) < 0 ? wait : lock;
  }

  boolean forgets(Instant lastFailure, Instant now) {
    return lastFailure.plus(memory).isBefore(now);
  }
}
