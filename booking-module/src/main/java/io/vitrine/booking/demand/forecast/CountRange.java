package io.vitrine.booking.demand.forecast;

/**
 * How a number of people scatters around its mean: the negative binomial distribution, whose
 * variance is {@code mean + spread * mean * mean}; Poisson where the spread is nothing.
 *
 * @param spread what varies beyond chance, squared and relative to the mean
 */
public record CountRange(double mean, double spread) {

  /** Above it the normal distribution is near enough, and the sums below would underflow. */
  private static final double MANY = 400;

  private static final double NOTHING = 1e-6;
  private static final int LAST = 5_000;

  /** The smallest number that is not exceeded with at least that probability. */
  public int quantile(double probability) {
    if (mean <= 0) {
      return 0;
    }
    if (mean > MANY) {
      double deviation = Math.sqrt(mean + spread * mean * mean);
      return (int) Math.max(0, Math.ceil(mean + normal(probability) * deviation - 0.5));
    }
    double term = none();
    double sum = term;
    int count = 0;
    while (sum < probability - 1e-12 && count < LAST) {
      term = next(term, count++);
      sum += term;
    }
    return count;
  }

  /** How probable it is to find a number from the one to the other, both counted. */
  public double within(int low, int high) {
    if (mean <= 0) {
      return low <= 0 ? 1 : 0;
    }
    if (mean > MANY) {
      double deviation = Math.sqrt(mean + spread * mean * mean);
      return below((high + 0.5 - mean) / deviation) - below((low - 0.5 - mean) / deviation);
    }
    double term = none();
    double sum = low <= 0 ? term : 0;
    for (int count = 1; count <= high; count++) {
      term = next(term, count - 1);
      sum += count >= low ? term : 0;
    }
    return sum;
  }

  private double none() {
    return spread < NOTHING ? Math.exp(-mean) : Math.pow(1 + spread * mean, -1 / spread);
  }

  private double next(double term, int count) {
    return spread < NOTHING
        ? term * mean / (count + 1)
        : term * (count + 1 / spread) / (count + 1) * (spread * mean / (1 + spread * mean));
  }

  /** The normal distribution (Abramowitz and Stegun 7.1.26, to seven digits). */
  private static double below(double z) {
    double t = 1 / (1 + 0.3275911 * Math.abs(z) / Math.sqrt(2));
    double poly =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    double inside = 1 - poly * Math.exp(-z * z / 2);
    return z >= 0 ? (1 + inside) / 2 : (1 - inside) / 2;
  }

  private static double normal(double probability) {
    double low = -8;
    double high = 8;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (below(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
