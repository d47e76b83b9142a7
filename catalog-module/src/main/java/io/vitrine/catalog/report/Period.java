package io.vitrine.catalog.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The days that a report looks back on, today among them. */
public enum Period {
  WEEK(7),
  MONTH(30),
  QUARTER(90);

  private final int days;

  Period(int days) {
    this.days = days;
  }

  public int days() {
    return days;
  }

  public static Optional<Period> of(int days) {
    return Arrays.stream(values()).filter(period -> period.days == days).findFirst();
  }

  LocalDate from(LocalDate today) {
    return today.minusDays(days - 1L);
  }
}
