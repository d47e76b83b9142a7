package io.vitrine.catalog.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prices from, up to and including, in cents; either end may be open.
 *
 * @param from lowest price in cents or {@code null}
 * @param to highest price in cents or {@code null}
 */
public record PriceRange(Long from, Long to) {

  private static final Pattern EUROS = Pattern.compile("(\\d{0,7})-(\\d{0,7})");

  /** Reads whole euros: {@code 200-500}, {@code -200}, {@code 500-}; empty where it is none. */
  public static Optional<PriceRange> ofEuros(String text) {
    Matcher matcher = EUROS.matcher(text == null ? "" : text.strip());
    if (!matcher.matches() || matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new PriceRange(cents(matcher.group(1)), cents(matcher.group(2))));
  }

  private static Long cents(String euros) {
    return euros.isEmpty() ? null : Long.parseLong(euros) * 100;
  }

  public boolean holds(long cents) {
    return (from == null || cents >= from) && (to == null || cents <= to);
  }

  /** As it stands in addresses, in whole euros. */
  public String code() {
    return (from == null ? "" : from / 100) + "-" + (to == null ? "" : to / 100);
  }
}
