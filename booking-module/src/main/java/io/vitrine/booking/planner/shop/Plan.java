package io.vitrine.booking.planner.shop;

import java.util.List;
import java.util.OptionalLong;

/**
 * A plan for all days of a case.
 *
 * @param duties the shifts in the shop, in order of day and staff number
 * @param cost by the case's weights, in hundredths of the minute that one person too few costs
 * @param bound no plan costs less; empty as long as that is unknown
 * @param gaps in order of time
 */
public record Plan(List<Duty> duties, long cost, OptionalLong bound, List<Gap> gaps) {

  public Plan {
    duties = List.copyOf(duties);
    gaps = List.copyOf(gaps);
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
