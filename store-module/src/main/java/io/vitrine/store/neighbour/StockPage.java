package io.vitrine.store.neighbour;

import java.time.Instant;
import java.util.List;

/**
 * A page of stock levels.
 *
 * @param next where to go on, or {@code null} on the last page
 */
public record StockPage(List<Level> levels, String next) {

  /** How many of a variant, as of a time, with the version that the catalogue knows. */
  public record Level(String sku, int onHand, Instant asOf, long version) {}

  public StockPage {
    levels = List.copyOf(levels);
  }
}
