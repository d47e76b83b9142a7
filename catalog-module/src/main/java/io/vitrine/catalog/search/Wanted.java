package io.vitrine.catalog.search;

import io.vitrine.shell.InvalidValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a customer looks for.
 *
 * @param words as typed; may be empty
 * @param category a category's code, which includes those below it, or {@code null}
 * @param chosen values by facet: attribute codes and the names in {@link Facets}; within a facet
 *     one of the values must hold, between facets all; a number may be a range, {@code 140~160},
 *     which ends below 160
 * @param price {@code null} for any
 * @param page from 1
 * @param size products a page, 1 to 100
 * @param sides of the outer size; a variant that does not state one does not hold
 */
public record Wanted(
    String words,
    Tongue tongue,
    String category,
    Map<String, Set<String>> chosen,
    PriceRange price,
    Sort sort,
    int page,
    int size,
    Map<Side, SideRange> sides) {

  /** Pages behind this many products are empty: nobody reads them, and each costs those before. */
  public static final int DEPTH = 10_000;

  public static final int MAX_SIZE = 100;
  private static final int MAX_CHOSEN = 60;

  public Wanted {
    if (page < 1) {
      throw new InvalidValue("pages count from 1, not from " + page);
    }
    if (size < 1 || size > MAX_SIZE) {
      throw new InvalidValue("a page holds 1 to " + MAX_SIZE + " products, not " + size);
    }
    if (chosen.values().stream().mapToInt(Set::size).sum() > MAX_CHOSEN) {
      throw new InvalidValue("at most " + MAX_CHOSEN + " values can be chosen at once");
    }
    words = words == null ? "" : words.strip();
    sort = sort == null ? Sort.RELEVANCE : sort;
    chosen = frozen(chosen);
    sides =
        sides.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new EnumMap<Side, SideRange>(sides));
  }

  /** Of any size. */
  public Wanted(
      String words,
      Tongue tongue,
      String category,
      Map<String, Set<String>> chosen,
      PriceRange price,
      Sort sort,
      int page,
      int size) {
    this(words, tongue, category, chosen, price, sort, page, size, Map.of());
  }

  /** Everything in a category, in the house's order. */
  public static Wanted in(String category, Tongue tongue, int size) {
    return new Wanted("", tongue, category, Map.of(), null, Sort.RELEVANCE, 1, size);
  }

  /** Whatever the words meet, with its facets. */
  public static Wanted of(String words, Tongue tongue) {
    return new Wanted(words, tongue, null, Map.of(), null, Sort.RELEVANCE, 1, 1);
  }

  /** The same from the first, in the order of the best. */
  public Wanted first() {
    return new Wanted(words, tongue, category, chosen, price, Sort.RELEVANCE, 1, 1, sides);
  }

  /** The same in the order of names. */
  public Wanted withoutScores() {
    return new Wanted("", tongue, category, chosen, price, Sort.NAME, page, size, sides);
  }

  /** Nothing chosen beside the words, in the order of the best. */
  public boolean isWordsAlone() {
    return category == null
        && chosen.isEmpty()
        && price == null
        && sides.isEmpty()
        && sort == Sort.RELEVANCE;
  }

  public boolean isTooDeep() {
    return (long) page * size > DEPTH;
  }

  private static Map<String, Set<String>> frozen(Map<String, Set<String>> chosen) {
    Map<String, Set<String>> sorted = new TreeMap<>();
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            sorted.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
          }
        });
    return Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
  }
}
