package io.vitrine.shell.outbox;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * What of an outbox has not arrived, and what {@code /health} says of it. That is never "down": a
 * neighbour or a mail server that is away is no reason to take a module out of service.
 *
 * @param stuck what is not tried any more; a person has to look
 * @param oldest since when the oldest waits, or {@code null}
 */
public record Backlog(long waiting, long stuck, Instant oldest) {

  /** What waits longer is late. */
  static final Duration LATE = Duration.ofMinutes(15);

  /**
   * The answer of a health check.
   *
   * @param stuckAs what the module calls that which is stuck
   */
  public static HealthCheckResponse told(
      String check, String stuckAs, Supplier<Backlog> backlog, Instant now) {
    Map<String, Object> data;
    try {
      data = backlog.get().data(stuckAs, now);
    } catch (PersistenceException e) {
      data = Map.of("readable", false);
    }
    return new HealthCheckResponse(check, HealthCheckResponse.Status.UP, Optional.of(data));
  }

  private Map<String, Object> data(String stuckAs, Instant now) {
    Map<String, Object> data = new TreeMap<>();
    data.put("waiting", waiting);
    data.put(stuckAs, stuck);
    data.put("late", isLate(now));
    data.put("lateAfterMinutes", LATE.toMinutes());
    if (oldest != null) {
      data.put("oldestWaitsSince", oldest.toString());
    }
    return data;
  }

  private boolean isLate(Instant now) {
    return oldest != null && oldest.plus(LATE).isBefore(now);
  }
}
