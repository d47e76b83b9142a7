package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.HouseWord;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.topic.Topic;
import io.vitrine.shell.page.Formats;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a customer is written: the same words as text and as HTML, in the customer's language.
 *
 * @param stopAtOnce where a mail program stops such letters; {@code null} for what was asked for
 */
record Letter(
    LetterKind kind, String subject, String text, String html, String language, String stopAtOnce) {

  /** A letter that answers something the customer did. */
  Letter(LetterKind kind, String subject, String text, String html, String language) {
    this(kind, subject, text, html, language, null);
  }

  static Letter about(
      LetterKind kind, Appointment appointment, Topic topic, ShopSheet shop, LetterLinks links) {
    return about(kind, appointment, topic, shop, links, HouseWord.NONE);
  }

  /**
   * @param word why the house did it, where it did
   */
  static Letter about(
      LetterKind kind,
      Appointment appointment,
      Topic topic,
      ShopSheet shop,
      LetterLinks links,
      HouseWord word) {
    Locale locale = Locale.forLanguageTag(appointment.language());
    Words words = new Words(ResourceBundle.getBundle("io.vitrine.booking.mail.texts", locale));
    String name = topic.name(locale);
    String when = Formats.dateTime(appointment.from(), appointment.zone(), locale);
    String adviser = appointment.adviser().name();
    String key = kind.key();
    LetterWords said =
        new LetterWords(
            appointment.language(),
            words.say(key + ".subject", name, when, adviser),
            words.say(key + ".title"),
            words.say("greeting", appointment.customer().name()),
            words.say(key + ".what", name, shop.name(), adviser),
            facts(kind, appointment, shop, words, when, word),
            words.say(key + ".next"),
            kind == LetterKind.CANCELLED ? links.booking() : links.appointment(),
            words.say("call", shop.phone().replace(' ', '\u00a0')),
            "Maison Vitrine " + shop.name() + ", " + shop.address(),
            kind.isAskedFor()
                ? List.of()
                : List.of(words.say("why"), words.say("stop"), links.stop()),
            words.say("colon"));
    return new Letter(
        kind,
        said.subject(),
        said.text(),
        HtmlLetter.of(said),
        appointment.language(),
        kind.isAskedFor() ? null : links.stopAtOnce());
  }

  private static List<LetterWords.Fact> facts(
      LetterKind kind,
      Appointment appointment,
      ShopSheet shop,
      Words words,
      String when,
      HouseWord word) {
    List<LetterWords.Fact> facts = new ArrayList<>();
    String minutes = words.say("minutes", appointment.effort().advice());
    facts.add(new LetterWords.Fact(words.say("when"), when + minutes));
    if (kind != LetterKind.MISSED) {
      String where = "Maison Vitrine " + shop.name() + ", " + shop.address();
      facts.add(new LetterWords.Fact(words.say("where"), where));
    }
    facts.add(new LetterWords.Fact(words.say("who"), appointment.adviser().name()));
    if (kind != LetterKind.MISSED && kind != LetterKind.CANCELLED) {
      facts.add(new LetterWords.Fact(words.say("code"), appointment.checkInCode()));
    }
    facts.add(new LetterWords.Fact(words.say("number"), appointment.number()));
    if (!word.reason().isEmpty()) {
      facts.add(new LetterWords.Fact(words.say("because"), word.reason()));
    }
    return facts;
  }

  /** The bundle, with arguments. */
  private record Words(ResourceBundle texts) {
    String say(String key, Object... arguments) {
      return arguments.length == 0
          ? texts.getString(key)
          : new MessageFormat(texts.getString(key), texts.getLocale()).format(arguments);
    }
  }
}
