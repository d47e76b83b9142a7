package io.vitrine.store.limit.page;

import io.vitrine.shell.InvalidValue;
import java.math.BigDecimal;

/** A part as people type it: {@code 7}, {@code 7,5}, {@code 7.50 %}. */
final class TypedPercent {

  private TypedPercent() {}

  /**
   * In basis points.
   *
   * @throws InvalidValue if it is no number with at most two decimals, or beyond 100 %
   */
  static int read(String typed) {
    String plain =
        typed == null ? "" : typed.replaceAll("[\\s\\u00a0\\u202f%]", "").replace(',', '.');
    if (!plain.matches("\\d{1,3}(\\.\\d{1,2})?")) {
      throw new InvalidValue("\"" + typed + "\" is no part of a hundred");
    }
    return new BigDecimal(plain).movePointRight(2).intValueExact();
  }
}
