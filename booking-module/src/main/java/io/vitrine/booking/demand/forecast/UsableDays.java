package io.vitrine.booking.demand.forecast;

/**
 * Which days of a history tell something. Days without anybody are days on which the shop was
 * closed or nothing was told, unless so few are usual that nobody may simply have come.
 */
final class UsableDays {

  /** Where five are usual, nobody comes by chance on one day in 150. */
  private static final double SURELY_SOMEBODY = 5;

  private UsableDays() {}

  static boolean[] of(History history, Opening opening) {
    double[] sums = new double[7];
    int[] counted = new int[7];
    for (int day = 0; day < history.days(); day++) {
      int total = history.total(day);
      if (total > 0) {
        int weekday = history.day(day).getDayOfWeek().ordinal();
        sums[weekday] += total;
        counted[weekday]++;
      }
    }
    boolean[] usable = new boolean[history.days()];
    for (int day = 0; day < history.days(); day++) {
      int weekday = history.day(day).getDayOfWeek().ordinal();
      boolean quiet = counted[weekday] == 0 || sums[weekday] / counted[weekday] < SURELY_SOMEBODY;
      usable[day] = history.total(day) > 0 || quiet && opening.isOpen(history.day(day));
    }
    return usable;
  }
}
