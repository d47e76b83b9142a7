package io.vitrine.catalog.search.counting;

import static io.vitrine.catalog.search.index.SampleShelf.BED_WIDTH;
import static io.vitrine.catalog.search.index.SampleShelf.COLOUR;
import static io.vitrine.catalog.search.index.SampleShelf.CONVERTIBLE;
import static io.vitrine.catalog.search.index.SampleShelf.category;
import static io.vitrine.catalog.search.index.SampleShelf.choice;
import static io.vitrine.catalog.search.index.SampleShelf.number;
import static io.vitrine.catalog.search.index.SampleShelf.piece;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.search.FacetValue;
import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.PriceRange;
import io.vitrine.catalog.search.Side;
import io.vitrine.catalog.search.SideRange;
import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.search.index.ProductIndex;
import io.vitrine.catalog.search.index.SampleShelf;
import io.vitrine.catalog.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every count of every facet against the plain definition, on shelves and choices by chance: a
 * value counts the products of which one and the same variant has it and meets all that is chosen
 * in the other facets. The seeds are fixed, so a failure can be run again.
 */
class FacetCountsTest {

  private static final int STATES = 25;
  private static final List<String> SHOPS = List.of("rivoli", "bellecour", "quai-nord");
  private static final AttributeEntry SIZE =
      new AttributeEntry(
          "taille", new Text("Taille", "Size"), AttributeKind.CHOICE, null, true, 20);
  private static final List<AttributeEntry> LENGTHS =
      List.of(length("width_cm", 90), length("depth_cm", 100), length("height_cm", 110));
  private static final List<String> COLOURS =
      List.of("Écru", "Noir", "Vert sauge", "Ocre", "Noyer");
  private static final List<String> SIZES = List.of("Petit", "Moyen", "Grand");
  private static final List<String> FORMS =
      List.of("zéphyr", "quartz", "mistral", "onyx", "alpage");
  private static final List<List<CategoryEntry>> PLACES =
      List.of(
          List.of(category("salon", "Salon", "Living"), category("canapes", "Canapés", "Sofas")),
          List.of(category("salon", "Salon", "Living"), category("tables", "Tables", "Tables")),
          List.of(category("chambre", "Chambre", "Bedroom")),
          List.of(category("bureau", "Bureau", "Study"), category("sieges", "Sièges", "Seats")));

  private static AttributeEntry length(String code, int position) {
    return new AttributeEntry(
        code, new Text(code, code), AttributeKind.NUMBER, "cm", false, position);
  }

  /** What variants have, read once: counting asks for it again and again. */
  private static final Map<Variant, Map<String, Set<String>>> KNOWN = new IdentityHashMap<>();

  @TempDir Path directory;

  @AfterEach
  void forget() {
    KNOWN.clear();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void a_count_is_what_counting_every_variant_gives(long seed) throws IOException {
    Random chance = new Random(seed);
    Map<String, CatalogueEntry> shelf = new TreeMap<>();
    // few bits: most values are counted the way of the rare ones
    int bits = chance.nextBoolean() ? VariantRows.MOST_VALUES : chance.nextInt(40);
    try (ProductIndex index = new ProductIndex(directory, bits)) {
      int products = 40 + chance.nextInt(160);
      for (int i = 0; i < products; i++) {
        CatalogueEntry entry = entry("P" + i, chance);
        shelf.put(entry.product(), entry);
        index.put(List.of(entry));
        if (chance.nextInt(40) == 0) {
          index.refresh();
        }
      }
      changeSome(shelf, index, chance);
      index.refresh();
      for (int i = 0; i < STATES; i++) {
        Wanted wanted = wanted(chance);
        compare(index.find(wanted), wanted, List.copyOf(shelf.values()));
      }
    }
  }

  /** Leaves holes in the index: products replaced and products gone. */
  private static void changeSome(
      Map<String, CatalogueEntry> shelf, ProductIndex index, Random chance) throws IOException {
    for (int i = 0; i < 12; i++) {
      String product = "P" + chance.nextInt(shelf.size());
      if (!shelf.containsKey(product)) {
        continue;
      }
      if (chance.nextBoolean()) {
        shelf.remove(product);
        index.remove(List.of(product));
      } else {
        CatalogueEntry changed = entry(product, chance);
        shelf.put(product, changed);
        index.put(List.of(changed));
      }
    }
  }

  private static void compare(Found found, Wanted wanted, List<CatalogueEntry> shelf) {
    assertThat(found.total())
        .as("total of %s", wanted)
        .isEqualTo(count(shelf, wanted, "", v -> true));
    Map<String, Integer> counted = new TreeMap<>();
    found
        .facets()
        .forEach(
            facet -> {
              facet.values().forEach(v -> counted.put(facet.facet() + '=' + v.key(), v.count()));
              facet.ranges().forEach(r -> counted.put(facet.facet() + '~' + r.key(), r.count()));
            });
    Map<String, Integer> plain = new TreeMap<>();
    for (CatalogueEntry entry : shelf) {
      for (Variant variant : entry.variants()) {
        facts(entry, variant)
            .forEach(
                (facet, keys) ->
                    keys.forEach(
                        key ->
                            plain.computeIfAbsent(
                                facet + '=' + key,
                                k ->
                                    count(shelf, wanted, facet, v -> v.get(facet).contains(key)))));
      }
    }
    found.facets().stream()
        .flatMap(f -> f.ranges().stream().map(r -> Map.entry(f.facet(), r)))
        .forEach(
            range ->
                plain.put(
                    range.getKey() + '~' + range.getValue().key(),
                    count(
                        shelf,
                        wanted,
                        range.getKey(),
                        v -> isIn(v.get(range.getKey()), range.getValue()))));
    plain.values().removeIf(count -> count == 0);
    counted.values().removeIf(count -> count == 0);
    assertThat(counted).as("facets of %s", wanted).isEqualTo(plain);
    for (Found.PriceCount price : found.prices()) {
      assertThat(price.count())
          .as("price %s of %s", price.range().code(), wanted)
          .isEqualTo(priced(shelf, wanted, price.range()));
    }
    assertThat(found.prices().stream().mapToInt(Found.PriceCount::count).sum() > 0)
        .isEqualTo(priced(shelf, wanted, new PriceRange(null, null)) > 0);
    comparePriceBounds(found, wanted, shelf);
    compareSides(found, wanted, shelf);
  }

  private static boolean isIn(Set<String> numbers, Found.RangeCount range) {
    return numbers.stream()
        .mapToDouble(Double::parseDouble)
        .anyMatch(n -> n >= range.from() && n < range.to());
  }

  /** Products with a variant that holds against everything chosen but in this facet. */
  private static int count(
      List<CatalogueEntry> shelf,
      Wanted wanted,
      String but,
      Predicate<Map<String, Set<String>>> value) {
    return (int)
        shelf.stream()
            .filter(e -> hasWords(e, wanted))
            .filter(
                e ->
                    e.variants().stream()
                        .anyMatch(
                            v -> {
                              Map<String, Set<String>> facts = facts(e, v);
                              return value.test(withAll(facts, but))
                                  && holds(facts, wanted, but)
                                  && isPriced(v, wanted.price())
                                  && isSized(v, wanted, null);
                            }))
            .count();
  }

  private static int priced(List<CatalogueEntry> shelf, Wanted wanted, PriceRange range) {
    Long above = range.from();
    return (int)
        shelf.stream()
            .filter(e -> hasWords(e, wanted))
            .filter(
                e ->
                    e.variants().stream()
                        .anyMatch(
                            v ->
                                v.priceCents() != null
                                    && (above == null || v.priceCents() >= above)
                                    && (range.to() == null || v.priceCents() <= range.to())
                                    && holds(facts(e, v), wanted, "")
                                    && isSized(v, wanted, null)))
            .count();
  }

  /** A variant that holds against everything chosen but sizes. */
  private record Held(String product, Variant variant) {}

  private static List<Held> held(List<CatalogueEntry> shelf, Wanted wanted) {
    List<Held> held = new ArrayList<>();
    for (CatalogueEntry entry : shelf) {
      for (Variant variant : entry.variants()) {
        if (hasWords(entry, wanted)
            && isPriced(variant, wanted.price())
            && holds(facts(entry, variant), wanted, "")) {
          held.add(new Held(entry.product(), variant));
        }
      }
    }
    return held;
  }

  /** Products with a variant of such a length that holds against everything but this side. */
  private static int sized(List<Held> held, Wanted wanted, Side side, SideRange range) {
    return (int)
        held.stream()
            .filter(h -> isWithin(length(h.variant(), side), range))
            .filter(h -> isSized(h.variant(), wanted, side))
            .map(Held::product)
            .distinct()
            .count();
  }

  private static boolean isSized(Variant variant, Wanted wanted, Side but) {
    return wanted.sides().entrySet().stream()
        .filter(side -> side.getKey() != but)
        .allMatch(side -> isWithin(length(variant, side.getKey()), side.getValue()));
  }

  private static boolean isWithin(BigDecimal length, SideRange range) {
    return length != null
        && (range.from() == null || length.compareTo(BigDecimal.valueOf(range.from())) >= 0)
        && (range.to() == null || length.compareTo(BigDecimal.valueOf(range.to())) <= 0);
  }

  private static BigDecimal length(Variant variant, Side side) {
    return variant.attributes().stream()
        .filter(value -> value.attribute().code().equals(side.code() + "_cm"))
        .map(Value::number)
        .findFirst()
        .orElse(null);
  }

  /**
   * Each range counts what it would show, and the ends are those of all it could be chosen from.
   */
  private static void compareSides(Found found, Wanted wanted, List<CatalogueEntry> shelf) {
    List<Held> held = held(shelf, wanted);
    for (Side side : Side.values()) {
      int any = sized(held, wanted, side, new SideRange(null, null));
      Found.SideCounts counts =
          found.sides().stream().filter(s -> s.side() == side).findFirst().orElse(null);
      assertThat(counts == null).as("%s of %s", side, wanted).isEqualTo(any == 0);
      if (counts == null) {
        continue;
      }
      int counted = 0;
      for (Found.SideCount range : counts.ranges()) {
        assertThat(range.count())
            .as("%s %s of %s", side, range.range().code(), wanted)
            .isEqualTo(sized(held, wanted, side, range.range()));
        counted += range.count();
      }
      assertThat(counted).isGreaterThanOrEqualTo(any);
      int lowest = (int) counts.bounds().lowest();
      int highest = (int) counts.bounds().highest();
      assertThat(sized(held, wanted, side, new SideRange(lowest, highest))).isEqualTo(any);
      assertThat(sized(held, wanted, side, new SideRange(null, lowest - 1))).isZero();
      assertThat(sized(held, wanted, side, new SideRange(highest + 1, null))).isZero();
      assertThat(sized(held, wanted, side, new SideRange(lowest, lowest + 1))).isPositive();
      assertThat(sized(held, wanted, side, new SideRange(highest - 1, highest))).isPositive();
    }
  }

  private static void comparePriceBounds(Found found, Wanted wanted, List<CatalogueEntry> shelf) {
    int any = priced(shelf, wanted, new PriceRange(null, null));
    assertThat(found.priceBounds() == null).as("prices of %s", wanted).isEqualTo(any == 0);
    if (found.priceBounds() != null) {
      long lowest = found.priceBounds().lowest();
      long highest = found.priceBounds().highest();
      assertThat(priced(shelf, wanted, new PriceRange(lowest, highest))).isEqualTo(any);
      assertThat(priced(shelf, wanted, new PriceRange(null, lowest - 1))).isZero();
      assertThat(priced(shelf, wanted, new PriceRange(highest + 1, null))).isZero();
      assertThat(priced(shelf, wanted, new PriceRange(lowest, lowest))).isPositive();
      assertThat(priced(shelf, wanted, new PriceRange(highest, highest))).isPositive();
    }
  }

  private static Map<String, Set<String>> withAll(Map<String, Set<String>> facts, String facet) {
    facts.putIfAbsent(facet, Set.of());
    return facts;
  }

  private static boolean hasWords(CatalogueEntry entry, Wanted wanted) {
    return entry.name().french().startsWith(wanted.words());
  }

  private static boolean isPriced(Variant variant, PriceRange range) {
    return range == null || variant.priceCents() != null && range.holds(variant.priceCents());
  }

  private static boolean holds(Map<String, Set<String>> facts, Wanted wanted, String but) {
    Map<String, Set<String>> chosen = new LinkedHashMap<>(wanted.chosen());
    boolean drills = wanted.words().isEmpty();
    if (wanted.category() != null && (drills || !but.equals(Facets.CATEGORY))) {
      // without words the page is the category: its facet drills down and never sideways
      if (!facts.getOrDefault(Facets.CATEGORY, Set.of()).contains(wanted.category())) {
        return false;
      }
    }
    chosen.remove(but);
    return chosen.entrySet().stream()
        .allMatch(
            c ->
                facts.getOrDefault(c.getKey(), Set.of()).stream()
                    .anyMatch(has -> c.getValue().stream().anyMatch(key -> means(key, has))));
  }

  private static boolean means(String key, String has) {
    if (!key.contains("~")) {
      return key.equals(has);
    }
    String[] ends = key.split("~");
    double number = Double.parseDouble(has);
    return number >= Double.parseDouble(ends[0]) && number < Double.parseDouble(ends[1]);
  }

  /** What a variant has, by facet, straight from what was put in. */
  private static Map<String, Set<String>> facts(CatalogueEntry entry, Variant variant) {
    return KNOWN.computeIfAbsent(variant, v -> read(entry, v));
  }

  private static Map<String, Set<String>> read(CatalogueEntry entry, Variant variant) {
    Map<String, Set<String>> facts = new LinkedHashMap<>();
    entry.categories().forEach(c -> fact(facts, Facets.CATEGORY, c.code()));
    fact(facts, Facets.BRAND, entry.brand().code());
    variant.displays().forEach(d -> fact(facts, Facets.DISPLAY, d.shop()));
    variant.displays().forEach(d -> fact(facts, Facets.SHOP, d.shop()));
    variant.stock().stream()
        .filter(s -> s.onHand() > 0)
        .forEach(s -> fact(facts, Facets.STOCK, s.shop()));
    variant.stock().stream()
        .filter(s -> s.onHand() > 0)
        .forEach(s -> fact(facts, Facets.SHOP, s.shop()));
    for (Value value : variant.attributes()) {
      if (!value.attribute().facet()) {
        continue;
      }
      String key =
          value.attribute().kind() == AttributeKind.BOOLEAN
              ? value.yes() ? "yes" : "no"
              : value.number() != null
                  ? value.number().stripTrailingZeros().toPlainString()
                  : FacetValue.slug(value.text().french());
      fact(facts, value.attribute().code(), key);
    }
    return facts;
  }

  private static void fact(Map<String, Set<String>> facts, String facet, String key) {
    facts.computeIfAbsent(facet, f -> new LinkedHashSet<>()).add(key);
  }

  private static CatalogueEntry entry(String product, Random chance) {
    String form = one(FORMS, chance);
    SampleShelf.Piece piece =
        piece(product, form + " " + product, form + " " + product)
            .in(one(PLACES, chance).toArray(CategoryEntry[]::new))
            .by("brand-" + chance.nextInt(3), "Brand");
    int variants = 1 + chance.nextInt(6);
    for (int i = 0; i < variants; i++) {
      Long cents = chance.nextInt(8) == 0 ? null : 5_000L * (1 + chance.nextInt(120));
      piece.variant(product + '-' + i, cents, some(chance), some(chance), values(chance));
    }
    return piece.entry();
  }

  private static Value[] values(Random chance) {
    List<Value> values = new ArrayList<>();
    String colour = one(COLOURS, chance);
    values.add(choice(COLOUR, colour, colour));
    if (chance.nextInt(4) > 0) {
      String size = one(SIZES, chance);
      values.add(choice(SIZE, size, size));
    }
    if (chance.nextBoolean()) {
      values.add(number(BED_WIDTH, String.valueOf(70 + 10 * chance.nextInt(13))));
    }
    if (chance.nextInt(3) == 0) {
      values.add(new Value(CONVERTIBLE, BigDecimal.valueOf(chance.nextInt(2)), null));
    }
    for (AttributeEntry side : LENGTHS) {
      if (chance.nextInt(5) > 0) {
        values.add(
            number(side, (10 + 5 * chance.nextInt(60)) + (chance.nextBoolean() ? "" : ".5")));
      }
    }
    return values.toArray(Value[]::new);
  }

  private static Wanted wanted(Random chance) {
    Map<String, Set<String>> chosen = new LinkedHashMap<>();
    maybe(chosen, "colour", COLOURS.stream().map(FacetValue::slug).toList(), chance);
    maybe(chosen, "taille", SIZES.stream().map(FacetValue::slug).toList(), chance);
    maybe(chosen, Facets.DISPLAY, SHOPS, chance);
    maybe(chosen, Facets.STOCK, SHOPS, chance);
    maybe(chosen, Facets.SHOP, SHOPS, chance);
    maybe(chosen, "convertible", List.of("yes", "no"), chance);
    maybe(chosen, "bed_width_cm", List.of("70~100", "120", "140~160", "160~200"), chance);
    PriceRange price =
        chance.nextInt(4) > 0 ? null : new PriceRange(100_00L * chance.nextInt(8), 3_000_00L);
    String words = chance.nextInt(3) > 0 ? "" : one(FORMS, chance);
    String category =
        chance.nextInt(3) > 0
            ? null
            : one(List.of("salon", "canapes", "chambre", "bureau"), chance);
    Sort sort = one(List.of(Sort.values()), chance);
    Map<Side, SideRange> sides = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      if (chance.nextInt(6) == 0) {
        Integer from = chance.nextBoolean() ? null : (Integer) (10 * chance.nextInt(15));
        sides.put(side, new SideRange(from, from == null ? 150 : (Integer) (from + 60)));
      }
    }
    return new Wanted(words, Tongue.FRENCH, category, chosen, price, sort, 1, 24, sides);
  }

  private static void maybe(
      Map<String, Set<String>> chosen, String facet, List<String> keys, Random chance) {
    if (chance.nextInt(4) == 0) {
      Set<String> some = new LinkedHashSet<>();
      int count = 1 + chance.nextInt(2);
      for (int i = 0; i < count; i++) {
        some.add(one(keys, chance));
      }
      chosen.put(facet, some);
    }
  }

  private static List<String> some(Random chance) {
    return SHOPS.stream().filter(shop -> chance.nextInt(3) == 0).toList();
  }

  private static <T> T one(List<T> of, Random chance) {
    return of.get(chance.nextInt(of.size()));
  }
}
