package io.vitrine.booking.own.page;

import io.vitrine.booking.own.OwnReason;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of these parts in the reader's language. */
@RequestScoped
public class OwnWords {

  private final Language language;

  @Inject
  public OwnWords(Language language) {
    this.language = language;
  }

  OwnWords() {
    this(null);
  }

  /** A "no" as the page shows it. */
  public record Said(String title, String text) {}

  String say(String key, Object... arguments) {
    Locale locale = language.getLocale();
    String text = ResourceBundle.getBundle("io.vitrine.booking.own.texts", locale).getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  Said refusal(OwnReason reason) {
    String name = "refusal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Said(say(name + ".title"), say(name + ".detail"));
  }

  Locale locale() {
    return language.getLocale();
  }

  String pick(String french, String english) {
    return language.pick(french, english);
  }
}
