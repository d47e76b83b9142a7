package io.vitrine.catalog.office.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Moments as a person at the house's desk enters them, in Paris. */
final class HouseTime {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private HouseTime() {}

  /** The cell's moment as the field of a form shows it; empty for no moment. */
  static String shown(String cell) {
    return cell == null
        ? null
        : Instant.parse(cell)
            .atZone(PARIS)
            .toLocalDateTime()
            .truncatedTo(ChronoUnit.MINUTES)
            .toString();
  }

  /** What was entered as a cell; what is no moment stays as it is and is refused with its words. */
  static String cell(String entered) {
    if (entered == null || entered.isBlank()) {
      return null;
    }
    try {
      return LocalDateTime.parse(entered.strip()).atZone(PARIS).toInstant().toString();
    } catch (DateTimeException e) {
      return entered;
    }
  }
}
