package io.vitrine.booking.demand.forecast;

import io.vitrine.booking.demand.forecast.History.Count;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A shop whose truth is known: so many come on average by weekday, hour, season, holiday, growth
 * and sale, each day is luckier or not, and people come by chance. The same seed gives the same
 * shop. It is drawn with its own numbers and formulae, not with those of the model.
 */
final class KnownTruth {

  static final LocalDate UNTIL = LocalDate.of(2026, 11, 23);
  static final List<String> TOPICS = List.of("bureau", "literie", "salon");

  private static final double[] TOPIC_SHARES = {0.2, 0.3, 0.5};
  private static final int OPENS = 20;
  private static final int CLOSES = 39;

  private final Random chance;
  private final double daily;
  private final double[] weekdays;
  private final double luck;
  private final double growth;
  private final double swing;
  private final double advent;
  private final double[] sales;
  private double mood = 0;

  /**
   * @param daily on an average day
   * @param luck standard deviation of a day's luck, relative to the mean
   */
  KnownTruth(long seed, double daily, double luck) {
    chance = new Random(seed * 7919);
    this.daily = daily;
    this.luck = luck;
    weekdays =
        new double[] {
          0.55 + 0.2 * chance.nextDouble(),
          0.6 + 0.2 * chance.nextDouble(),
          0.8 + 0.3 * chance.nextDouble(),
          0.7 + 0.2 * chance.nextDouble(),
          0.9 + 0.3 * chance.nextDouble(),
          1.8 + 0.6 * chance.nextDouble(),
          1.1 + 0.4 * chance.nextDouble()
        };
    growth = 0.96 + 0.12 * chance.nextDouble();
    swing = 0.1 + 0.15 * chance.nextDouble();
    advent = 1.2 + 0.3 * chance.nextDouble();
    sales = new double[] {1.3 + 0.3 * chance.nextDouble(), 1.2 + 0.2 * chance.nextDouble()};
  }

  static Opening opening() {
    double[] open = new double[History.HALVES];
    for (int half = OPENS; half < CLOSES; half++) {
      open[half] = 1;
    }
    Map<DayOfWeek, double[]> regular = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      regular.put(weekday, open);
    }
    return new Opening(regular, Map.of());
  }

  /** The sales, as a manager would have entered them. */
  static List<Surge> saleDays() {
    List<Surge> all = new ArrayList<>();
    for (int year = 2023; year <= 2027; year++) {
      all.add(winter(year));
      all.add(summer(year));
    }
    return all;
  }

  private static Surge winter(int year) {
    LocalDate from = LocalDate.of(year, 1, 8);
    return new Surge(from, from.plusDays(13), 0, History.HALVES, 1.4, 0);
  }

  private static Surge summer(int year) {
    LocalDate from = LocalDate.of(year, 6, 25);
    return new Surge(from, from.plusDays(13), 0, History.HALVES, 1.3, 0);
  }

  static LearnForecast.Known known() {
    return new LearnForecast.Known(opening(), saleDays(), Profile.NONE);
  }

  /** So many days until {@link #UNTIL}. */
  History history(int days) {
    List<Count> counts = new ArrayList<>();
    for (LocalDate day = UNTIL.minusDays(days); day.isBefore(UNTIL); day = day.plusDays(1)) {
      double mean = mean(day) * lucky();
      for (int half = OPENS; half < CLOSES; half++) {
        for (int topic = 0; topic < TOPICS.size(); topic++) {
          int came = poisson(mean * share(day, half) * TOPIC_SHARES[topic]);
          if (came > 0) {
            counts.add(new Count(day, half, TOPICS.get(topic), came));
          }
        }
      }
    }
    return History.of(counts, UNTIL);
  }

  /** What is true of a day, before luck. */
  double mean(LocalDate day) {
    boolean closed =
        day.getMonthValue() == 5 && day.getDayOfMonth() == 1
            || day.getMonthValue() == 12 && day.getDayOfMonth() == 25
            || day.getDayOfYear() == 1;
    if (closed) {
      return 0;
    }
    double year = (day.toEpochDay() - UNTIL.toEpochDay()) / 365.25;
    double season =
        1
            + swing * Math.cos(2 * Math.PI * (day.getDayOfYear() - 320) / 365.0)
            - (day.getMonthValue() == 8 ? 0.25 : 0);
    double kind =
        switch (DayKind.of(day)) {
          case HOLIDAY -> 0.7;
          case EVE -> 1.25;
          case BRIDGE -> 1.2;
          case ADVENT -> advent;
          case ORDINARY -> 1;
        };
    double sale = 1;
    if (winter(day.getYear()).touches(day)) {
      sale = sales[0];
    } else if (summer(day.getYear()).touches(day)) {
      sale = sales[1];
    }
    return daily
        * weekdays[day.getDayOfWeek().ordinal()]
        * season
        * kind
        * sale
        * Math.pow(growth, year);
  }

  /** Two peaks, on weekends one long one. */
  private static double share(LocalDate day, int half) {
    double sum = 0;
    for (int other = OPENS; other < CLOSES; other++) {
      sum += hill(day, other);
    }
    return hill(day, half) / sum;
  }

  private static double hill(LocalDate day, int half) {
    boolean weekend = day.getDayOfWeek().getValue() > 5;
    double noon = Math.exp(-Math.pow(half - 25, 2) / 12.0);
    double evening = Math.exp(-Math.pow(half - (weekend ? 31 : 35), 2) / (weekend ? 40.0 : 14.0));
    return 0.25 + (weekend ? 0.3 : 0.9) * noon + evening;
  }

  /** Today's luck remembers a little of yesterday's. */
  private double lucky() {
    mood = 0.3 * mood + luck * Math.sqrt(1 - 0.09) * chance.nextGaussian();
    return Math.exp(mood - luck * luck / 2);
  }

  private int poisson(double mean) {
    double limit = Math.exp(-mean);
    double product = chance.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= chance.nextDouble();
      count++;
    }
    return count;
  }
}
