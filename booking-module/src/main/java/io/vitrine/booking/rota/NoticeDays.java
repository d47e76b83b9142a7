package io.vitrine.booking.rota;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * How early somebody in part time is told of other working hours: so many working days before the
 * change takes effect (Code du travail, L3123-31). Saturdays and Sundays are not counted, so that
 * the days are enough under whatever agreement counts them.
 */
final class NoticeDays {

  private NoticeDays() {}

  /**
   * Working days between being told and the day itself, neither counted.
   *
   * @param told the shop's day on which she is told
   */
  static int between(LocalDate told, LocalDate day) {
    int days = 0;
    for (LocalDate at = told.plusDays(1); at.isBefore(day); at = at.plusDays(1)) {
      if (at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY) {
        days++;
      }
    }
    return days;
  }
}
