package io.vitrine.booking.demand.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * How good the forecast would have been: each of the last weeks foretold from what was known on its
 * Monday, beside two who know nothing but the past: the week before again, and the same week of the
 * year before again.
 */
public final class BackTest {

  private static final int YEAR = 364;
  private static final double LOW = 0.1;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.9;

  /** Fewer days than that before a week say nothing. */
  private static final int LEAST = 28;

  private final History history;
  private final LearnForecast.Known known;
  private final Sums sums = new Sums();

  private BackTest(History history, LearnForecast.Known known) {
    this.history = history;
    this.known = known;
  }

  /**
   * How far off somebody was.
   *
   * @param halfHours the sum of all misses over the sum of all arrivals, half-hour by half-hour
   * @param days the same of whole days
   * @param pinball the quantile loss at a tenth, a half and nine tenths, per half-hour
   */
  public record Score(double halfHours, double days, double pinball) {}

  /**
   * @param weeks how many were foretold
   * @param lastYear {@code null} where no week has one a year before
   * @param forecastThen the forecast on the weeks of {@code lastYear}; {@code null} as well
   * @param saysHalfHours how often the interval of a half-hour claims to hold: more than eight of
   *     ten, because people come in whole numbers
   * @param holdsHalfHours how often it did
   */
  public record Quality(
      int weeks,
      long arrivals,
      Score forecast,
      Score lastWeek,
      Score lastYear,
      Score forecastThen,
      double saysHalfHours,
      double holdsHalfHours,
      double saysDays,
      double holdsDays) {}

  /** Over the last so many whole weeks; no weeks where the history is too short for any. */
  public static Quality of(History history, LearnForecast.Known known, int weeks) {
    return new BackTest(history, known).over(weeks);
  }

  private Quality over(int weeks) {
    LocalDate monday = history.until().with(DayOfWeek.MONDAY).minusWeeks(weeks);
    int foretold = 0;
    for (; !monday.plusWeeks(1).isAfter(history.until()); monday = monday.plusWeeks(1)) {
      if (!monday.minusDays(LEAST).isBefore(history.from())) {
        week(monday);
        foretold++;
      }
    }
    return sums.quality(foretold);
  }

  private void week(LocalDate monday) {
    ForecastModel model = LearnForecast.of(history.before(monday), known);
    boolean[] usable = UsableDays.of(history, known.opening());
    for (LocalDate day = monday; day.isBefore(monday.plusWeeks(1)); day = day.plusDays(1)) {
      int index = (int) (day.toEpochDay() - history.from().toEpochDay());
      if (usable[index]) {
        Expectation expected = model.on(day, known.surges());
        sums.day(
            history.profile(day),
            expected,
            model.spread(),
            history.profile(day.minusWeeks(1)),
            history.profile(day.minusDays(YEAR)));
      }
    }
  }

  /** Misses added up. */
  private static final class Misses {
    private double halfHours;
    private double days;
    private double pinball;
    private double counted;
    private double arrivals;

    void day(int[] found, double[] told) {
      double off = 0;
      for (int half = 0; half < found.length; half++) {
        halfHours += Math.abs(found[half] - told[half]);
        off += found[half] - told[half];
        arrivals += found[half];
      }
      days += Math.abs(off);
    }

    void quantiles(int found, double low, double middle, double high) {
      pinball +=
          (loss(found, low, LOW) + loss(found, middle, MIDDLE) + loss(found, high, HIGH)) / 3;
      counted++;
    }

    private static double loss(double found, double told, double probability) {
      return found >= told ? probability * (found - told) : (1 - probability) * (told - found);
    }

    Score score() {
      return counted == 0 || arrivals == 0
          ? null
          : new Score(halfHours / arrivals, days / arrivals, pinball / counted);
    }

    double arrivals() {
      return arrivals;
    }
  }

  private static final class Sums {
    private final Misses forecast = new Misses();
    private final Misses lastWeek = new Misses();
    private final Misses lastYear = new Misses();
    private final Misses forecastThen = new Misses();
    private double claimed;
    private double held;
    private double intervals;
    private double claimedDays;
    private double heldDays;
    private double days;

    void day(int[] found, Expectation expected, Spread spread, int[] week, int[] year) {
      double[] none = new double[found.length];
      forecast.day(found, expected.byHalfHour());
      lastWeek.day(found, week == null ? none : doubles(week));
      if (year != null) {
        lastYear.day(found, doubles(year));
        forecastThen.day(found, expected.byHalfHour());
      }
      int total = 0;
      for (int half = 0; half < found.length; half++) {
        total += found[half];
        double mean = expected.byHalfHour()[half];
        if (mean > 0) {
          CountRange range = new CountRange(mean, spread.halfHour());
          int low = range.quantile(LOW);
          int high = range.quantile(HIGH);
          int middle = range.quantile(MIDDLE);
          forecast.quantiles(found[half], low, middle, high);
          double before = week == null ? 0 : week[half];
          lastWeek.quantiles(found[half], before, before, before);
          if (year != null) {
            lastYear.quantiles(found[half], year[half], year[half], year[half]);
            forecastThen.quantiles(found[half], low, middle, high);
          }
          claimed += range.within(low, high);
          held += found[half] >= low && found[half] <= high ? 1 : 0;
          intervals++;
        }
      }
      whole(total, new CountRange(expected.total(), spread.day()));
    }

    private void whole(int total, CountRange range) {
      int low = range.quantile(LOW);
      int high = range.quantile(HIGH);
      claimedDays += range.within(low, high);
      heldDays += total >= low && total <= high ? 1 : 0;
      days++;
    }

    private static double[] doubles(int[] counts) {
      return java.util.Arrays.stream(counts).asDoubleStream().toArray();
    }

    Quality quality(int weeks) {
      return new Quality(
          weeks,
          Math.round(forecast.arrivals()),
          forecast.score(),
          lastWeek.score(),
          lastYear.score(),
          forecastThen.score(),
          intervals == 0 ? 0 : claimed / intervals,
          intervals == 0 ? 0 : held / intervals,
          days == 0 ? 0 : claimedDays / days,
          days == 0 ? 0 : heldDays / days);
    }
  }
}
