package io.vitrine.catalog.importing.row;

import io.vitrine.catalog.product.AttributeEntry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a row may speak of.
 *
 * @param attributes by code
 * @param floors the floors of each shop
 * @param documents whether the house holds a document of this name
 * @param pictures the address of a picture that the house holds, by the name a file gives it
 */
public record Vocabulary(
    Map<String, AttributeEntry> attributes,
    Map<String, Set<Integer>> floors,
    Predicate<String> documents,
    Function<String, Optional<String>> pictures) {

  public Vocabulary {
    attributes = Map.copyOf(attributes);
    floors = Map.copyOf(floors);
  }
}
