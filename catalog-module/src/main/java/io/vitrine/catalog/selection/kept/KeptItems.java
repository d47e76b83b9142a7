package io.vitrine.catalog.selection.kept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a list keeps, in its order. It works on the list's own rows. */
public record KeptItems(String selection, List<SelectionItem> rows) {

  public Optional<SelectionItem> of(String sku) {
    return rows.stream().filter(item -> item.sku().equals(sku)).findFirst();
  }

  public List<SelectionItem> ordered() {
    List<SelectionItem> ordered = new ArrayList<>(rows);
    ordered.sort(Comparator.comparingInt(SelectionItem::position));
    return ordered;
  }

  /** At the end. */
  public void add(String sku, String note) {
    rows.add(new SelectionItem(selection, sku, rows.size(), note));
  }

  /**
   * @return whether it was there
   */
  public boolean remove(String sku) {
    boolean removed = rows.removeIf(item -> item.sku().equals(sku));
    stand(ordered());
    return removed;
  }

  /**
   * @return whether these are what is kept, and nothing else
   */
  public boolean arrange(List<String> skus) {
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
  public boolean move(SelectionItem item, int step) {
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

  /** All at once: these variants in this order, each with its note or {@code null}. */
  public void replace(Map<String, String> notes) {
    rows.removeIf(item -> !notes.containsKey(item.sku()));
    notes.forEach(
        (sku, note) -> of(sku).ifPresentOrElse(item -> item.note(note), () -> add(sku, note)));
    stand(notes.keySet().stream().map(sku -> of(sku).orElseThrow()).toList());
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
