package io.vitrine.catalog.selection;

import io.vitrine.catalog.selection.SelectionView.Item;
import io.vitrine.catalog.selection.kept.Length;
import io.vitrine.catalog.selection.sharing.Link;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Something that is done to a selection. */
public sealed interface SelectionEdit {

  /** Does it, or says why not. */
  Optional<Refusal> on(OpenSelection selection);

  /** The variants that must be published for it. */
  default Set<String> articles() {
    return Set.of();
  }

  /** Whether somebody who only takes part may not do it. */
  default boolean forOwnerOnly(SelectionView selection) {
    return false;
  }

  /** What nobody but the owner does. */
  sealed interface OwnersEdit extends SelectionEdit {
    @Override
    default boolean forOwnerOnly(SelectionView selection) {
      return true;
    }
  }

  /** A selection in somebody's hands, at a moment. */
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

  /**
   * @param was the note that its writer had read; {@code null} where that does not matter
   */
  record Note(String sku, String was, String note) implements SelectionEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.note(sku, was, note, open.now);
    }
  }

  /** A note about the whole list. */
  record NoteAll(String was, String note) implements SelectionEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.note(was, note, open.now);
    }
  }

  /**
   * @param length as it was written
   */
  record Measure(String label, String length) implements SelectionEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return Length.read(length)
          .map(read -> open.selection.measure(label, read, open.now))
          .orElse(Optional.of(Refusal.MEASURE_UNREAD));
    }
  }

  /** A measure is taken away. */
  record Unmeasure(String label) implements SelectionEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.forget(label, open.now);
    }
  }

  /** A picture of the room is shown. */
  record Show(SelectionView.Picture picture) implements OwnersEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.show(picture, open.now);
    }
  }

  /** A picture of the room is taken away for good. */
  record TakeDown(String picture) implements OwnersEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.takeDown(picture, open.now);
    }
  }

  /** Everything in this order. */
  record Arrange(List<String> skus) implements SelectionEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.arrange(skus, open.now);
    }
  }

  /** A link to give away, in the place of the one there was. */
  record Share(Link link) implements OwnersEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.share(link, open.now);
    }
  }

  /** A link leads nowhere any more. */
  record TakeBack(Link link) implements OwnersEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.takeBack(link, open.now);
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

  record Rename(String name) implements OwnersEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      return open.selection.rename(name, open.now);
    }
  }

  /**
   * The whole at once.
   *
   * @param note {@code null} leaves it as it is
   * @param measures {@code null} leaves them as they are
   */
  record Replace(String name, String note, List<Item> items, List<SelectionView.Measure> measures)
      implements SelectionEdit {
    @Override
    public Optional<Refusal> on(OpenSelection open) {
      Optional<Refusal> refused = open.selection.replace(name, items, open.now);
      if (refused.isEmpty() && note != null) {
        refused = open.selection.note(null, note, open.now);
      }
      return refused.isEmpty() && measures != null
          ? open.selection.measures(measures, open.now)
          : refused;
    }

    @Override
    public boolean forOwnerOnly(SelectionView selection) {
      return !Objects.equals(name, selection.name());
    }

    @Override
    public Set<String> articles() {
      return items.stream().map(Item::sku).collect(Collectors.toSet());
    }
  }
}
