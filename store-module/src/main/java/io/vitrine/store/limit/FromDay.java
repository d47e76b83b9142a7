package io.vitrine.store.limit;

import io.vitrine.store.shop.ShopDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** From when a limit is in force: now, or from the first moment of a later day of the shop. */
public final class FromDay {

  private static final int MONTHS_AHEAD = 12;

  private FromDay() {}

  /**
   * @param day {@code null} for now, which today is too
   * @return empty for a day that has passed, or one more than a year ahead
   */
  public static Optional<Instant> at(LocalDate day, Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (day == null || day.equals(today)) {
      return Optional.of(now);
    }
    return day.isBefore(today) || day.isAfter(today.plusMonths(MONTHS_AHEAD))
        ? Optional.empty()
        : Optional.of(new ShopDay(day, zone).from());
  }
}
