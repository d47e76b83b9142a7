package io.vitrine.booking.demand.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * In which half-hours the doors are open, in parts of 0 to 1: by weekday, and on single days that
 * are otherwise.
 */
public record Opening(Map<DayOfWeek, double[]> regular, Map<LocalDate, double[]> exceptional) {

  private static final double[] CLOSED = new double[History.HALVES];

  public Opening {
    regular = Map.copyOf(regular);
    exceptional = Map.copyOf(exceptional);
  }

  double[] on(LocalDate day) {
    double[] other = exceptional.get(day);
    return other == null ? regular.getOrDefault(day.getDayOfWeek(), CLOSED) : other;
  }

  double[] regular(LocalDate day) {
    return regular.getOrDefault(day.getDayOfWeek(), CLOSED);
  }

  boolean isOpen(LocalDate day) {
    for (double part : on(day)) {
      if (part > 0) {
        return true;
      }
    }
    return false;
  }

  boolean isOpen(DayOfWeek weekday) {
    for (double part : regular.getOrDefault(weekday, CLOSED)) {
      if (part > 0) {
        return true;
      }
    }
    return false;
  }

  boolean isRegular(LocalDate day) {
    return !exceptional.containsKey(day);
  }

  /** How much of an ordinary day's arrivals falls into the hours of that day. */
  double part(LocalDate day, double[] shares) {
    if (isRegular(day)) {
      return 1;
    }
    double part = 0;
    double[] open = on(day);
    double[] usual = regular(day);
    for (int half = 0; half < History.HALVES; half++) {
      part += shares[half] * share(open[half], usual[half]);
    }
    return part;
  }

  /** What regular hours hold only in part was learnt in part already. */
  static double share(double open, double usual) {
    return usual > 0 ? Math.min(1, open / usual) : open;
  }
}
