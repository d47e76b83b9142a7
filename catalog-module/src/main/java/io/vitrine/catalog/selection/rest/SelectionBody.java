package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.SelectionEdit;
import io.vitrine.catalog.selection.SelectionView;
import io.vitrine.shell.InvalidValue;
import java.util.List;

/** A whole selection as its owner writes it; the order of the items is theirs. */
public record SelectionBody(String name, List<Item> items) {

  /** One kept variant. */
  public record Item(String sku, String note) {}

  SelectionEdit toEdit() {
    if (items == null) {
      throw new InvalidValue("a selection has a list of items, which may be empty");
    }
    return new SelectionEdit.Replace(
        name,
        items.stream()
            .map(
                item -> {
                  if (item == null || item.sku() == null) {
                    throw new InvalidValue("an item names a sku");
                  }
                  return new SelectionView.Item(item.sku(), item.note(), 0);
                })
            .toList());
  }
}
