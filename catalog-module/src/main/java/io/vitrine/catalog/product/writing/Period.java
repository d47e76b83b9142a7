package io.vitrine.catalog.product.writing;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;

/**
 * From when until when a product is shown.
 *
 * @param from {@code null}: since ever
 * @param until {@code null}: with no end; the product is no longer shown at this moment
 */
public record Period(Instant from, Instant until) {

  public static final Period ALWAYS = new Period(null, null);

  public Period {
    if (from != null && until != null && !from.isBefore(until)) {
      throw new InvalidValue("a product is shown from one moment until a later one");
    }
  }
}
