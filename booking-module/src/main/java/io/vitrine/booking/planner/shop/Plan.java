package io.vitrine.booking.planner.shop;

import java.util.List;
import java.util.OptionalLong;

/**
 * A plan for all days of one shop, or of several together.
 *
 * @param duties the shifts in these shops, in order of day and staff number
 * @param cost by the case's weights, in hundredths of the minute that one person too few costs
 * @param bound no plan costs less; empty as long as that is unknown
 * @param gaps in order of time
 */
public record Plan(List<Duty> duties, long cost, OptionalLong bound, List<Gap> gaps) {

  public Plan {
    duties = List.copyOf(duties);
    gaps = List.copyOf(gaps);
  }

  /** What of it is about that shop; cost and bound are those of all shops together. */
  public Plan in(String shop) {
    return new Plan(
        duties.stream().filter(duty -> duty.shop().equals(shop)).toList(),
        cost,
        bound,
        gaps.stream().filter(gap -> gap.shop().equals(shop)).toList());
  }

  /** How many half-hours of one person are missing, whatever they know. */
  public int unmet() {
    return gaps.stream().filter(gap -> gap.topic() == null).mapToInt(Gap::missing).sum();
  }

  /** How many half-hours of one skilled person are missing. */
  public int unskilled() {
    return gaps.stream().filter(gap -> gap.topic() != null).mapToInt(Gap::missing).sum();
  }
}
