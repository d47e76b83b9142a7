package io.vitrine.catalog.browse.page;

import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The words about lists in the reader's language. */
@RequestScoped
class KeptWords {

  private final Language language;

  @Inject
  KeptWords(Language language) {
    this.language = language;
  }

  String of(String key, Object... arguments) {
    return language.say("io.vitrine.catalog.selection.texts", key, arguments);
  }

  Locale locale() {
    return language.getLocale();
  }
}
