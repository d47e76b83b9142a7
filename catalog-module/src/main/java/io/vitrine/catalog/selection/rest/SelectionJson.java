package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.SelectionView;
import java.util.List;

/** A selection as {@code docs/contracts/catalog-selection.json} has it. */
public record SelectionJson(
    String token, String name, long version, String changedAt, List<Item> items) {

  /**
   * @param quantity always 1: a selection is no basket
   */
  public record Item(String sku, String note, int quantity, int position) {}

  static SelectionJson of(SelectionView selection) {
    return new SelectionJson(
        selection.token(),
        selection.name(),
        selection.version(),
        selection.changed().toString(),
        selection.items().stream()
            .map(item -> new Item(item.sku(), item.note(), 1, item.position()))
            .toList());
  }
}
