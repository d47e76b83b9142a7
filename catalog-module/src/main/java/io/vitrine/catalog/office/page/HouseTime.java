package io.vitrine.catalog.office.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Moments as a person at the house's desk enters them, in Paris. */
public final class HouseTime {

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
  public static String cell(String entered) {
    if (entered == null || entered.isBlank()) {
      return null;
    }
    Instant moment = moment(entered);
    return moment == null ? entered : moment.toString();
  }

  /** The moment that was entered; {@code null} for what is none. */
  public static Instant moment(String entered) {
    try {
      return entered == null
          ? null
          : LocalDateTime.parse(entered.strip()).atZone(PARIS).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
