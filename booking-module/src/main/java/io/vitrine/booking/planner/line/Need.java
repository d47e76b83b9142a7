package io.vitrine.booking.planner.line;

/**
 * How many people are wanted at a time.
 *
 * @param underCost what each missing person costs
 * @param overCost what each person too many costs
 */
public record Need(int wanted, long underCost, long overCost) {

  public long cost(int held) {
    return held < wanted ? underCost * (wanted - held) : overCost * (held - wanted);
  }

  /** What one person more costs where that many are there already; below zero where it helps. */
  long oneMore(int held) {
    return held < wanted ? -underCost : overCost;
  }
}
