package io.vitrine.booking.demand;

/**
 * How long somebody without an appointment is advised on a topic.
 *
 * @param minutes on average, what was seen together with what the topic says
 * @param seen how many visits that were seen
 */
public record Service(String topic, double minutes, long seen) {

  private static final double LONGEST = 240;

  private static final int STEPS = 30;

  public Service {
    minutes = Math.max(1, Math.min(LONGEST, minutes));
  }

  /**
   * How much work one who comes in a half-hour, at no minute rather than another, makes in that
   * half-hour and in each after it. All together are {@code minutes / 30}.
   */
  double[] work() {
    double[] work = new double[(int) (minutes / 30) + 2];
    for (int half = 0; half < work.length; half++) {
      for (int step = 0; step < STEPS; step++) {
        double came = (step + 0.5) / STEPS;
        double left = came + minutes / 30;
        work[half] += Math.max(0, Math.min(left, half + 1.0) - Math.max(came, half)) / STEPS;
      }
    }
    return work;
  }
}
