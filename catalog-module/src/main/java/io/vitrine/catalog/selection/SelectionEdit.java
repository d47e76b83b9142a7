package io.vitrine.catalog.selection;

import io.vitrine.catalog.selection.SelectionView.Item;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Something an owner does to a selection. */
public sealed interface SelectionEdit {

  /** Does it, or says why not. */
  Optional<Refusal> on(OpenSelection selection);

  /** The variants that must be published for it. */
  default Set<String> articles() {
    return Set.of();
  }

  /** A selection in the hands of its owner, at a moment. */
  final class OpenSelection {
    private final Selection selection;
    private final Instant now;

    OpenSelection(Selection selection, Instant now) {
      this.selection = selection;
      this.now = now;
    }
  }

  record Keep(String sku, String note) implements SelectionEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.keep(sku, note, open.now);
    }

    @Override
    public Set<String> articles() {
      return Set.of(sku);
    }
  }

  record Note(String sku, String note) implements SelectionEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.note(sku, note, open.now);
    }
  }

  /**
   * @param step -1 one place up, 1 one place down
   */
  record Move(String sku, int step) implements SelectionEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.move(sku, step, open.now);
    }
  }

  record Remove(String sku) implements SelectionEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.remove(sku, open.now);
    }
  }

  record Rename(String name) implements SelectionEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.rename(name, open.now);
    }
  }

  record Replace(String name, List<Item> items) implements SelectionEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.replace(name, items, open.now);
    }

    @Override
    public Set<String> articles() {
      return items.stream().map(Item::sku).collect(Collectors.toSet());
    }
  }
}
