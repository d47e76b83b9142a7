package io.vitrine.store.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says in {@code /health} how long messages wait. It is never down: a neighbour that is away is no
 * reason to take the shop's tills out of service.
 */
@Readiness
@ApplicationScoped
public class OutboxCheck implements HealthCheck {

  /** What waits longer is late: five minutes is the longest pause between two attempts. */
  static final Duration LATE = Duration.ofMinutes(15);

  private final WaitingMessages messages;
  private final Clock clock;

  @Inject
  public OutboxCheck(WaitingMessages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      return told(messages.backlog(), clock.instant());
    } catch (PersistenceException e) {
      return up(Map.of("readable", false));
    }
  }

  static HealthCheckResponse told(WaitingMessages.Backlog backlog, Instant now) {
    Map<String, Object> data = new TreeMap<>();
    data.put("waiting", backlog.waiting());
    data.put("refused", backlog.refused());
    data.put("late", backlog.isLate(now, LATE));
    data.put("lateAfterMinutes", LATE.toMinutes());
    if (backlog.oldest() != null) {
      data.put("oldestWaitsSince", backlog.oldest().toString());
    }
    return up(data);
  }

  private static HealthCheckResponse up(Map<String, Object> data) {
    return new HealthCheckResponse(
        "store-outbox", HealthCheckResponse.Status.UP, Optional.of(data));
  }
}
