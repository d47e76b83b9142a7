package io.vitrine.booking.appointment;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long free times take in the server: the real reading code on a database with {@linkplain
 * FiftyAdvisers fifty advisers}, sixty days at a time, every topic in turn (docs/benchmarks.md).
 */
public final class FreeTimesBenchmark {

  private static final int WARM_UP = 4_000;
  private static final int TIMES = 2_000;

  private FreeTimesBenchmark() {}

  /** Prints one line. */
  public static void main(String[] none) throws SQLException {
    try (FiftyAdvisers shop = new FiftyAdvisers()) {
      for (int i = 0; i < WARM_UP; i++) {
        shop.ask(topic(i));
      }
      long before = shop.statements();
      long[] nanos = new long[TIMES];
      for (int i = 0; i < TIMES; i++) {
        long begun = System.nanoTime();
        shop.ask(topic(i));
        nanos[i] = System.nanoTime() - begun;
      }
      Arrays.sort(nanos);
      System.out.printf(
          Locale.ROOT,
          "free times, 60 days, 50 advisers, 8 topics: p50 %.2f ms, p99 %.2f ms, %.1f statements%n",
          nanos[TIMES / 2] / 1e6,
          nanos[TIMES * 99 / 100] / 1e6,
          (shop.statements() - before) / (double) TIMES);
    }
  }

  private static String topic(int i) {
    return FiftyAdvisers.TOPICS.get(i % FiftyAdvisers.TOPICS.size());
  }
}
