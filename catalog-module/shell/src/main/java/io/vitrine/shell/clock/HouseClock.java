package io.vitrine.shell.clock;

import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the system clock in UTC to whoever injects a {@link Clock}. A demo house, and no other, may
 * be opened at another hour: {@code VITRINE_DEMO_TIME} is the instant at which its clock begins to
 * run.
 */
@ApplicationScoped
class HouseClock {

  private final Clock clock;

  @Inject
  HouseClock(
      @ConfigProperty(name = "VITRINE_DEMO", defaultValue = "false") boolean demo,
      @ConfigProperty(name = "VITRINE_DEMO_TIME") Optional<String> demoTime,
      @ConfigProperty(name = "VITRINE_STARTED_AT") Optional<String> startedAt) {
    this.clock = clock(demo, demoTime, startedAt);
  }

  @Produces
  @Dependent
  Clock clock() {
    return clock;
  }

  /**
   * @param startedAt when the server was started (system clock), so that all modules agree
   */
  static Clock clock(boolean demo, Optional<String> demoTime, Optional<String> startedAt) {
    Clock system = Clock.systemUTC();
    if (!demo || demoTime.isEmpty()) {
      return system;
    }
    try {
      Instant begin = startedAt.map(Instant::parse).orElseGet(system::instant);
      return Clock.offset(system, Duration.between(begin, Instant.parse(demoTime.get())));
    } catch (DateTimeException e) {
      throw new InvalidValue("VITRINE_DEMO_TIME is an instant such as 2026-12-01T07:30:00Z");
    }
  }
}
