package io.vitrine.booking.labour;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Breaches, rules and values in one language. Whoever refuses or remarks upon a plan says it in
 * these words, so that a rule reads the same everywhere.
 */
public final class LabourWords {

  private static final String TEXTS = "io.vitrine.booking.labour.texts";

  private final Locale locale;
  private final ResourceBundle texts;

  public LabourWords(Locale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(TEXTS, locale, Thread.currentThread().getContextClassLoader());
  }

  /**
   * Who, when, what, by how much, where it is written, and whether that is confirmed.
   *
   * @param name of the person
   */
  public String line(Breach breach, String name) {
    return of("breach", name, when(breach), what(breach), source(breach));
  }

  /** What is found, what is asked, and by how much it is missed. */
  public String what(Breach breach) {
    return of(
        "breach." + breach.rule(),
        said(breach, breach.found()),
        said(breach, breach.limit()),
        said(breach, breach.by()));
  }

  /** The article, and a word where it is not confirmed. */
  public String source(Breach breach) {
    if (breach.rule().isOfContract()) {
      return of("breach.contract");
    }
    return breach.confirmed()
        ? of("breach.article", breach.article())
        : of("breach.unconfirmed", breach.article());
  }

  private String when(Breach breach) {
    return switch (breach.rule()) {
      case WEEK,
          AVERAGE,
          WEEKLY_REST,
          SIX_DAYS,
          MINOR_WEEK,
          MINOR_DAYS_OFF,
          PART_TIME_EXTRA,
          PART_TIME_FULL,
          CONTRACT_WEEK ->
          of("week", day(breach.day()));
      default -> day(breach.day());
    };
  }

  private Object said(Breach breach, Duration length) {
    return breach.rule().measure() == LabourRule.Measure.TIME
        ? time(breach.counted(length))
        : breach.counted(length);
  }

  /** The name of a rule. */
  public String rule(LabourRule rule) {
    return of("rule." + rule);
  }

  /** What a value is about. */
  public String value(LabourValue value) {
    return of("value." + value);
  }

  /** An amount of a value with its unit. */
  public String amount(LabourValue value, int amount) {
    return switch (value.unit()) {
      case MINUTES -> time(amount);
      case CLOCK -> of("clock", amount / 60, "%02d".formatted(amount % 60));
      case YES_NO -> of(amount == 1 ? "yes" : "no");
      case DAYS -> of("days", amount);
      case WEEKS -> of("weeks", amount);
      case TIMES -> of("times", amount);
      case PERCENT -> of("percent", amount);
    };
  }

  private String time(long minutes) {
    return of("time", minutes / 60, "%02d".formatted(minutes % 60));
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day);
  }

  String of(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
