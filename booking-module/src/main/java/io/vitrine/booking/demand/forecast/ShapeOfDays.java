package io.vitrine.booking.demand.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * How a weekday spreads over half-hours and topics: its own counts together with some arrivals
 * spread like all days, and those together with some spread as is believed. Half a year ago counts
 * half.
 */
final class ShapeOfDays {

  private static final double HALF_LIFE = 182;
  private static final double BELIEF = 30;
  private static final double ALL_DAYS = 80;

  private ShapeOfDays() {}

  /** Those of the history and those believed in, in order. */
  static List<String> topics(History history, Profile belief) {
    TreeSet<String> topics = new TreeSet<>(history.topics());
    topics.addAll(belief.topics().keySet());
    return new ArrayList<>(topics);
  }

  static ForecastModel.Shape of(History history, boolean[] usable, LearnForecast.Known known) {
    List<String> topics = topics(history, known.belief());
    double[][] halves = new double[7][History.HALVES];
    double[][] kinds = new double[7][topics.size()];
    for (int day = 0; day < history.days(); day++) {
      if (usable[day] && isPlain(history.day(day), known)) {
        double weight = Math.pow(0.5, (history.days() - 1 - day) / HALF_LIFE);
        int weekday = history.day(day).getDayOfWeek().ordinal();
        for (int half = 0; half < History.HALVES; half++) {
          for (int topic = 0; topic < history.topics().size(); topic++) {
            double found = weight * history.cell(day, half, topic);
            halves[weekday][half] += found;
            kinds[weekday][topics.indexOf(history.topics().get(topic))] += found;
          }
        }
      }
    }
    double[] believed = known.belief().halfHours();
    return new ForecastModel.Shape(
        shrunk(halves, believed == null ? alike(known.opening()) : believed),
        shrunk(kinds, believed(known.belief(), topics)));
  }

  /** A day as any other of its weekday. */
  private static boolean isPlain(LocalDate day, LearnForecast.Known known) {
    DayKind kind = DayKind.of(day);
    return known.opening().isRegular(day)
        && (kind == DayKind.ORDINARY || kind == DayKind.ADVENT)
        && known.surges().stream().noneMatch(surge -> surge.touches(day));
  }

  private static double[][] shrunk(double[][] counts, double[] belief) {
    int width = belief.length;
    double[] all = new double[width];
    double sum = BELIEF;
    for (double[] row : counts) {
      for (int i = 0; i < width; i++) {
        all[i] += row[i];
        sum += row[i];
      }
    }
    for (int i = 0; i < width; i++) {
      all[i] = (all[i] + BELIEF * belief[i]) / sum;
    }
    double[][] shares = new double[counts.length][width];
    for (int weekday = 0; weekday < counts.length; weekday++) {
      double own = Arrays.stream(counts[weekday]).sum() + ALL_DAYS;
      for (int i = 0; i < width; i++) {
        shares[weekday][i] = (counts[weekday][i] + ALL_DAYS * all[i]) / own;
      }
    }
    return shares;
  }

  private static double[] alike(Opening opening) {
    double[] open = new double[History.HALVES];
    opening
        .regular()
        .values()
        .forEach(
            day -> {
              for (int half = 0; half < History.HALVES; half++) {
                open[half] += day[half];
              }
            });
    double sum = Arrays.stream(open).sum();
    return sum == 0 ? open : Arrays.stream(open).map(part -> part / sum).toArray();
  }

  private static double[] believed(Profile belief, List<String> topics) {
    double alike = topics.isEmpty() ? 0 : 1.0 / topics.size();
    return topics.stream()
        .mapToDouble(
            topic -> belief.topics().isEmpty() ? alike : belief.topics().getOrDefault(topic, 0.0))
        .toArray();
  }
}
