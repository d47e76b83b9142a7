package io.vitrine.catalog.browse.page;

import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The feature's words in the reader's language. */
@RequestScoped
class Texts {

  private final Language language;

  @Inject
  Texts(Language language) {
    this.language = language;
  }

  String of(String key, Object... arguments) {
    Locale locale = language.getLocale();
    String pattern =
        ResourceBundle.getBundle("io.vitrine.catalog.browse.texts", locale).getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  Locale locale() {
    return language.getLocale();
  }

  String pick(String fr, String en) {
    return language.pick(fr, en);
  }
}
