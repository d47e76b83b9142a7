package io.vitrine.shell.pace;

import io.vitrine.shell.InvalidValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts the attempts of each address in a sliding window of ten minutes, on each server for
 * itself.
 */
public final class AddressPace {

  public static final Duration WINDOW = Duration.ofMinutes(10);

  private static final int MOST_ADDRESSES = 20_000;

  private final int most;
  private final Clock clock;
  private final ConcurrentHashMap<String, Deque<Instant>> attempts = new ConcurrentHashMap<>();

  /**
   * @param setting where the number comes from
   * @param most how many attempts an address gets in {@link #WINDOW}
   * @throws InvalidValue for a pace that admits nobody
   */
  public AddressPace(String setting, int most, Clock clock) {
    if (most < 1) {
      throw new InvalidValue(setting + " is at least 1, not " + most);
    }
    this.most = most;
    this.clock = clock;
  }

  /** Counts one attempt; false when the address has had all of its own. */
  public boolean admits(String address) {
    Instant now = clock.instant();
    if (attempts.size() > MOST_ADDRESSES) {
      attempts.values().removeIf(times -> isOver(times, now));
    }
    boolean[] admitted = new boolean[1];
    attempts.compute(
        network(address),
        (network, before) -> {
          Deque<Instant> times = before == null ? new ArrayDeque<>() : before;
          while (!times.isEmpty() && !times.peekFirst().plus(WINDOW).isAfter(now)) {
            times.removeFirst();
          }
          admitted[0] = times.size() < most;
          if (admitted[0]) {
            times.addLast(now);
          }
          return times;
        });
    return admitted[0];
  }

  /** How many attempts an address gets in the window. */
  public int most() {
    return most;
  }

  private boolean isOver(Deque<Instant> times, Instant now) {
    return times.isEmpty() || !times.peekLast().plus(WINDOW).isAfter(now);
  }

  /** What counts as one address: an IPv6 customer holds a whole /64 of them (RFC 6177). */
  public static String network(String address) {
    if (address == null || !address.contains(":")) {
      return String.valueOf(address);
    }
    String[] groups = address.split(":", -1);
    return String.join(":", java.util.Arrays.copyOf(groups, Math.min(4, groups.length)));
  }
}
