package io.vitrine.store.closing;

import io.vitrine.shell.InvalidValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day, month or calendar year of a shop.
 *
 * @param name such as {@code 2026-12-12}, {@code 2026-12} or {@code 2026}
 */
public record Period(Kind kind, String name) {

  /** How long it is. */
  public enum Kind {
    DAY,
    MONTH,
    YEAR;

    /**
     * @throws InvalidValue for what is none of these
     */
    public static Kind of(String name) {
      for (Kind one : values()) {
        if (one.name().equals(name)) {
          return one;
        }
      }
      throw new InvalidValue("a closing is of a DAY, a MONTH or a YEAR");
    }
  }

  public Period {
    if (kind == null || name == null) {
      throw new InvalidValue("a closing is of a kind and of a period");
    }
    try {
      first(kind, name);
    } catch (DateTimeException e) {
      throw new InvalidValue(
          "a day is written like 2026-12-12, a month like 2026-12, a year like 2026");
    }
  }

  /**
   * The period that was asked for.
   *
   * @param kind the name of a {@link Kind}
   */
  public static Period asked(String kind, String name) {
    return new Period(Kind.of(kind), name);
  }

  static Period day(LocalDate day) {
    return new Period(Kind.DAY, day.toString());
  }

  static Period month(LocalDate day) {
    return new Period(Kind.MONTH, YearMonth.from(day).toString());
  }

  static Period year(LocalDate day) {
    return new Period(Kind.YEAR, Year.from(day).toString());
  }

  public LocalDate first() {
    return first(kind, name);
  }

  /** Its last day. */
  public LocalDate last() {
    LocalDate first = first();
    return switch (kind) {
      case DAY -> first;
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
    };
  }

  private static LocalDate first(Kind kind, String name) {
    return switch (kind) {
      case DAY -> LocalDate.parse(name);
      case MONTH -> YearMonth.parse(name).atDay(1);
      case YEAR -> Year.parse(name).atDay(1);
    };
  }
}
