package io.vitrine.shell.launch;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a start is waited for: as long as something moves, and a while after the last move. A
 * large search index may take its time to be built; a server that hangs may not.
 */
final class Patience {

  private final long rest;
  private final LongSupplier nanos;
  private Object last;
  private long since;

  /**
   * @param rest how long nothing may move
   * @param nanos a clock that never goes back, such as {@link System#nanoTime()}
   */
  Patience(Duration rest, LongSupplier nanos) {
    this.rest = rest.toNanos();
    this.nanos = nanos;
    this.since = nanos.getAsLong();
  }

  /**
   * @param standing how far the start is; whatever differs from the last time is a move
   * @return whether nothing has moved for too long
   */
  boolean isOver(Object standing) {
    long now = nanos.getAsLong();
    if (!standing.equals(last)) {
      last = standing;
      since = now;
    }
    return now - since > rest;
  }
}
