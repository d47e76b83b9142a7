package io.vitrine.booking.staffing.page;

import io.vitrine.booking.staffing.Coverage.Cell;
import io.vitrine.booking.staffing.Coverage.Gap;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The board's words about need and effect in one language. */
final class StaffingWords {

  private static final int DAY = 24 * 60;

  private final Locale locale;
  private final ResourceBundle texts;

  StaffingWords(Locale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            "io.vitrine.booking.staffing.texts",
            locale,
            Thread.currentThread().getContextClassLoader());
  }

  String of(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }

  String plain(String key) {
    return texts.getString(key);
  }

  String duration(Duration length) {
    return of("hours", length.toHours(), "%02d".formatted(length.toMinutesPart()));
  }

  /** One figure after the point. */
  String figure(double value) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(value);
  }

  String shortDay(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEE d", locale).format(day);
  }

  String longDay(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day);
  }

  String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
  }

  String minute(int minute) {
    return LocalTime.of(minute % DAY / 60, minute % 60).toString();
  }

  String gap(Gap gap, ZoneId zone) {
    return of(
        "gap",
        DateTimeFormatter.ofPattern("EEEE d", locale).format(LocalDate.ofInstant(gap.from(), zone)),
        clock(gap.from(), zone),
        clock(gap.to(), zone),
        gap.missing());
  }

  /** A gap without its number. */
  String span(Gap gap, ZoneId zone) {
    return of(
        "span",
        DateTimeFormatter.ofPattern("EEE d", locale).format(LocalDate.ofInstant(gap.from(), zone)),
        clock(gap.from(), zone),
        clock(gap.to(), zone));
  }

  private static String clock(Instant at, ZoneId zone) {
    return LocalTime.ofInstant(at, zone).toString();
  }

  String cell(Cell cell) {
    if (cell.wanted() + cell.planned() == 0) {
      return "";
    }
    String said = of("cell", cell.planned(), cell.wanted());
    return cell.missing() == 0 ? said : of("cellMissing", said, cell.missing());
  }
}
