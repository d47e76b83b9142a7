package io.vitrine.booking.appointment;

import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many attempts to book one address gets in ten minutes: 60 unless told otherwise, counted on
 * each server for itself. A family, a shop's own guest network or a class of students stays below;
 * a script does not.
 */
@ApplicationScoped
public class BookingPace {

  public static final Duration WINDOW = Duration.ofMinutes(10);

  private static final int MOST_ADDRESSES = 20_000;

  private final int most;
  private final Clock clock;
  private final ConcurrentHashMap<String, Deque<Instant>> attempts = new ConcurrentHashMap<>();

  @Inject
  public BookingPace(
      @ConfigProperty(name = "VITRINE_BOOKING_PACE", defaultValue = "60") int most, Clock clock) {
    if (most < 1) {
      throw new InvalidValue("VITRINE_BOOKING_PACE is at least 1, not " + most);
    }
    this.most = most;
    this.clock = clock;
  }

  BookingPace() {
    this(1, null);
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

  private static boolean isOver(Deque<Instant> times, Instant now) {
    return times.isEmpty() || !times.peekLast().plus(WINDOW).isAfter(now);
  }

  /** An IPv6 customer holds a whole /64 of addresses (RFC 6177). */
  static String network(String address) {
    if (address == null || !address.contains(":")) {
      return String.valueOf(address);
    }
    String[] groups = address.split(":", -1);
    return String.join(":", java.util.Arrays.copyOf(groups, Math.min(4, groups.length)));
  }
}
