package io.vitrine.catalog.browse.page;

import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The feature's words in the reader's language. */
@RequestScoped
class Texts {

  private final Language language;

  @Inject
  Texts(Language language) {
    this.language = language;
  }

  String of(String key, Object... arguments) {
    return language.say("io.vitrine.catalog.browse.texts", key, arguments);
  }

  Locale locale() {
    return language.getLocale();
  }

  String pick(String fr, String en) {
    return language.pick(fr, en);
  }
}
