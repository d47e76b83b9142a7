package io.vitrine.booking.demand.forecast;

/**
 * Arrivals expected on a day.
 *
 * @param byHalfHour 48, events lifted
 * @param topics how the arrivals spread over the model's topics; sums up to 1
 */
public record Expectation(DayFactors factors, double[] byHalfHour, double[] topics) {

  public double total() {
    double sum = 0;
    for (double expected : byHalfHour) {
      sum += expected;
    }
    return sum;
  }
}
