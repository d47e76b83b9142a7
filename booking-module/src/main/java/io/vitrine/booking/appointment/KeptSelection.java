package io.vitrine.booking.appointment;

import java.util.List;

/**
 * What the customer kept in the catalogue, as it was when it was read.
 *
 * @param note about the whole list, or {@code null}
 * @param measures lengths at the customer's home
 * @param pictures of the room
 */
public record KeptSelection(
    String token,
    String name,
    String note,
    List<Item> items,
    List<Measure> measures,
    List<Picture> pictures) {

  public KeptSelection {
    items = items == null ? List.of() : List.copyOf(items);
    measures = measures == null ? List.of() : List.copyOf(measures);
    pictures = pictures == null ? List.of() : List.copyOf(pictures);
  }

  /** A picture of the room, at an address of the catalogue; gone once its list is. */
  public record Picture(String address, int width, int height) {}

  /** A length at home, such as a wall's. */
  public record Measure(String label, int lengthMm) {}

  /** One kept variant with the customer's note. */
  public record Item(String sku, String note, int quantity, int position) {}
}
