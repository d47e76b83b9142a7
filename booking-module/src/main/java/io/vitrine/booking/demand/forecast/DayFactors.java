package io.vitrine.booking.demand.forecast;

/**
 * Why a day is expected to be what it is; their product are its arrivals in regular hours.
 *
 * @param ordinary arrivals of an average day
 * @param weekday such as 1.8 on Saturdays
 * @param season of the time of the year; 1 with less than a year of history
 * @param kindFactor of holidays and their eves
 * @param trend of the growth from year to year and of the last weeks
 */
public record DayFactors(
    double ordinary, double weekday, double season, DayKind kind, double kindFactor, double trend) {

  double product() {
    return ordinary * weekday * season * kindFactor * trend;
  }
}
