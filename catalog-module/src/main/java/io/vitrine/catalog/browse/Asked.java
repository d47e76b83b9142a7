package io.vitrine.catalog.browse;

import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.PriceRange;
import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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
          "refused");
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
        Sort.of(first(parameters, "sort")).orElse(Sort.RELEVANCE),
        page(first(parameters, "page")));
  }

  public Wanted wanted(Tongue tongue, int size) {
    return new Wanted(words, tongue, category, chosen, price, sort, page, size);
  }

  public boolean isChosen(String facet, String value) {
    return chosen.getOrDefault(facet, Set.of()).contains(value);
  }

  public boolean isFiltered() {
    return !chosen.isEmpty() || price != null;
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
    return new Asked(path, words, category, changed, price, sort, 1);
  }

  public Asked priced(PriceRange range) {
    return new Asked(path, words, category, chosen, range, sort, 1);
  }

  public Asked in(String other) {
    return new Asked(path, words, other, chosen, price, sort, 1);
  }

  public Asked sorted(Sort order) {
    return new Asked(path, words, category, chosen, price, order, 1);
  }

  public Asked at(int other) {
    return new Asked(path, words, category, chosen, price, sort, other);
  }

  /** Without any filter. */
  public Asked bare() {
    return new Asked(path, words, category, Map.of(), null, sort, 1);
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
    if (sort != Sort.RELEVANCE) {
      parameters.add(new Parameter("sort", sort.code()));
    }
    return Collections.unmodifiableList(parameters);
  }

  private static PriceRange price(Map<String, String[]> parameters) {
    String from = first(parameters, "price-from");
    String to = first(parameters, "price-to");
    String code =
        from == null && to == null
            ? first(parameters, "price")
            : (from == null ? "" : from.strip()) + '-' + (to == null ? "" : to.strip());
    return PriceRange.ofEuros(code).orElse(null);
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
