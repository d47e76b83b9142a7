package io.vitrine.catalog.selection;

import java.time.Instant;
import java.util.List;

/**
 * A selection as it is read.
 *
 * @param token the part of the link that nobody can guess
 * @param name {@code null} while nobody named it
 * @param version grows with each change
 */
public record SelectionView(
    String token, String name, long version, Instant changed, List<Item> items) {

  /**
   * @param note {@code null} where there is none
   */
  public record Item(String sku, String note, int position) {}

  public boolean holds(String sku) {
    return items.stream().anyMatch(item -> item.sku().equals(sku));
  }
}
