package io.vitrine.booking.mail;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.shell.page.Formats;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A letter to somebody of the house about her own working times, while it is being written. */
final class StaffLetter {

  private final LetterKind kind;
  private final Locale locale;
  private final ShopSheet shop;
  private final ResourceBundle texts;
  private final List<LetterWords.Fact> facts = new ArrayList<>();

  StaffLetter(LetterKind kind, String language, ShopSheet shop) {
    this.kind = kind;
    this.locale = Locale.forLanguageTag(language);
    this.shop = shop;
    this.texts = ResourceBundle.getBundle("io.vitrine.booking.mail.texts", locale);
  }

  /** A line; left out where there is nothing to say. */
  StaffLetter with(String label, String value) {
    if (value != null && !value.isEmpty()) {
      facts.add(new LetterWords.Fact(say(label), value));
    }
    return this;
  }

  /** A line about a stretch of time on the shop's clock. */
  StaffLetter with(String label, Instant from, Instant to) {
    String zone = shop.zone();
    return from == null
        ? this
        : with(
            label,
            Formats.dateTime(from, zone, locale) + " – " + Formats.dateTime(to, zone, locale));
  }

  /**
   * @param name of the reader
   * @param whose act it was that she reads of; empty where nobody is named
   */
  Letter to(String name, String whose, String link) {
    String key = kind.key();
    LetterWords said =
        new LetterWords(
            locale.getLanguage(),
            say(key + ".subject", shop.name(), whose),
            say(key + ".title", shop.name(), whose),
            say("greeting", name),
            say(key + ".what", shop.name(), whose),
            List.copyOf(facts),
            say(key + ".next"),
            link,
            say("call", shop.phone().replace(' ', '\u00a0')),
            "Maison Vitrine " + shop.name() + ", " + shop.address(),
            List.of(),
            say("colon"));
    return new Letter(kind, said.subject(), said.text(), HtmlLetter.of(said), said.language());
  }

  private String say(String key, Object... arguments) {
    return arguments.length == 0
        ? texts.getString(key)
        : new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
