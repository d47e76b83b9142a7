package io.vitrine.store.assortment;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What is known of some variants.
 *
 * @param variants by number
 * @param unknown numbers that nobody knows, or that have no price
 * @param unpriced those of them that the catalogue knows, yet without a price
 * @param fromMemory whether the catalogue was away and this is what it said before
 * @param asOf the oldest time as of which all of it is true
 */
public record Priced(
    Map<String, KnownVariant> variants,
    Set<String> unknown,
    Set<String> unpriced,
    boolean fromMemory,
    Instant asOf) {

  public Priced {
    variants = Map.copyOf(variants);
    unknown = Set.copyOf(unknown);
    unpriced = Set.copyOf(unpriced);
  }
}
