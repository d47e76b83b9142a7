package io.vitrine.booking.outbox;

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
 * Says in {@code /health} how long letters wait. It is never down: a mail server that is away is no
 * reason to stop taking appointments.
 */
@Readiness
@ApplicationScoped
public class MailCheck implements HealthCheck {

  /** What waits longer is late. */
  static final Duration LATE = Duration.ofMinutes(15);

  private final MailQueue queue;
  private final Clock clock;

  @Inject
  public MailCheck(MailQueue queue, Clock clock) {
    this.queue = queue;
    this.clock = clock;
  }

  MailCheck() {
    this(null, null);
  }

  @Override
  public HealthCheckResponse call() {
    try {
      return told(queue.backlog(), clock.instant());
    } catch (PersistenceException e) {
      return up(Map.of("readable", false));
    }
  }

  static HealthCheckResponse told(MailQueue.Backlog backlog, Instant now) {
    Map<String, Object> data = new TreeMap<>();
    data.put("waiting", backlog.waiting());
    data.put("givenUp", backlog.givenUp());
    data.put("late", backlog.isLate(now, LATE));
    data.put("lateAfterMinutes", LATE.toMinutes());
    if (backlog.oldest() != null) {
      data.put("oldestWaitsSince", backlog.oldest().toString());
    }
    return up(data);
  }

  private static HealthCheckResponse up(Map<String, Object> data) {
    return new HealthCheckResponse(
        "booking-mails", HealthCheckResponse.Status.UP, Optional.of(data));
  }
}
