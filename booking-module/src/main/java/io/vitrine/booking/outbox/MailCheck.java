package io.vitrine.booking.outbox;

import io.vitrine.shell.outbox.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says in {@code /health} how long letters wait. */
@Readiness
@ApplicationScoped
public class MailCheck implements HealthCheck {

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
    Instant now = clock.instant();
    return Backlog.told("booking-mails", "givenUp", () -> queue.backlog(now), now);
  }
}
