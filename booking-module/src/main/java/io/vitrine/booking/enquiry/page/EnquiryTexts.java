package io.vitrine.booking.enquiry.page;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the enquiry pages in the reader's language. */
@RequestScoped
public class EnquiryTexts {

  private final Language language;

  @Inject
  public EnquiryTexts(Language language) {
    this.language = language;
  }

  EnquiryTexts() {
    this(null);
  }

  /** A "no" as a page shows it. */
  public record Said(String title, String text) {}

  String say(String key, Object... arguments) {
    String text =
        ResourceBundle.getBundle("io.vitrine.booking.enquiry.texts", locale()).getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale()).format(arguments);
  }

  Said refusal(Enum<?> reason, Object... arguments) {
    return refusal(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
  }

  Said refusal(String name, Object... arguments) {
    return new Said(
        say("refusal." + name + ".title"), say("refusal." + name + ".detail", arguments));
  }

  /** "mardi 24 novembre, de 14 h 00 à 16 h 00". */
  String window(Instant from, Instant until, String zone) {
    return say(
        "window",
        Formats.dayDate(from, zone, locale()),
        Formats.time(from, zone, locale()),
        Formats.time(until, zone, locale()));
  }

  Locale locale() {
    return language.getLocale();
  }
}
