package io.vitrine.catalog.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a list keeps, in its order. It works on the list's own rows. */
record KeptItems(String selection, List<SelectionItem> rows) {

  Optional<SelectionItem> of(String sku) {
    return rows.stream().filter(item -> item.sku().equals(sku)).findFirst();
  }

  List<SelectionItem> ordered() {
    List<SelectionItem> ordered = new ArrayList<>(rows);
    ordered.sort(Comparator.comparingInt(SelectionItem::position));
    return ordered;
  }

  /** At the end. */
  void add(String sku, String note) {
    rows.add(new SelectionItem(selection, sku, rows.size(), note));
  }

  /**
   * @return whether it was there
   */
  boolean remove(String sku) {
    boolean removed = rows.removeIf(item -> item.sku().equals(sku));
    stand(ordered());
    return removed;
  }

  /**
   * @return whether these are what is kept, and nothing else
   */
  boolean arrange(List<String> skus) {
    if (skus.size() != rows.size() || !Set.copyOf(skus).equals(skus())) {
      return false;
    }
    stand(skus.stream().map(sku -> of(sku).orElseThrow()).toList());
    return true;
  }

  /**
   * @param step one place up (-1) or down (1)
   * @return whether there was somewhere to go
   */
  boolean move(SelectionItem item, int step) {
    List<SelectionItem> ordered = ordered();
    int from = ordered.indexOf(item);
    int to = from + Integer.signum(step);
    if (to < 0 || to >= ordered.size()) {
      return false;
    }
    ordered.add(to, ordered.remove(from));
    stand(ordered);
    return true;
  }

  /** All at once, in this order; a number named twice counts once, with its first note. */
  void replace(List<String> skus, List<SelectionView.Item> wanted) {
    rows.removeIf(item -> !skus.contains(item.sku()));
    for (String sku : skus) {
      String note =
          wanted.stream().filter(w -> w.sku().equals(sku)).findFirst().orElseThrow().note();
      of(sku).ifPresentOrElse(item -> item.note(note), () -> add(sku, note));
    }
    stand(skus.stream().map(sku -> of(sku).orElseThrow()).toList());
  }

  List<SelectionView.Item> view() {
    return ordered().stream()
        .map(item -> new SelectionView.Item(item.sku(), item.note(), item.position()))
        .toList();
  }

  private Set<String> skus() {
    return rows.stream().map(SelectionItem::sku).collect(Collectors.toSet());
  }

  private static void stand(List<SelectionItem> ordered) {
    for (int i = 0; i < ordered.size(); i++) {
      ordered.get(i).stand(i);
    }
  }
}
