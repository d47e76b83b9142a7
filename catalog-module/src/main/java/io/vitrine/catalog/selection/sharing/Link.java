package io.vitrine.catalog.selection.sharing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The links that an owner may give away. */
public enum Link {
  READ,
  EDIT;

  /** As it stands in addresses and forms: {@code read}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Link> of(String code) {
    return Arrays.stream(values()).filter(link -> link.code().equals(code)).findFirst();
  }
}
