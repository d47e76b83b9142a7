package io.vitrine.catalog.browse.page;

import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words about lists in the reader's language. */
@RequestScoped
class KeptWords {

  private final Language language;

  @Inject
  KeptWords(Language language) {
    this.language = language;
  }

  String of(String key, Object... arguments) {
    Locale locale = language.getLocale();
    String pattern =
        ResourceBundle.getBundle("io.vitrine.catalog.selection.texts", locale).getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  Locale locale() {
    return language.getLocale();
  }
}
