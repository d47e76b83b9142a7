package io.vitrine.booking.demand.forecast;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * How many come on a day, as a product of factors. Each is what was counted over what the others
 * expect, with some expected arrivals added to both (a gamma prior around 1), in turns until they
 * fit together.
 */
final class LevelOfDays {

  private static final int ROUNDS = 12;
  private static final int YEAR = 364;
  private static final int TWO_YEARS_TO_COMPARE = 78 * 7;
  private static final double YEAR_HALF = 365;
  private static final double SHORT_HALF = 56;
  private static final double RECENT_HALF = 21;
  private static final int RECENT = 56;

  /** So many arrivals speak for what is believed. */
  private static final double WEEKDAY = 10;

  private static final double KIND = 40;
  private static final double SEASON = 60;
  private static final double GROWTH = 200;
  private static final double NOW = 40;

  /** A belief about the level weighs two weeks. */
  private static final double BELIEF_DAYS = 14;

  /** How much the stretches of the year beside one tell of it. */
  private static final double[] BESIDE = {1, 0.5, 0.15};

  private final int days;
  private final double[] found;
  private final double[] part;
  private final double[] weight;
  private final int[] weekday;
  private final int[] kind;
  private final int[] season;
  private final boolean seasons;
  private final Double believed;
  private final double[] usualWeek;

  private double ordinary;
  private final double[] weekdays = filled(7);
  private final double[] kinds = filled(DayKind.values().length);
  private final double[] stretches = filled(52);
  private double growth = 1;

  private LevelOfDays(
      History history, boolean[] usable, ForecastModel.Shape shape, LearnForecast.Known known) {
    days = history.days();
    found = new double[days];
    part = new double[days];
    weight = new double[days];
    weekday = new int[days];
    kind = new int[days];
    season = new int[days];
    seasons = days >= YEAR;
    usualWeek = usualWeek(known);
    Double weekly = known.belief().weekly();
    double openDays = Math.max(1, Arrays.stream(usualWeek).filter(it -> it > 0).count());
    believed = weekly == null ? null : weekly / openDays;
    double half = seasons ? YEAR_HALF : SHORT_HALF;
    for (int day = 0; day < days; day++) {
      var date = history.day(day);
      weekday[day] = date.getDayOfWeek().ordinal();
      kind[day] = DayKind.of(date).ordinal();
      season[day] = ForecastModel.season(date);
      double[] shares = shape.halfHours()[weekday[day]];
      part[day] = known.opening().part(date, shares);
      weight[day] = usable[day] && part[day] > 0 ? Math.pow(0.5, (days - 1 - day) / half) : 0;
      double[] lifted = shares.clone();
      double extra = 0;
      for (Surge surge : known.surges()) {
        if (surge.touches(date)) {
          surge.multiply(lifted);
          extra += surge.extra();
        }
      }
      double factor = Arrays.stream(lifted).sum() / Arrays.stream(shares).sum();
      found[day] = Math.max(0, history.total(day) - extra) / (factor > 0 ? factor : 1);
    }
  }

  static ForecastModel.Level of(
      History history, boolean[] usable, ForecastModel.Shape shape, LearnForecast.Known known) {
    return new LevelOfDays(history, usable, shape, known).learn();
  }

  private ForecastModel.Level learn() {
    System.arraycopy(usualWeek, 0, weekdays, 0, 7);
    learnGrowth();
    ordinary = 1;
    for (int round = 0; round < ROUNDS; round++) {
      learnOrdinary();
      learn(weekdays, day -> weekday[day], WEEKDAY, usualWeek);
      learn(kinds, day -> kind[day], KIND, null);
      kinds[DayKind.ORDINARY.ordinal()] = 1;
      if (seasons) {
        learnSeasons();
      }
      center();
    }
    return new ForecastModel.Level(ordinary, weekdays, stretches, kinds, growth, recent());
  }

  private double expected(int day) {
    return ordinary
        * weekdays[weekday[day]]
        * kinds[kind[day]]
        * stretches[season[day]]
        * part[day]
        * Math.pow(growth, (day - days) / 365.25);
  }

  private void learnOrdinary() {
    double counted = 0;
    double expected = 0;
    for (int day = 0; day < days; day++) {
      counted += weight[day] * found[day];
      expected += weight[day] * expected(day) / ordinary;
    }
    if (believed != null) {
      counted += BELIEF_DAYS * believed;
      expected += BELIEF_DAYS;
    }
    ordinary = expected > 0 ? Math.max(1e-9, counted / expected) : 1e-9;
  }

  private void learn(double[] factors, IntUnaryOperator of, double strength, double[] belief) {
    double[] counted = new double[factors.length];
    double[] expected = new double[factors.length];
    for (int day = 0; day < days; day++) {
      int index = of.applyAsInt(day);
      if (factors[index] > 0) {
        counted[index] += weight[day] * found[day];
        expected[index] += weight[day] * expected(day) / factors[index];
      }
    }
    for (int i = 0; i < factors.length; i++) {
      double prior = belief == null ? 1 : belief[i];
      factors[i] = (counted[i] + strength * prior) / (expected[i] + strength);
    }
  }

  private void learnSeasons() {
    double[] counted = new double[stretches.length];
    double[] expected = new double[stretches.length];
    for (int day = 0; day < days; day++) {
      counted[season[day]] += weight[day] * found[day];
      expected[season[day]] += weight[day] * expected(day) / stretches[season[day]];
    }
    for (int i = 0; i < stretches.length; i++) {
      double all = SEASON;
      double base = SEASON;
      for (int away = 1 - BESIDE.length; away < BESIDE.length; away++) {
        int other = Math.floorMod(i + away, stretches.length);
        all += BESIDE[Math.abs(away)] * counted[other];
        base += BESIDE[Math.abs(away)] * expected[other];
      }
      stretches[i] = all / base;
    }
  }

  /**
   * The average of the weekdays on which it opens is 1, so that {@code ordinary} says something.
   */
  private void center() {
    double mean = 0;
    int open = 0;
    for (int i = 0; i < 7; i++) {
      if (usualWeek[i] > 0) {
        mean += weekdays[i];
        open++;
      }
    }
    if (open > 0 && mean > 0) {
      for (int i = 0; i < 7; i++) {
        weekdays[i] *= open / mean;
      }
      ordinary *= mean / open;
    }
  }

  /** The same days of two years, 52 weeks apart. */
  private void learnGrowth() {
    if (days < TWO_YEARS_TO_COMPARE) {
      return;
    }
    double now = GROWTH;
    double before = GROWTH;
    for (int day = Math.max(YEAR, days - YEAR); day < days; day++) {
      if (weight[day] > 0 && weight[day - YEAR] > 0 && kind[day] == kind[day - YEAR]) {
        now += found[day];
        before += found[day - YEAR];
      }
    }
    growth = Math.max(2.0 / 3, Math.min(1.5, now / before));
  }

  private double recent() {
    double counted = NOW;
    double expected = NOW;
    for (int day = Math.max(0, days - RECENT); day < days; day++) {
      if (weight[day] > 0) {
        double near = Math.pow(0.5, (days - 1 - day) / RECENT_HALF);
        counted += near * found[day];
        expected += near * expected(day);
      }
    }
    return counted / expected;
  }

  /** What is believed of the weekdays; 0 where the shop is closed. */
  private static double[] usualWeek(LearnForecast.Known known) {
    double[] usual = new double[7];
    double sum = 0;
    int open = 0;
    double[] believed = known.belief().weekdays();
    for (var day : java.time.DayOfWeek.values()) {
      if (known.opening().isOpen(day)) {
        usual[day.ordinal()] = believed == null ? 1 : Math.max(0.01, believed[day.ordinal()]);
        sum += usual[day.ordinal()];
        open++;
      }
    }
    for (int i = 0; i < 7; i++) {
      usual[i] = sum == 0 ? 0 : usual[i] * open / sum;
    }
    return usual;
  }

  private static double[] filled(int length) {
    double[] ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }
}
