package io.vitrine.store.aftersale;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this feature in somebody's language, which need not be the reader's. */
public final class AfterSaleWords {

  private final ResourceBundle texts;
  private final Locale locale;

  private AfterSaleWords(Locale locale) {
    this.locale = locale;
    this.texts = ResourceBundle.getBundle("io.vitrine.store.aftersale.texts", locale);
  }

  /**
   * @param language {@code fr} or {@code en}
   */
  public static AfterSaleWords in(String language) {
    return new AfterSaleWords(Locale.forLanguageTag(language));
  }

  public static AfterSaleWords in(Locale locale) {
    return new AfterSaleWords(locale);
  }

  public String say(String key, Object... with) {
    String text = texts.getString(key);
    return with.length == 0 ? text : new MessageFormat(text, locale).format(with);
  }

  /** A day in long words. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }
}
