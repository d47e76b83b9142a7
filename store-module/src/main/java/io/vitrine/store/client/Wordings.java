package io.vitrine.store.client;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences to which people agree, as they were read to them. */
final class Wordings {

  private Wordings() {}

  static String of(Consent.Purpose purpose, String language) {
    return ResourceBundle.getBundle(
            "io.vitrine.store.client.texts", Locale.forLanguageTag(language))
        .getString("wording." + purpose);
  }
}
