package io.vitrine.booking.labour;

import io.vitrine.shell.InvalidValue;
import java.time.LocalDate;

/**
 * A value that an agreement sets from a day on.
 *
 * @param agreement who sets it
 * @param until last day, or {@code null} where none is set
 * @param amount in the value's unit
 * @param article where it is written
 * @param source what was read, with its address
 * @param confirmed whether somebody read it in the primary source
 */
public record LabourTerm(
    String agreement,
    LabourValue value,
    LocalDate from,
    LocalDate until,
    int amount,
    String article,
    String source,
    boolean confirmed) {

  private static final int LONGEST_ARTICLE = 60;
  private static final int LONGEST_SOURCE = 500;

  public LabourTerm {
    if (agreement == null || value == null || from == null) {
      throw new InvalidValue("a term names agreement, value and first day");
    }
    if (until != null && until.isBefore(from)) {
      throw new InvalidValue("a term ends after it begins");
    }
    if (amount < 0 || amount > value.unit().most()) {
      throw new InvalidValue(value + " lies between 0 and " + value.unit().most());
    }
    article = said(article, LONGEST_ARTICLE);
    source = said(source, LONGEST_SOURCE);
  }

  private static String said(String text, int longest) {
    String plain = text == null ? "" : text.strip();
    if (plain.isEmpty() || plain.length() > longest || plain.chars().anyMatch(c -> c < ' ')) {
      throw new InvalidValue(
          "a term has an article and a source, of one line and at most " + longest + " characters");
    }
    return plain;
  }

  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && (until == null || !until.isBefore(day));
  }
}
