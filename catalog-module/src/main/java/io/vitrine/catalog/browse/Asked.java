package io.vitrine.catalog.browse;

import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.PriceRange;
import io.vitrine.catalog.search.Side;
import io.vitrine.catalog.search.SideRange;
import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the address of a category or search page asks for, and the addresses one step from it. What
 * an address says wrongly is left out: a page answers what it can.
 *
 * @param path {@code /category/canapes} or {@code /search}
 * @param category chosen on the search page, or the category of the page; else {@code null}
 */
public record Asked(
    String path,
    String words,
    String category,
    Map<String, Set<String>> chosen,
    PriceRange price,
    Map<Side, SideRange> sides,
    Sort sort,
    int page) {

  private static final Set<String> NO_FACETS =
      Set.of(
          "q",
          "page",
          "size",
          "sort",
          "lang",
          "price",
          "price-from",
          "price-to",
          "category",
          "sku",
          "selection",
          "picture",
          "refused",
          "width",
          "width-from",
          "width-to",
          "depth",
          "depth-from",
          "depth-to",
          "height",
          "height-from",
          "height-to");
  private static final String FROM = "-from";
  private static final String TO = "-to";
  private static final String WHOLE = "\\d{1,7}";
  private static final int LONGEST = 80;
  private static final int MOST_FACETS = 10;
  private static final int MOST_VALUES = 6;

  /** Reads the parameters of a page. */
  public static Asked of(String path, String category, Map<String, String[]> parameters) {
    Map<String, Set<String>> chosen = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> {
          if (!NO_FACETS.contains(name)
              && name.matches("[a-z0-9_-]{1,60}")
              && chosen.size() < MOST_FACETS) {
            Set<String> kept = new LinkedHashSet<>();
            for (String value : values) {
              if (!value.isBlank() && value.length() <= LONGEST && kept.size() < MOST_VALUES) {
                kept.add(value);
              }
            }
            if (!kept.isEmpty()) {
              chosen.put(name, kept);
            }
          }
        });
    String words = first(parameters, "q");
    return new Asked(
        path,
        words == null ? "" : words.strip(),
        category != null ? category : blankToNull(first(parameters, "category")),
        chosen,
        price(parameters),
        sides(parameters),
        Sort.of(first(parameters, "sort")).orElse(Sort.RELEVANCE),
        page(first(parameters, "page")));
  }

  public Wanted wanted(Tongue tongue, int size) {
    return new Wanted(words, tongue, category, chosen, price, sort, page, size, sides);
  }

  public boolean isChosen(String facet, String value) {
    return chosen.getOrDefault(facet, Set.of()).contains(value);
  }

  public boolean isFiltered() {
    return !chosen.isEmpty() || price != null || !sides.isEmpty();
  }

  /** With this value chosen as well, or no longer. */
  public Asked toggled(String facet, String value) {
    Map<String, Set<String>> changed = new LinkedHashMap<>(chosen);
    Set<String> values = new LinkedHashSet<>(changed.getOrDefault(facet, Set.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    changed.put(facet, values);
    if (values.isEmpty()) {
      changed.remove(facet);
    }
    return new Asked(path, words, category, changed, price, sides, sort, 1);
  }

  public Asked priced(PriceRange range) {
    return new Asked(path, words, category, chosen, range, sides, sort, 1);
  }

  /** With this side of that length, or of any for {@code null}. */
  public Asked measured(Side side, SideRange range) {
    Map<Side, SideRange> changed = new EnumMap<>(Side.class);
    changed.putAll(sides);
    if (range == null) {
      changed.remove(side);
    } else {
      changed.put(side, range);
    }
    return new Asked(path, words, category, chosen, price, changed, sort, 1);
  }

  public Asked in(String other) {
    return new Asked(path, words, other, chosen, price, sides, sort, 1);
  }

  public Asked sorted(Sort order) {
    return new Asked(path, words, category, chosen, price, sides, order, 1);
  }

  public Asked at(int other) {
    return new Asked(path, words, category, chosen, price, sides, sort, other);
  }

  /** Without any filter. */
  public Asked bare() {
    return new Asked(path, words, category, Map.of(), null, Map.of(), sort, 1);
  }

  /** The address of this state; facets in one order, so that a state has one address. */
  public String href() {
    List<String> parts = new ArrayList<>();
    for (Parameter parameter : parameters()) {
      parts.add(encode(parameter.name()) + '=' + encode(parameter.value()));
    }
    if (page > 1) {
      parts.add("page=" + page);
    }
    return parts.isEmpty() ? path : path + '?' + String.join("&", parts);
  }

  /** One name and value of the address. */
  public record Parameter(String name, String value) {}

  /** Everything of this state but the page. */
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    if (!words.isEmpty()) {
      parameters.add(new Parameter("q", words));
    }
    if (category != null && !path.startsWith("/category/")) {
      parameters.add(new Parameter(Facets.CATEGORY, category));
    }
    new java.util.TreeMap<>(chosen)
        .forEach((facet, values) -> values.forEach(v -> parameters.add(new Parameter(facet, v))));
    if (price != null) {
      parameters.add(new Parameter("price", price.code()));
    }
    for (Side side : Side.values()) {
      if (sides.containsKey(side)) {
        parameters.add(new Parameter(side.code(), sides.get(side).code()));
      }
    }
    if (sort != Sort.RELEVANCE) {
      parameters.add(new Parameter("sort", sort.code()));
    }
    return Collections.unmodifiableList(parameters);
  }

  /** Some range came from a form's two fields, so that this state has another address. */
  public static boolean hasFields(Map<String, String[]> parameters) {
    return parameters.keySet().stream()
        .anyMatch(
            name ->
                isField(name, "price")
                    || Arrays.stream(Side.values()).anyMatch(side -> isField(name, side.code())));
  }

  private static boolean isField(String name, String range) {
    return name.equals(range + FROM) || name.equals(range + TO);
  }

  private static PriceRange price(Map<String, String[]> parameters) {
    return PriceRange.ofEuros(range("price", parameters)).orElse(null);
  }

  private static Map<Side, SideRange> sides(Map<String, String[]> parameters) {
    Map<Side, SideRange> sides = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      SideRange.of(range(side.code(), parameters)).ifPresent(range -> sides.put(side, range));
    }
    return Collections.unmodifiableMap(sides);
  }

  /** As the address has it, or from the two fields of a form; ends the wrong way round change. */
  private static String range(String name, Map<String, String[]> parameters) {
    String from = first(parameters, name + FROM);
    String to = first(parameters, name + TO);
    if (from == null && to == null) {
      return first(parameters, name);
    }
    String lower = from == null ? "" : from.strip();
    String upper = to == null ? "" : to.strip();
    boolean turned =
        lower.matches(WHOLE)
            && upper.matches(WHOLE)
            && Long.parseLong(lower) > Long.parseLong(upper);
    return turned ? upper + '-' + lower : lower + '-' + upper;
  }

  private static int page(String text) {
    return text != null && text.matches("[1-9]\\d{0,8}") ? Integer.parseInt(text) : 1;
  }

  private static String first(Map<String, String[]> parameters, String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
