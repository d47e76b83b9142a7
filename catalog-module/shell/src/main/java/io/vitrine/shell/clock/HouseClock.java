package io.vitrine.shell.clock;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives the system clock in UTC to whoever injects a {@link Clock}. */
@Dependent
class HouseClock {

  @Produces
  @Dependent
  Clock clock() {
    return Clock.systemUTC();
  }
}
