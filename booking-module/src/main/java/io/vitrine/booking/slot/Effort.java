package io.vitrine.booking.slot;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;

/**
 * The minutes an appointment takes from an adviser: preparing, advising, and the pause after it.
 * Each a multiple of five, so that it fills whole ticks.
 */
public record Effort(int preparation, int advice, int buffer) {

  public Effort {
    if (advice < 15 || advice > 240) {
      throw new InvalidValue("advice takes between 15 and 240 minutes, not " + advice);
    }
    if (preparation < 0 || buffer < 0 || preparation > 120 || buffer > 120) {
      throw new InvalidValue("preparation and buffer take at most 120 minutes each");
    }
    if (preparation % Tick.MINUTES + advice % Tick.MINUTES + buffer % Tick.MINUTES != 0) {
      throw new InvalidValue("preparation, advice and buffer are multiples of five minutes");
    }
  }

  /** The ticks of an appointment with this effort, given at that time. */
  public Stretch at(Instant from) {
    long tick = Tick.of(from);
    return new Stretch(tick - Tick.covering(preparation), tick + Tick.covering(advice + buffer));
  }

  /** What an appointment with this effort, given at that tick, would hold. */
  public Occupation from(String staff, long tick) {
    return new Occupation(
        staff, tick - Tick.covering(preparation), tick + Tick.covering(advice + buffer));
  }
}
