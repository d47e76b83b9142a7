package io.vitrine.booking.planner.line;

import java.util.Set;

/**
 * A shape of shift that a person may be given on a day.
 *
 * @param minutes working time
 * @param notBefore indexes of the kinds that the same person must not work on the day after
 */
public record ShiftKind(String name, int minutes, Set<Integer> notBefore) {

  public ShiftKind {
    if (minutes <= 0) {
      throw new IllegalArgumentException("a kind of shift has working time, not " + minutes);
    }
    notBefore = Set.copyOf(notBefore);
  }
}
