package io.vitrine.booking.demand.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What was learnt of a shop's walk-ins, as of a day. */
public final class ForecastModel {

  private static final double FADING = 0.97;

  /** From so many days on it knows the seasons. */
  static final int YEAR = 364;

  private final LocalDate asOf;
  private final int days;
  private final List<String> topics;
  private final Opening opening;
  private final Shape shape;
  private final Level level;
  private final Spread spread;

  ForecastModel(
      LocalDate asOf,
      int days,
      List<String> topics,
      Opening opening,
      Shape shape,
      Level level,
      Spread spread) {
    this.asOf = asOf;
    this.days = days;
    this.topics = topics;
    this.opening = opening;
    this.shape = shape;
    this.level = level;
    this.spread = spread;
  }

  /**
   * How days spread over half-hours and topics.
   *
   * @param halfHours by weekday, Monday first; each sums up to 1
   * @param topics by weekday; each sums up to 1
   */
  record Shape(double[][] halfHours, double[][] topics) {}

  /**
   * How many come on a day.
   *
   * @param seasons by the seven-day stretch of the year; all 1 with less than a year
   * @param growth from one year to the next
   * @param recent how the last weeks were, compared with all of this
   */
  record Level(
      double ordinary,
      double[] weekdays,
      double[] seasons,
      double[] kinds,
      double growth,
      double recent) {}

  /** The first day that it did not know. */
  public LocalDate asOf() {
    return asOf;
  }

  /** How many days of history it stands on. */
  public int days() {
    return days;
  }

  /** Whether it knows what time of the year it is. */
  public boolean knowsSeasons() {
    return days >= YEAR;
  }

  /** From one year to the next, such as 1.04; 1 where two years cannot be compared. */
  public double growth() {
    return level.growth();
  }

  public List<String> topics() {
    return topics;
  }

  public Spread spread() {
    return spread;
  }

  ForecastModel with(Spread measured) {
    return new ForecastModel(asOf, days, topics, opening, shape, level, measured);
  }

  /** Why that day is expected to be what it is, in regular hours. */
  public DayFactors factors(LocalDate day) {
    DayKind kind = DayKind.of(day);
    double weeks = Math.max(0, ChronoUnit.DAYS.between(asOf, day) / 7.0);
    double fading = knowsSeasons() ? Math.pow(FADING, weeks) : 1;
    double years = ChronoUnit.DAYS.between(asOf, day) / 365.25;
    return new DayFactors(
        level.ordinary(),
        level.weekdays()[day.getDayOfWeek().ordinal()],
        level.seasons()[season(day)],
        kind,
        level.kinds()[kind.ordinal()],
        Math.pow(level.growth(), years) * Math.pow(level.recent(), fading));
  }

  /** What is expected on that day, with what managers know of. */
  public Expectation on(LocalDate day, Collection<Surge> surges) {
    DayFactors factors = factors(day);
    int weekday = day.getDayOfWeek().ordinal();
    double[] expected = new double[History.HALVES];
    double[] open = opening.on(day);
    double[] usual = opening.regular(day);
    double product = factors.product();
    for (int half = 0; half < History.HALVES; half++) {
      expected[half] =
          product * shape.halfHours()[weekday][half] * Opening.share(open[half], usual[half]);
    }
    surges.stream().filter(it -> it.touches(day)).forEach(it -> it.lift(expected));
    return new Expectation(factors, expected, shape.topics()[weekday]);
  }

  /** Which of the 52 seven-day stretches of the year a day lies in. */
  static int season(LocalDate day) {
    return Math.min(51, (day.getDayOfYear() - 1) / 7);
  }

  @Override
  public String toString() {
    return "as of "
        + asOf
        + ", "
        + level.ordinary()
        + " a day, "
        + Arrays.toString(level.weekdays());
  }
}
