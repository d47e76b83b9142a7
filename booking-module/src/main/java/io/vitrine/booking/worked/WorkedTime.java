package io.vitrine.booking.worked;

import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was said of somebody's hours on a day in a shop.
 *
 * @param presence from when until when she was there; empty if she did not work
 * @param pause all her breaks together
 * @param revision the how many-eth word about that day it is
 * @param by the staff number of whoever said it
 */
public record WorkedTime(
    String staff,
    String shop,
    LocalDate day,
    Optional<Presence> presence,
    Duration pause,
    int revision,
    String by,
    Instant at) {

  /** From when until when somebody was there. */
  public record Presence(Instant from, Instant to) {
    public Presence {
      if (!from.isBefore(to)) {
        throw new InvalidValue("a presence ends after it begins");
      }
    }
  }

  public WorkedTime {
    if (pause.isNegative()) {
      throw new InvalidValue("breaks are not shorter than nothing");
    }
    if (presence.isEmpty() && !pause.isZero()) {
      throw new InvalidValue("who did not work had no break");
    }
    if (presence
        .filter(it -> pause.compareTo(Duration.between(it.from(), it.to())) >= 0)
        .isPresent()) {
      throw new InvalidValue("breaks are shorter than the presence around them");
    }
  }

  /** Working time: presence without breaks. */
  public Duration length() {
    return presence
        .map(it -> Duration.between(it.from(), it.to()).minus(pause))
        .orElse(Duration.ZERO);
  }
}
