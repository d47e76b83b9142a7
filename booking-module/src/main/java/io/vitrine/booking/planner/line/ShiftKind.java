package io.vitrine.booking.planner.line;

/**
 * A shape of shift that a person may be given on a day.
 *
 * @param minutes working time
 */
public record ShiftKind(String name, int minutes) {

  public ShiftKind {
    if (minutes <= 0) {
      throw new IllegalArgumentException("a kind of shift has working time, not " + minutes);
    }
  }
}
