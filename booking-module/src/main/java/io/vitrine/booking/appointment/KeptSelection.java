package io.vitrine.booking.appointment;

import java.util.List;

/** What the customer kept in the catalogue, as it was when it was read. */
public record KeptSelection(String token, String name, List<Item> items) {

  public KeptSelection {
    items = items == null ? List.of() : List.copyOf(items);
  }

  /** One kept variant with the customer's note. */
  public record Item(String sku, String note, int quantity, int position) {}
}
