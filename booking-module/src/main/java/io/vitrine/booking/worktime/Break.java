package io.vitrine.booking.worktime;

import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;

/** A pause inside a shift, from the first instant up to, not including, the second. */
public record Break(Instant from, Instant to) {

  public Break {
    if (!from.isBefore(to)) {
      throw new InvalidValue("a break ends after it begins");
    }
  }

  public Duration length() {
    return Duration.between(from, to);
  }
}
