package io.vitrine.catalog.selection.rest;

import io.vitrine.catalog.selection.SelectionEdit;
import io.vitrine.catalog.selection.SelectionView;
import io.vitrine.catalog.selection.kept.Length;
import io.vitrine.shell.InvalidValue;
import java.util.List;

/**
 * A whole selection as it is written; the order of the items is the writer's.
 *
 * @param note {@code null} leaves the list's note as it is
 * @param measures {@code null} leaves them as they are
 */
public record SelectionBody(String name, String note, List<Item> items, List<Measure> measures) {

  /** One kept variant. */
  public record Item(String sku, String note) {}

  /** A length at home. */
  public record Measure(String label, Integer lengthMm) {}

  SelectionEdit toEdit() {
    if (items == null) {
      throw new InvalidValue("a selection has a list of items, which may be empty");
    }
    return new SelectionEdit.Replace(
        name,
        note,
        items.stream().map(SelectionBody::item).toList(),
        measures == null ? null : measures.stream().map(SelectionBody::measure).toList());
  }

  private static SelectionView.Item item(Item item) {
    if (item == null || item.sku() == null) {
      throw new InvalidValue("an item names a sku");
    }
    return new SelectionView.Item(item.sku(), item.note(), 0);
  }

  private static SelectionView.Measure measure(Measure measure) {
    if (measure == null || measure.lengthMm() == null) {
      throw new InvalidValue("a measure has a label and a lengthMm");
    }
    return new SelectionView.Measure(measure.label(), new Length(measure.lengthMm()));
  }
}
