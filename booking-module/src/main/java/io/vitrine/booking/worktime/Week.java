package io.vitrine.booking.worktime;

import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A week from Monday to Sunday as ISO 8601 counts them, written {@code 2026-W51}.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) implements Comparable<Week> {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-W(\\d{2})");

  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new InvalidValue("a week begins on a Monday, not on " + monday);
    }
  }

  /** The week that a day lies in. */
  public static Week of(LocalDate day) {
    return new Week(day.with(DayOfWeek.MONDAY));
  }

  /**
   * Reads {@code 2026-W51}.
   *
   * @throws InvalidValue if it is no week of that year
   */
  public static Week parse(String written) {
    Matcher parts = WRITTEN.matcher(written == null ? "" : written);
    if (parts.matches()) {
      int year = Integer.parseInt(parts.group(1));
      int number = Integer.parseInt(parts.group(2));
      try {
        LocalDate fourthOfJanuary = LocalDate.of(year, 1, 4);
        Week week = of(fourthOfJanuary.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number));
        if (week.toString().equals(written)) {
          return week;
        }
      } catch (DateTimeException outOfRange) {
        // falls through to the one refusal below
      }
    }
    throw new InvalidValue("a week is written like 2026-W51, not " + shortened(written));
  }

  public Week next() {
    return new Week(monday.plusWeeks(1));
  }

  public Week previous() {
    return new Week(monday.minusWeeks(1));
  }

  public List<LocalDate> days() {
    return Stream.iterate(monday, day -> day.plusDays(1)).limit(7).toList();
  }

  public boolean contains(LocalDate day) {
    return of(day).equals(this);
  }

  public int number() {
    return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }

  @Override
  public String toString() {
    return "%04d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), number());
  }

  private static String shortened(String written) {
    String text = String.valueOf(written);
    return text.length() > 20 ? text.substring(0, 20) + "…" : text;
  }
}
