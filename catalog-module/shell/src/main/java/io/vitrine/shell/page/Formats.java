package io.vitrine.shell.page;

import io.vitrine.shell.money.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Money, dates and numbers as the reader's language writes them; usable from EL. */
public final class Formats {

  private static final char NARROW_NO_BREAK_SPACE = '\u202f';
  private static final char NO_BREAK_SPACE = '\u00a0';

  private Formats() {}

  /** {@code 1 290,00 €} in French, {@code €1,290.00} in English; empty for {@code null}. */
  public static String money(Money money, Locale locale) {
    if (money == null) {
      return "";
    }
    boolean french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    NumberFormat format = NumberFormat.getCurrencyInstance(french ? Locale.FRANCE : Locale.UK);
    format.setCurrency(Currency.getInstance(Money.CURRENCY));
    String text = format.format(money.euros());
    return french ? text.replace(NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE) : text;
  }

  /** {@code samedi 12 décembre} / {@code Saturday 12 December}. */
  public static String dayDate(Instant instant, String zone, Locale locale) {
    return format(instant, zone, locale, "EEEE d MMMM");
  }

  /** {@code 12 décembre 2026} / {@code 12 December 2026}. */
  public static String date(Instant instant, String zone, Locale locale) {
    return format(instant, zone, locale, "d MMMM yyyy");
  }

  /** {@code 10 h 30} in French, {@code 10:30} in English. */
  public static String time(Instant instant, String zone, Locale locale) {
    boolean french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    return format(instant, zone, locale, french ? "H'\u202fh\u202f'mm" : "HH:mm");
  }

  public static String dateTime(Instant instant, String zone, Locale locale) {
    return instant == null
        ? ""
        : dayDate(instant, zone, locale) + ", " + time(instant, zone, locale);
  }

  public static String number(Number number, Locale locale) {
    return number == null ? "" : NumberFormat.getInstance(locale).format(number);
  }

  /**
   * {@code 61 %} in French, {@code 61%} in English.
   *
   * @param percent of a hundred
   */
  public static String percent(Number percent, Locale locale) {
    return percent == null
        ? ""
        : NumberFormat.getPercentInstance(locale)
            .format(percent.doubleValue() / 100)
            .replace(NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE);
  }

  /** {@code 2,10 m} in French, {@code 2.10 m} in English; below a metre {@code 82,5 cm}. */
  public static String length(int millimetres, Locale locale) {
    boolean metres = millimetres >= 1_000;
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(metres ? 2 : 0);
    format.setMaximumFractionDigits(metres ? 3 : 1);
    return format.format(BigDecimal.valueOf(millimetres, metres ? 3 : 1))
        + NARROW_NO_BREAK_SPACE
        + (metres ? "m" : "cm");
  }

  /** {@code Rivoli, Nation et Bellecour} / {@code Rivoli, Nation and Bellecour}. */
  public static String list(List<String> names, Locale locale) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    boolean french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last))
        + (french ? " et " : " and ")
        + names.get(last);
  }

  private static String format(Instant instant, String zone, Locale locale, String pattern) {
    return instant == null
        ? ""
        : DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(ZoneId.of(zone)));
  }
}
