package io.vitrine.booking.planner.line;

import java.util.Arrays;

/** A person's shifts over all days: for each day the index of a kind, or {@link #FREE}. */
public final class Line {

  public static final int FREE = -1;

  private final int[] kinds;
  private final long cost;

  /**
   * @param cost of the line itself, without the needs it serves
   */
  Line(int[] kinds, long cost) {
    this.kinds = kinds;
    this.cost = cost;
  }

  public int on(int day) {
    return kinds[day];
  }

  public int days() {
    return kinds.length;
  }

  public long cost() {
    return cost;
  }

  /** The same days at what they cost by other rules. */
  Line at(LineRules rules, RosterProblem problem) {
    return new Line(kinds, rules.cost(kinds, problem));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Line line && Arrays.equals(kinds, line.kinds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(kinds);
  }
}
