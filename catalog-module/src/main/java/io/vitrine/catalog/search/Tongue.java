package io.vitrine.catalog.search;

import java.util.Locale;

/** The two languages of the catalogue. */
public enum Tongue {
  FRENCH("fr"),
  ENGLISH("en");

  private final String code;

  Tongue(String code) {
    this.code = code;
  }

  /** The language tag as it stands in addresses: {@code fr} or {@code en}. */
  public String code() {
    return code;
  }

  public Tongue other() {
    return this == FRENCH ? ENGLISH : FRENCH;
  }

  /** French unless the locale is an English one. */
  public static Tongue of(Locale locale) {
    return "en".equals(locale.getLanguage()) ? ENGLISH : FRENCH;
  }

  /** The text of this language, or of the other where this one has none. */
  public String pick(String fr, String en) {
    String own = this == FRENCH ? fr : en;
    return own == null || own.isBlank() ? (this == FRENCH ? en : fr) : own;
  }
}
