package io.vitrine.catalog.importing.row;

import io.vitrine.catalog.product.writing.Period;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Reads from when until when a product is shown. */
final class PeriodReader {

  /** Where a day begins that is written without a time. */
  private static final ZoneId HOUSE = ZoneId.of("Europe/Paris");

  private static final Instant FIRST = Instant.parse("1970-01-02T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  private PeriodReader() {}

  static Period read(Cells cells) {
    Instant from = moment(cells, "published_from");
    Instant until = moment(cells, "published_until");
    if (from != null && until != null && !from.isBefore(until)) {
      cells.found("published_until", Reason.PERIOD_ORDER, cells.get("published_until"));
      return Period.ALWAYS;
    }
    return new Period(from, until);
  }

  /** A moment of ISO 8601 with its zone, or a day, which begins at midnight in Paris. */
  private static Instant moment(Cells cells, String column) {
    String written = cells.get(column);
    if (written == null) {
      return null;
    }
    try {
      Instant moment =
          written.matches("\\d{4}-\\d\\d-\\d\\d")
              ? LocalDate.parse(written).atStartOfDay(HOUSE).toInstant()
              : OffsetDateTime.parse(written).toInstant().truncatedTo(ChronoUnit.SECONDS);
      if (!moment.isBefore(FIRST) && moment.isBefore(LAST)) {
        return moment;
      }
    } catch (DateTimeException e) {
      // falls through to the finding: what cannot be read and what nobody can mean are one
    }
    cells.found(column, Reason.MOMENT_FORM, written);
    return null;
  }
}
