package io.vitrine.booking.planner.shop;

import io.vitrine.booking.slot.Span;
import io.vitrine.shell.InvalidValue;
import java.util.Map;

/**
 * How many people a half-hour needs.
 *
 * @param minute of the shop's day at which it begins
 * @param wanted people of any skill
 * @param bySkill how many of them must know it, by topic
 */
public record HalfHourNeed(int minute, int wanted, Map<String, Integer> bySkill) {

  public HalfHourNeed {
    if (minute < 0 || minute % ShapesOfDuty.STEP != 0 || minute >= Span.DAY) {
      throw new InvalidValue("a need begins on a half-hour, not at minute " + minute);
    }
    if (wanted < 0 || bySkill.values().stream().anyMatch(n -> n < 0)) {
      throw new InvalidValue("nobody is wanted less than not at all");
    }
    bySkill = Map.copyOf(bySkill);
  }

  Span span() {
    return new Span(minute, minute + ShapesOfDuty.STEP);
  }
}
