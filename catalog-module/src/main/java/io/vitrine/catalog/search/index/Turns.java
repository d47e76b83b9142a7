package io.vitrine.catalog.search.index;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets as many questions be answered at once as there are processors, in the order they came. A
 * question is work for a processor alone and waits for nothing: more of them at once would only
 * take turns on the same processors, and those that cost most would wait for all others again and
 * again.
 */
final class Turns {

  /** Nobody waits longer, whatever those before do: the catalogue must answer. */
  private static final long LONGEST_MILLIS = 1_000;

  private final Semaphore free;
  private final long longestMillis;

  Turns() {
    this(Runtime.getRuntime().availableProcessors(), LONGEST_MILLIS);
  }

  Turns(int atOnce, long longestMillis) {
    this.free = new Semaphore(atOnce, true);
    this.longestMillis = longestMillis;
  }

  /** Lasts until it is closed. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /** Comes when a processor is free for it, or when it waited too long for that. */
  Turn take() {
    return waited() ? free::release : () -> {};
  }

  /** Somebody could come at once. */
  boolean isFree() {
    return free.availablePermits() > 0;
  }

  private boolean waited() {
    try {
      return free.tryAcquire(longestMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
