package io.vitrine.shell.outbox;

import io.vitrine.shell.InvalidValue;
import java.time.Duration;

/**
 * Waiting times between attempts: doubled each time from the first, never above the longest.
 *
 * @param first the wait after the first failure
 * @param longest the longest wait
 */
public record Backoff(Duration first, Duration longest) {

  public Backoff {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
      throw new InvalidValue(
          "a back-off needs a positive first wait that is not above the longest");
    }
  }

  /**
   * @param attempts failed attempts so far, at least 1
   */
  public Duration after(int attempts) {
    if (attempts < 1) {
      throw new InvalidValue("a back-off begins after the first failure");
    }
    int doublings = Math.min(attempts - 1, 30);
    long factor = 1L << doublings;
    boolean over = first.toMillis() > longest.toMillis() / factor;
    return over ? longest : first.multipliedBy(factor);
  }
}
