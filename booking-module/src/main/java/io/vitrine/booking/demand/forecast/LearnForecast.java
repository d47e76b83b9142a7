package io.vitrine.booking.demand.forecast;

import java.util.Collection;
import java.util.List;

/**
 * Learns a model of a shop's walk-ins from its history: shape of the day, level of the day, and how
 * far off it is on weeks that it has not seen.
 */
public final class LearnForecast {

  /** The last weeks, on which the interval is measured by a model that does not know them. */
  private static final int HELD_OUT = 8 * 7;

  private static final int LEAST_HELD_OUT = 14;
  private static final int ENOUGH = 16 * 7;

  /** What a shop is believed to vary before it is measured for long. */
  private static final Spread USUAL = new Spread(0.04, 0.06, 0.08);

  private LearnForecast() {}

  /**
   * What is to be had beside the counts.
   *
   * @param surges what managers knew of, also in the past: those days are taken as if it had not
   *     been
   * @param belief what is believed before the history tells
   */
  public record Known(Opening opening, Collection<Surge> surges, Profile belief) {
    public Known {
      surges = List.copyOf(surges);
    }
  }

  /** The model as of the history's end. */
  public static ForecastModel of(History history, Known known) {
    ForecastModel model = fit(history, known);
    if (history.days() >= ENOUGH) {
      int held = heldOut(history.days());
      ForecastModel blind = fit(history.before(history.until().minusDays(held)), known);
      return model.with(spread(blind, history, history.days() - held, known, USUAL));
    }
    return model.with(spread(model, history, 0, known, Spread.UNKNOWN));
  }

  /** Fewer where the model that does not know them would forget the seasons with them. */
  private static int heldOut(int days) {
    return days < ForecastModel.YEAR
        ? HELD_OUT
        : Math.max(LEAST_HELD_OUT, Math.min(HELD_OUT, days - ForecastModel.YEAR));
  }

  private static ForecastModel fit(History history, Known known) {
    boolean[] usable = UsableDays.of(history, known.opening());
    ForecastModel.Shape shape = ShapeOfDays.of(history, usable, known);
    ForecastModel.Level level = LevelOfDays.of(history, usable, shape, known);
    return new ForecastModel(
        history.until(),
        history.days(),
        ShapeOfDays.topics(history, known.belief()),
        known.opening(),
        shape,
        level,
        Spread.UNKNOWN);
  }

  private static Spread spread(
      ForecastModel model, History history, int first, Known known, Spread assumed) {
    boolean[] usable = UsableDays.of(history, known.opening());
    Spread.Measured days = new Spread.Measured();
    Spread.Measured halves = new Spread.Measured();
    Spread.Measured topics = new Spread.Measured();
    for (int day = first; day < history.days(); day++) {
      if (usable[day]) {
        Expectation expected = model.on(history.day(day), known.surges());
        days.add(expected.total(), history.total(day));
        for (int half = 0; half < History.HALVES; half++) {
          double mean = expected.byHalfHour()[half];
          if (mean > 0) {
            halves.add(mean, history.halfHour(day, half));
            cells(topics, history, day, half, expected, model.topics());
          }
        }
      }
    }
    return new Spread(
        days.value(assumed.day(), 7),
        halves.value(assumed.halfHour(), 100),
        topics.value(assumed.topic(), 500));
  }

  private static void cells(
      Spread.Measured topics,
      History history,
      int day,
      int half,
      Expectation expected,
      List<String> codes) {
    for (int topic = 0; topic < codes.size(); topic++) {
      int told = history.topics().indexOf(codes.get(topic));
      topics.add(
          expected.byHalfHour()[half] * expected.topics()[topic],
          told < 0 ? 0 : history.cell(day, half, told));
    }
  }
}
