package io.vitrine.booking.privacy.page;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of her page in the reader's language. */
@RequestScoped
class OwnTexts {

  private final Language language;
  private final Shops shops;
  private final Topics topics;

  @Inject
  OwnTexts(Language language, Shops shops, Topics topics) {
    this.language = language;
    this.shops = shops;
    this.topics = topics;
  }

  OwnTexts() {
    this(null, null, null);
  }

  /** A "no" as the page shows it. */
  public record Said(String title, String text) {}

  String say(String key, Object... arguments) {
    Locale locale = language.getLocale();
    String text =
        ResourceBundle.getBundle("io.vitrine.booking.privacy.texts", locale).getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  Said refusal(String name, Object... arguments) {
    return new Said(
        say("refusal." + name + ".title"), say("refusal." + name + ".detail", arguments));
  }

  /** The text of a word that another module sends, or the word itself where that is new. */
  String word(String kind, String word) {
    try {
      return word == null ? "" : say(kind + "." + word);
    } catch (MissingResourceException e) {
      return word;
    }
  }

  String shop(String code) {
    return shops.find(code).map(ShopSheet::name).orElse(code);
  }

  String topic(String code) {
    return code == null
        ? ""
        : topics.find(code).map(topic -> topic.name(language.getLocale())).orElse(code);
  }

  String money(long cents) {
    return Formats.money(Money.cents(cents), language.getLocale());
  }

  /** A day in long words. */
  String day(String day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.getLocale())
        .format(LocalDate.parse(day));
  }

  String pick(String french, String english) {
    return language.pick(french, english);
  }

  String code() {
    return language.getCode();
  }
}
