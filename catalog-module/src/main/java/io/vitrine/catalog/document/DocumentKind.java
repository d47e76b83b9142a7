package io.vitrine.catalog.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a document is about. */
public enum DocumentKind {
  ASSEMBLY,
  CARE,
  ENERGY,
  MANUAL,
  SAFETY,
  OTHER;

  /** As it is written in files and addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DocumentKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equalsIgnoreCase(code)).findFirst();
  }
}
