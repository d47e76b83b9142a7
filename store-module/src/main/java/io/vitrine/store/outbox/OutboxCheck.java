package io.vitrine.store.outbox;

import io.vitrine.shell.outbox.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says in {@code /health} how long messages wait. */
@Readiness
@ApplicationScoped
public class OutboxCheck implements HealthCheck {

  private final WaitingMessages messages;
  private final Clock clock;

  @Inject
  public OutboxCheck(WaitingMessages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    return Backlog.told("store-outbox", "refused", messages::backlog, clock.instant());
  }
}
