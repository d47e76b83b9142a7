package io.vitrine.booking.planner.line;

/**
 * What stands before the first day and after the last.
 *
 * @param workedBefore days of work in a row that end on the day before the first
 * @param freeBefore free days that end there, where none was worked
 * @param workedAfter days of work in a row that begin on the day after the last
 */
public record Edges(int workedBefore, int freeBefore, int workedAfter) {

  /** Nothing is known of the time before and after. */
  public static final Edges OPEN = new Edges(0, Integer.MAX_VALUE, 0);
}
