package io.vitrine.catalog.search;

import java.util.Locale;
import java.util.Optional;

/** The orders a customer can choose. */
public enum Sort {
  RELEVANCE,
  /** Cheapest first; what is priced in the shop comes last. */
  PRICE,
  /** Dearest first; what is priced in the shop comes last. */
  PRICE_DOWN,
  /** By name, as the reader's language sorts. */
  NAME;

  /** As it stands in addresses: {@code price-down}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Sort> of(String code) {
    for (Sort sort : values()) {
      if (sort.code().equals(code)) {
        return Optional.of(sort);
      }
    }
    return Optional.empty();
  }
}
