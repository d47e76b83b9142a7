package io.vitrine.catalog.office.price;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A price from a moment on.
 *
 * @param cents tax included
 * @param from to the second
 * @param until from when on the former price is back; {@code null}: it stays
 */
public record PricePlan(long cents, Instant from, Instant until) {

  private static final long HIGHEST = 99_999_999_999L;
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  public PricePlan {
    if (cents < 0 || cents > HIGHEST) {
      throw new InvalidValue("a price has 0 to " + HIGHEST + " cents, not " + cents);
    }
    if (from == null) {
      throw new InvalidValue("a planned price needs the moment from which it holds");
    }
    if (from.isAfter(LAST) || (until != null && until.isAfter(LAST))) {
      throw new InvalidValue("a price is planned for a year of four digits");
    }
    from = from.truncatedTo(ChronoUnit.SECONDS);
    until = until == null ? null : until.truncatedTo(ChronoUnit.SECONDS);
    if (until != null && !from.isBefore(until)) {
      throw new InvalidValue("a planned price ends after it has begun");
    }
  }

  /**
   * Whether the two cannot both hold: they begin at one moment, or one begins while the other is a
   * period whose end would bring back a price that nobody meant.
   */
  public boolean clashesWith(PricePlan other) {
    return from.equals(other.from) || holdsAt(other.from) || other.holdsAt(from);
  }

  /** Whether the moment lies in its period; what has no end has no period. */
  private boolean holdsAt(Instant moment) {
    return until != null && !moment.isBefore(from) && moment.isBefore(until);
  }
}
