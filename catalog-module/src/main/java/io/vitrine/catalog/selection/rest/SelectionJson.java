package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.Opened;
import io.vitrine.catalog.selection.SelectionView;
import java.util.List;

/**
 * A selection as {@code docs/contracts/catalog-selection.json} has it.
 *
 * @param token the link by which it was asked for
 * @param keptUntil when it is forgotten unless somebody opens it before
 */
public record SelectionJson(
    String token,
    String name,
    String note,
    long version,
    String changedAt,
    String keptUntil,
    List<Item> items,
    List<Measure> measures,
    List<Picture> pictures) {

  /**
   * @param quantity always 1: a selection is no basket
   */
  public record Item(String sku, String note, int quantity, int position) {}

  /** A length at home. */
  public record Measure(String label, int lengthMm) {}

  /** A picture of the room, as JPEG at this address. */
  public record Picture(String address, int width, int height) {}

  static SelectionJson of(Opened opened) {
    SelectionView selection = opened.view();
    return new SelectionJson(
        opened.asked(),
        selection.name(),
        selection.note(),
        selection.version(),
        selection.changed().toString(),
        selection.until().toString(),
        selection.items().stream()
            .map(item -> new Item(item.sku(), item.note(), 1, item.position()))
            .toList(),
        selection.measures().stream()
            .map(measure -> new Measure(measure.label(), measure.length().millimetres()))
            .toList(),
        selection.pictures().stream()
            .map(picture -> new Picture(picture.address(), picture.width(), picture.height()))
            .toList());
  }
}
