package io.vitrine.booking.demand.forecast;

import java.time.LocalDate;

/**
 * What a manager knows and history does not: on these days, in these half-hours, so many times as
 * many, or so many more a day.
 *
 * @param until the last day, counted
 * @param untilHalf the half-hour before which it ends
 * @param factor 1 where it only adds
 * @param extra arrivals a day, over its half-hours
 */
public record Surge(
    LocalDate from, LocalDate until, int fromHalf, int untilHalf, double factor, double extra) {

  boolean touches(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** How much of a day's arrivals falls into its hours. */
  private double part(double[] expected) {
    double part = 0;
    for (int half = fromHalf; half < untilHalf; half++) {
      part += expected[half];
    }
    return part;
  }

  /** The factor alone. */
  void multiply(double[] expected) {
    for (int half = fromHalf; half < untilHalf; half++) {
      expected[half] *= factor;
    }
  }

  /** Lifts a day's expectation, half-hour by half-hour. */
  void lift(double[] expected) {
    double part = part(expected);
    multiply(expected);
    for (int half = fromHalf; half < untilHalf; half++) {
      expected[half] += part > 0 && factor > 0 ? extra * expected[half] / (part * factor) : 0;
    }
  }
}
