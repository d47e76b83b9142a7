package io.vitrine.catalog.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Walks the categories as the tree that they are. */
final class CategoryTree {

  private static final Comparator<CategoryEntry> AS_SHOWN =
      Comparator.comparingInt(CategoryEntry::position).thenComparing(CategoryEntry::code);

  private final Map<String, CategoryEntry> byCode;

  CategoryTree(List<CategoryEntry> categories) {
    byCode =
        categories.stream().collect(Collectors.toMap(CategoryEntry::code, Function.identity()));
  }

  /** From the root to this category. */
  List<CategoryEntry> pathTo(String code) {
    LinkedList<CategoryEntry> path = new LinkedList<>();
    for (CategoryEntry at = byCode.get(code); at != null; at = byCode.get(at.parent())) {
      path.addFirst(at);
    }
    return List.copyOf(path);
  }

  /** Each category after its parent, siblings in their order. */
  static List<CategoryEntry> inOrder(List<CategoryEntry> categories) {
    Map<String, List<CategoryEntry>> children =
        categories.stream()
            .collect(Collectors.groupingBy(c -> c.parent() == null ? "" : c.parent()));
    List<CategoryEntry> ordered = new ArrayList<>(categories.size());
    append("", children, ordered);
    return ordered;
  }

  private static void append(
      String parent, Map<String, List<CategoryEntry>> children, List<CategoryEntry> ordered) {
    children.getOrDefault(parent, List.of()).stream()
        .sorted(AS_SHOWN)
        .forEach(
            category -> {
              ordered.add(category);
              append(category.code(), children, ordered);
            });
  }
}
