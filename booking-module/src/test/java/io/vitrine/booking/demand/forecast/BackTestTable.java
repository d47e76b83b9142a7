package io.vitrine.booking.demand.forecast;

import java.util.Locale;

/** Prints the table of docs/staffing.md: shops whose truth is known, foretold week by week. */
final class BackTestTable {

  private static final int WEEKS = 24;
  private static final int[] DAYS = {91, 400, 3 * 365};
  private static final double[] DAILY = {20, 45, 65};

  private BackTestTable() {}

  public static void main(String[] arguments) {
    for (int days : DAYS) {
      for (double daily : DAILY) {
        double[] sums = new double[10];
        int seeds = 8;
        for (long seed = 1; seed <= seeds; seed++) {
          KnownTruth truth = new KnownTruth(seed, daily, 0.12);
          int weeks = days < 120 ? 6 : days < 500 ? 5 : WEEKS;
          History history = truth.history(days);
          BackTest.Quality it = BackTest.of(history, KnownTruth.known(), weeks);
          boolean year = it.lastYear() != null;
          double[] values = {
            it.forecast().days(),
            it.lastWeek().days(),
            year ? it.lastYear().days() : Double.NaN,
            it.forecast().halfHours(),
            it.lastWeek().halfHours(),
            year ? it.lastYear().halfHours() : Double.NaN,
            it.saysHalfHours(),
            it.holdsHalfHours(),
            it.holdsDays() - it.saysDays(),
            offTheTruth(truth, history, weeks)
          };
          for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i] / seeds;
          }
        }
        StringBuilder line = new StringBuilder("| " + days + " | " + (int) daily + " |");
        for (double sum : sums) {
          line.append(
              Double.isNaN(sum) ? " – |" : String.format(Locale.ROOT, " %.1f |", 100 * sum));
        }
        System.out.println(line);
      }
    }
  }

  /** How far off somebody would be who knew the truth of each day before its luck. */
  private static double offTheTruth(KnownTruth truth, History history, int weeks) {
    double off = 0;
    double all = 0;
    for (int day = history.days() - weeks * 7; day < history.days(); day++) {
      off += Math.abs(history.total(day) - truth.mean(history.day(day)));
      all += history.total(day);
    }
    return off / all;
  }
}
