package io.vitrine.booking.appointment;

import java.util.List;

/**
 * What the customer kept in the catalogue, as it was when it was read.
 *
 * @param note about the whole list, or {@code null}
 * @param measures lengths at the customer's home
 */
public record KeptSelection(
    String token, String name, String note, List<Item> items, List<Measure> measures) {

  public KeptSelection {
    items = items == null ? List.of() : List.copyOf(items);
    measures = measures == null ? List.of() : List.copyOf(measures);
  }

  /** A length at home, such as a wall's. */
  public record Measure(String label, int lengthMm) {}

  /** One kept variant with the customer's note. */
  public record Item(String sku, String note, int quantity, int position) {}
}
