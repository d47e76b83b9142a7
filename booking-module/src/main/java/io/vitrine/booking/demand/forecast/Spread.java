package io.vitrine.booking.demand.forecast;

/**
 * What varies beyond chance, squared and relative to the mean: of a whole day, of a half-hour, of a
 * topic in a half-hour.
 */
public record Spread(double day, double halfHour, double topic) {

  /** Before anything was measured. */
  static final Spread UNKNOWN = new Spread(0.15, 0.25, 0.35);

  /** Adds up how far counts were from what was expected, beyond chance. */
  static final class Measured {

    private double excess;
    private double squares;
    private int counted;

    void add(double expected, double found) {
      double off = found - expected;
      excess += off * off - expected;
      squares += expected * expected;
      counted++;
    }

    /** Together with what is assumed, as if that had been found so many times. */
    double value(double assumed, int times) {
      if (squares == 0) {
        return assumed;
      }
      double prior = squares / counted * times;
      return Math.max(0, (excess + assumed * prior) / (squares + prior));
    }
  }
}
