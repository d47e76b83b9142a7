package io.vitrine.store.sale;

import java.util.Locale;

/** A number in a series without gaps of a shop, such as 42 in {@code V2026}. */
public record SeriesNumber(String series, long number) {

  /** The number as printed, such as {@code RIVOLI-V2026-000042}. */
  public String in(String shop) {
    return "%s-%s-%06d".formatted(shop.toUpperCase(Locale.ROOT), series, number);
  }
}
