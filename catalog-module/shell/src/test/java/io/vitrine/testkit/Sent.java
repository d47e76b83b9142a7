package io.vitrine.testkit;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many statements the module under test sends to its database, as its metric says. */
public final class Sent {

  private static final Pattern METRIC =
      Pattern.compile("(?m)^database_statements\\S*\\s+([0-9.E+]+)");
  private static final int TIMES = 12;

  private Sent() {}

  /** For that question: the least of twelve times, since timers send meanwhile. */
  public static long by(URI war, Runnable question) {
    long least = Long.MAX_VALUE;
    for (int time = 0; time < TIMES; time++) {
      long before = soFar(war);
      question.run();
      least = Math.min(least, soFar(war) - before);
    }
    return least;
  }

  /** Since the module started. */
  public static long soFar(URI war) {
    URI server = URI.create(war.getScheme() + "://" + war.getAuthority());
    String metrics = Http.get(server, "/metrics").body();
    Matcher metric = METRIC.matcher(metrics);
    if (!metric.find()) {
      throw new AssertionError("no metric database_statements in " + metrics);
    }
    return (long) Double.parseDouble(metric.group(1));
  }
}
