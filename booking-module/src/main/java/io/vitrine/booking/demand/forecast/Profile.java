package io.vitrine.booking.demand.forecast;

import java.util.Map;

/**
 * What is believed of a shop before its own history tells, such as the shape of the other shops.
 *
 * @param weekly arrivals in an ordinary week; {@code null} where nothing is believed
 * @param weekdays how the week spreads over Monday to Sunday; sums up to 1
 * @param halfHours how a day spreads over its 48 half-hours; sums up to 1
 * @param topics how arrivals spread over topics; sums up to 1
 */
public record Profile(
    Double weekly, double[] weekdays, double[] halfHours, Map<String, Double> topics) {

  /** Nothing is believed; what is open is alike. */
  public static final Profile NONE = new Profile(null, null, null, Map.of());

  /** The shape of a history, with that many arrivals a week. */
  public static Profile of(History history, Double weekly) {
    double[] weekdays = new double[7];
    double[] halfHours = new double[History.HALVES];
    double[] topics = new double[history.topics().size()];
    double sum = 0;
    for (int day = 0; day < history.days(); day++) {
      for (int half = 0; half < History.HALVES; half++) {
        for (int topic = 0; topic < topics.length; topic++) {
          int found = history.cell(day, half, topic);
          weekdays[history.day(day).getDayOfWeek().ordinal()] += found;
          halfHours[half] += found;
          topics[topic] += found;
          sum += found;
        }
      }
    }
    if (sum == 0) {
      return new Profile(weekly, null, null, Map.of());
    }
    Map<String, Double> shares = new java.util.TreeMap<>();
    for (int topic = 0; topic < topics.length; topic++) {
      shares.put(history.topics().get(topic), topics[topic] / sum);
    }
    return new Profile(weekly, scaled(weekdays, sum), scaled(halfHours, sum), shares);
  }

  private static double[] scaled(double[] counts, double sum) {
    double[] shares = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      shares[i] = counts[i] / sum;
    }
    return shares;
  }
}
