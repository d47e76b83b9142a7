package io.vitrine.catalog.office.category;

import io.vitrine.catalog.office.Refusal;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.product.writing.CategoryCodes;
import io.vitrine.catalog.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The tree of categories while it is changed; each act either holds or is refused. */
final class Tree {

  /** As deep as an import's path goes. */
  static final int DEEPEST = 6;

  private static final int LONGEST_NAME = 150;
  private static final int LONGEST_PATH = 600;
  private static final Optional<Refusal> HOLDS = Optional.empty();

  /** A category in its place. */
  record Place(String code, String path, String parent, Text name) {}

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, List<String>> children = new HashMap<>();

  /**
   * @param entries each after its parent and in the order of the tree
   */
  Tree(List<CategoryEntry> entries) {
    for (CategoryEntry entry : entries) {
      places.put(entry.code(), new Place(entry.code(), entry.path(), entry.parent(), entry.name()));
      below(entry.parent()).add(entry.code());
    }
  }

  Optional<Place> place(String code) {
    return Optional.ofNullable(places.get(code));
  }

  Collection<Place> all() {
    return places.values();
  }

  /** Counted from 1 among its siblings. */
  int position(String code) {
    return below(places.get(code).parent()).indexOf(code) + 1;
  }

  /** The category and all below it. */
  Set<String> with(String code) {
    Set<String> codes = new LinkedHashSet<>(Set.of(code));
    below(code).forEach(child -> codes.addAll(with(child)));
    return codes;
  }

  /** The codes below this one in their order; {@code null} for the root. */
  List<String> below(String parent) {
    return children.computeIfAbsent(Objects.requireNonNullElse(parent, ""), p -> new ArrayList<>());
  }

  private int depth(String code) {
    int depth = 0;
    for (Place at = places.get(code); at != null; at = places.get(at.parent())) {
      depth++;
    }
    return depth;
  }

  private int height(String code) {
    return 1 + below(code).stream().mapToInt(this::height).max().orElse(0);
  }

  /** Puts a new one behind its siblings, under the code that it gets. */
  Optional<Refusal> add(String code, String parent, Text name) {
    if (parent != null && !places.containsKey(parent)) {
      return unknown(parent);
    }
    String path = path(parent, CategoryCodes.step(name.french()));
    Optional<Refusal> no = checked(name).or(() -> free(path, null));
    if (no.isPresent()) {
      return no;
    }
    if (depth(parent) + 1 > DEEPEST) {
      return tooDeep();
    }
    places.put(code, new Place(code, path, parent, name));
    below(parent).add(code);
    return HOLDS;
  }

  /** Where the name's French words change, the path follows, for all below as well. */
  Optional<Refusal> rename(String code, Text name) {
    Place was = places.get(code);
    if (was == null) {
      return unknown(code);
    }
    String step = CategoryCodes.step(name.french());
    boolean same = step.equals(CategoryCodes.step(was.name().french()));
    String path = same ? was.path() : path(was.parent(), step);
    Optional<Refusal> no = checked(name).or(() -> free(path, code));
    if (no.isEmpty()) {
      places.put(code, new Place(code, was.path(), was.parent(), name));
      lead(code, path);
    }
    return no;
  }

  /**
   * @param parent where it belongs from now on; {@code null}: the root
   * @param before the sibling in front of which it stands; {@code null}: behind all
   */
  Optional<Refusal> move(String code, String parent, String before) {
    Place was = places.get(code);
    if (was == null) {
      return unknown(code);
    }
    if (parent != null && !places.containsKey(parent)) {
      return unknown(parent);
    }
    if (parent != null && with(code).contains(parent)) {
      return no(409, "category-inside-itself", was.name());
    }
    if (before != null && (before.equals(code) || !below(parent).contains(before))) {
      return no(409, "category-moved");
    }
    if (depth(parent) + height(code) > DEEPEST) {
      return tooDeep();
    }
    String path = path(parent, was.path().substring(was.path().lastIndexOf('/') + 1));
    Optional<Refusal> taken = free(path, code);
    if (taken.isPresent()) {
      return taken;
    }
    below(was.parent()).remove(code);
    List<String> siblings = below(parent);
    siblings.add(before == null ? siblings.size() : siblings.indexOf(before), code);
    places.put(code, new Place(code, was.path(), parent, was.name()));
    lead(code, path);
    return HOLDS;
  }

  /** Whether there is somewhere to go by that step; what stands there may still refuse it. */
  boolean leads(String code, Step step) {
    Place at = places.get(code);
    List<String> siblings = below(at.parent());
    return switch (step) {
      case UP -> siblings.indexOf(code) > 0;
      case DOWN -> siblings.indexOf(code) < siblings.size() - 1;
      case IN -> siblings.indexOf(code) > 0 && depth(at.parent()) + 1 + height(code) <= DEEPEST;
      case OUT -> at.parent() != null;
    };
  }

  /** One step by hand; a step that leads nowhere is refused. */
  Optional<Refusal> step(String code, Step step) {
    Place was = places.get(code);
    if (was == null) {
      return unknown(code);
    }
    if (!leads(code, step)) {
      return no(409, "category-no-step");
    }
    List<String> siblings = below(was.parent());
    int at = siblings.indexOf(code);
    return switch (step) {
      case UP -> move(code, was.parent(), siblings.get(at - 1));
      case DOWN -> move(code, was.parent(), at + 2 < siblings.size() ? siblings.get(at + 2) : null);
      case IN -> move(code, siblings.get(at - 1), null);
      case OUT -> out(code, places.get(was.parent()));
    };
  }

  private Optional<Refusal> out(String code, Place parent) {
    List<String> uncles = below(parent.parent());
    int behind = uncles.indexOf(parent.code()) + 1;
    return move(code, parent.parent(), behind < uncles.size() ? uncles.get(behind) : null);
  }

  Optional<Refusal> drop(String code, boolean hasProducts) {
    Place was = places.get(code);
    if (was == null) {
      return unknown(code);
    }
    if (hasProducts || !below(code).isEmpty()) {
      return no(409, "category-not-empty", was.name());
    }
    below(was.parent()).remove(code);
    places.remove(code);
    return HOLDS;
  }

  /** Gives the category this path, and those below it theirs. */
  private void lead(String code, String path) {
    Place was = places.get(code);
    places.put(code, new Place(code, path, was.parent(), was.name()));
    for (String child : below(code)) {
      String own = places.get(child).path();
      lead(child, path + own.substring(own.lastIndexOf('/')));
    }
  }

  private String path(String parent, String step) {
    return parent == null ? step : places.get(parent).path() + '/' + step;
  }

  private static Optional<Refusal> checked(Text name) {
    boolean fits =
        name.french().length() <= LONGEST_NAME
            && name.english().length() <= LONGEST_NAME
            && !(name.french() + name.english()).contains(">");
    return fits ? HOLDS : no(422, "category-name", String.valueOf(LONGEST_NAME));
  }

  private Optional<Refusal> free(String path, String code) {
    if (path.length() > LONGEST_PATH) {
      return tooDeep();
    }
    return places.values().stream()
        .filter(other -> other.path().equals(path) && !other.code().equals(code))
        .findFirst()
        .flatMap(other -> no(409, "category-name-taken", other.name()));
  }

  private static Optional<Refusal> tooDeep() {
    return no(409, "category-too-deep", String.valueOf(DEEPEST));
  }

  private static Optional<Refusal> unknown(String code) {
    return no(404, "category-unknown", code);
  }

  private static Optional<Refusal> no(int status, String name, Object... arguments) {
    return Optional.of(Refusal.of(status, name, arguments));
  }
}
