package io.vitrine.catalog.search.index;

import static io.vitrine.catalog.search.index.SampleShelf.BED_WIDTH;
import static io.vitrine.catalog.search.index.SampleShelf.COLOUR;
import static io.vitrine.catalog.search.index.SampleShelf.CONVERTIBLE;
import static io.vitrine.catalog.search.index.SampleShelf.DEPTH;
import static io.vitrine.catalog.search.index.SampleShelf.category;
import static io.vitrine.catalog.search.index.SampleShelf.choice;
import static io.vitrine.catalog.search.index.SampleShelf.number;
import static io.vitrine.catalog.search.index.SampleShelf.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.PriceRange;
import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.search.words.Thesaurus;
import io.vitrine.shell.InvalidValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductIndexTest {

  private static final CategoryEntry SALON = category("salon", "Salon", "Living room");
  private static final CategoryEntry SOFAS = category("canapes", "Canapés", "Sofas");
  private static final CategoryEntry SLEEPERS =
      category("canapes-convertibles", "Canapés convertibles", "Sofa beds");
  private static final CategoryEntry BEDS = category("lits", "Lits", "Beds");
  private static final Value ECRU = choice(COLOUR, "Écru", "Ecru");
  private static final Value GREEN = choice(COLOUR, "Vert sauge", "Sage green");

  @TempDir Path directory;
  private ProductIndex index;

  @BeforeEach
  void shelve() throws IOException {
    index = new ProductIndex(directory);
    index.put(
        List.of(
            sleeper("MAR140", "Canapé Margeride", "Margeride sofa", "140", 149_000L),
            sleeper("MAR160", "Canapé Margeride large", "Large Margeride sofa", "160", 169_000L),
            piece("AUB3", "Canapé Aubrac 3 places", "Aubrac three-seat sofa")
                .in(SALON, SOFAS)
                .told("Se marie avec un tapis de 140.", "Goes with a rug of 140.")
                .variant("AUB3-ECR", 129_000L, List.of("rivoli"), List.of(), ECRU)
                .variant("AUB3-VER", 139_000L, List.of(), List.of("rivoli"), GREEN)
                .entry(),
            piece("TETE", "Tête de lit Cœur de chêne", "Oak heart headboard")
                .in(
                    category("chambre", "Chambre", "Bedroom"),
                    category("tetes", "Têtes de lit", "Headboards"))
                .by("literie-valserine", "Literie Valserine")
                .variant(
                    "TETE-1", null, List.of("bellecour"), List.of("bellecour"), number(DEPTH, "6"))
                .entry(),
            piece("LIT", "Lit Vercors 140 x 190", "Vercors bed 140 x 190")
                .in(category("chambre", "Chambre", "Bedroom"), BEDS)
                .by("literie-valserine", "Literie Valserine")
                .variant("LIT-1", 59_000L, List.of(), List.of("rivoli"), number(BED_WIDTH, "140"))
                .entry()));
    index.refresh();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void canape_convertible_140_finds_the_sofa_with_that_sleeping_width_first() {
    Found found = find("canapé convertible 140");
    assertThat(found.match()).isEqualTo(Found.Match.ALL);
    assertThat(products(found)).containsExactly("MAR140");
  }

  @ParameterizedTest
  @CsvSource({
    "tetes de lits, TETE",
    "TÊTE, TETE",
    "coeur, TETE",
    "cœur, TETE",
    "headboards, TETE",
    "140x190, LIT",
    "140 x 190 cm, LIT",
    "140*190, LIT",
    "AUB3-VER, AUB3",
    "literie valserine chene, TETE",
    "d’aubrac, AUB3",
  })
  void the_words_of_customers_find(String typed, String product) {
    assertThat(products(find(typed))).startsWith(product);
  }

  @Test
  void a_name_counts_more_than_a_description() {
    assertThat(products(find("140"))).last().isEqualTo("AUB3");
  }

  @Test
  void most_words_answer_where_no_product_has_all() {
    Found found = find("canapé aubrac vercors");
    assertThat(found.match()).isEqualTo(Found.Match.MOST);
    assertThat(products(found)).startsWith("AUB3");
  }

  @Test
  void a_slip_of_the_pen_finds_the_close_word_and_says_so() {
    Found found = find("canapé margerlde");
    assertThat(found.match()).isEqualTo(Found.Match.CLOSE);
    assertThat(products(found)).contains("MAR140", "MAR160").doesNotContain("LIT");
    assertThat(found.closest()).contains("canapé margeride");
    assertThat(find("canaqe aubrac").closest()).as("with its accent").contains("canapé aubrac");
  }

  @Test
  void few_products_are_followed_by_others_that_count_nowhere() {
    Found found = find("canapé convertible 140");
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.near().stream().map(Found.Hit::product))
        .contains("MAR160", "AUB3")
        .doesNotContain("MAR140");
    assertThat(values(found, Facets.CATEGORY)).containsEntry("salon", 1);
    assertThat(find(wanted("canapé convertible 140", Map.of("colour", Set.of("ecru")))).near())
        .as("nothing beside what was chosen")
        .isEmpty();
  }

  @Test
  void the_thing_looked_for_answers_where_its_description_is_unknown() {
    Found found = find("canapé zanzibarois");
    assertThat(found.match()).isEqualTo(Found.Match.MOST);
    assertThat(products(found)).containsExactlyInAnyOrder("AUB3", "MAR140", "MAR160");
  }

  @ParameterizedTest
  @CsvSource({"can, MAR140", "canapé mar, MAR160", "tet, TETE", "AUB3, AUB3", "lit ver, LIT"})
  void unfinished_words_propose_products(String typed, String product) {
    assertThat(index.propose(typed, Tongue.FRENCH, 5).stream().map(Found.Hit::product))
        .contains(product);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%%", "xylo", "lit aub"})
  void what_begins_no_name_proposes_nothing(String typed) {
    assertThat(index.propose(typed, Tongue.FRENCH, 5)).isEmpty();
  }

  @Test
  void other_synonyms_count_in_the_next_search() {
    assertThat(find("zigouigoui").total()).isZero();
    index.use(new Thesaurus(Map.of(Tongue.FRENCH, List.of("zigouigoui, canapé"))));
    assertThat(find("zigouigoui").total()).isEqualTo(3);
    index.use(Thesaurus.SHIPPED);
    assertThat(find("zigouigoui").total()).isZero();
  }

  @Test
  void unknown_words_find_nothing_and_say_so() {
    Found found = find("xylophone");
    assertThat(found.total()).isZero();
    assertThat(found.match()).isEqualTo(Found.Match.NONE);
  }

  @Test
  void a_colour_and_a_shop_chosen_together_hold_for_one_variant() {
    Map<String, Set<String>> seenInGreen =
        Map.of("colour", Set.of("vert-sauge"), Facets.DISPLAY, Set.of("rivoli"));
    assertThat(find(wanted("aubrac", seenInGreen)).total()).isZero();
    Map<String, Set<String>> stockedInGreen =
        Map.of("colour", Set.of("vert-sauge"), Facets.STOCK, Set.of("rivoli"));
    Found stocked = find(wanted("aubrac", stockedInGreen));
    assertThat(stocked.hits()).singleElement().extracting(Found.Hit::sku).isEqualTo("AUB3-VER");
  }

  @Test
  void a_chosen_value_leaves_its_siblings_in_sight() {
    Found found = find(wanted("canapé", Map.of("colour", Set.of("vert-sauge"))));
    assertThat(products(found)).containsExactly("AUB3");
    assertThat(values(found, "colour")).containsEntry("ecru", 3).containsEntry("vert-sauge", 1);
    assertThat(values(found, "bed_width_cm")).isEmpty();
  }

  @Test
  void several_values_of_a_facet_widen_and_a_range_of_numbers_is_one() {
    assertThat(find(wanted("canapé", Map.of("colour", Set.of("vert-sauge", "ecru")))).total())
        .isEqualTo(3);
    assertThat(products(find(wanted("", Map.of("bed_width_cm", Set.of("150~170"))))))
        .containsExactly("MAR160");
    assertThat(find(wanted("", Map.of("bed_width_cm", Set.of("mauve")))).total()).isZero();
    assertThat(find(wanted("", Map.of("utm_source", Set.of("letter")))).total()).isEqualTo(5);
  }

  @Test
  void a_product_counts_once_however_many_variants_hold() {
    Found found = find(wanted("", Map.of()));
    assertThat(found.total()).isEqualTo(5);
    assertThat(values(found, Facets.CATEGORY))
        .containsEntry("salon", 3)
        .containsEntry("chambre", 2);
    assertThat(values(found, Facets.SHOP)).containsEntry("rivoli", 4).containsEntry("bellecour", 1);
  }

  @Test
  void prices_sort_both_ways_and_what_is_priced_in_the_shop_comes_last() {
    assertThat(products(sorted(Sort.PRICE)))
        .containsExactly("LIT", "AUB3", "MAR140", "MAR160", "TETE");
    assertThat(products(sorted(Sort.PRICE_DOWN)))
        .containsExactly("MAR160", "MAR140", "AUB3", "LIT", "TETE");
    assertThat(products(sorted(Sort.NAME)))
        .containsExactly("AUB3", "MAR140", "MAR160", "LIT", "TETE");
  }

  @Test
  void a_price_range_filters_and_shows_the_other_ranges() {
    PriceRange range = PriceRange.ofEuros("1000-1500").orElseThrow();
    Found found = index.find(with(range));
    assertThat(products(found)).containsExactlyInAnyOrder("AUB3", "MAR140");
    assertThat(found.prices()).hasSize(3);
    assertThat(found.prices().stream().filter(Found.PriceCount::chosen)).hasSize(1);
  }

  @Test
  void a_category_holds_what_is_below_it() {
    Found found = index.find(Wanted.in("salon", Tongue.FRENCH, 10));
    assertThat(products(found)).containsExactly("AUB3", "MAR140", "MAR160");
    assertThat(values(found, Facets.CATEGORY)).containsEntry("canapes-convertibles", 2);
  }

  @Test
  void what_changes_is_found_after_a_refresh_and_what_goes_is_gone() throws IOException {
    assertThat(find("vercors").total()).isEqualTo(1);
    index.put(List.of(sleeper("VER", "Banquette Vercors", "Vercors bench", "120", 80_000L)));
    index.remove(Set.of("LIT"));
    index.refresh();
    assertThat(products(find("vercors"))).containsExactly("VER");
    assertThat(values(find(wanted("", Map.of())), Facets.CATEGORY)).doesNotContainKey("lits");
  }

  @Test
  void remarks_come_back_when_the_index_is_opened_again() throws IOException {
    index.commit(Map.of("change", "42"));
    index.close();
    index = new ProductIndex(directory);
    assertThat(index.remarks()).containsEntry("change", "42");
    assertThat(find("aubrac").total()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name.fr:canapé OR *:*",
        "*",
        "c*",
        "???",
        "/.*/",
        "\"canapé aubrac\"~9",
        "lit^1e9 -lit",
        "((((((((((",
        "[a TO z]",
        "canapé && !lit",
        "\\",
        "é\u0000\u202e",
        "#{7*7}",
      })
  void abuse_62_query_syntax_is_words(String typed) {
    String wordsAlone = typed.replaceAll("[^\\p{L}\\d ]+", " ").strip();
    Found asWords = wordsAlone.isEmpty() ? Found.NOTHING : find(wordsAlone);
    assertThat(products(find(typed))).isEqualTo(products(asWords));
  }

  @Test
  @Timeout(60)
  void abuse_62_ten_thousand_words_are_answered() {
    StringBuilder endless = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      endless.append("canapé").append(i).append(" lit* ");
    }
    find(endless.toString());
  }

  @Test
  void abuse_63_a_page_far_behind_is_empty_and_a_page_below_one_refused() {
    Found far = index.find(page(1_000_000, 24));
    assertThat(far.hits()).isEmpty();
    assertThat(far.total()).isEqualTo(5);
    assertThat(index.find(page(Integer.MAX_VALUE, 100)).hits()).isEmpty();
    assertThat(products(index.find(page(2, 2)))).hasSize(2);
    assertThatThrownBy(() -> page(0, 24)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> page(1, 101)).isInstanceOf(InvalidValue.class);
  }

  private static CatalogueEntry sleeper(
      String product, String fr, String en, String width, Long cents) {
    return piece(product, fr, en)
        .in(SALON, SOFAS, SLEEPERS)
        .variant(
            product + "-ECR",
            cents,
            List.of("rivoli"),
            List.of("rivoli"),
            ECRU,
            new Value(CONVERTIBLE, java.math.BigDecimal.ONE, null),
            number(BED_WIDTH, width))
        .entry();
  }

  private Found find(String typed) {
    return find(wanted(typed, Map.of()));
  }

  private Found find(Wanted wanted) {
    return index.find(wanted);
  }

  private Found sorted(Sort sort) {
    return index.find(new Wanted("", Tongue.FRENCH, null, Map.of(), null, sort, 1, 24));
  }

  private static Wanted with(PriceRange range) {
    return new Wanted("", Tongue.FRENCH, null, Map.of(), range, Sort.RELEVANCE, 1, 24);
  }

  private static Wanted page(int page, int size) {
    return new Wanted("", Tongue.FRENCH, null, Map.of(), null, Sort.NAME, page, size);
  }

  private static Wanted wanted(String typed, Map<String, Set<String>> chosen) {
    return new Wanted(typed, Tongue.FRENCH, null, chosen, null, Sort.RELEVANCE, 1, 24);
  }

  private static List<String> products(Found found) {
    return found.hits().stream().map(Found.Hit::product).toList();
  }

  private static Map<String, Integer> values(Found found, String facet) {
    return found.facets().stream()
        .filter(f -> f.facet().equals(facet))
        .flatMap(f -> f.values().stream())
        .collect(java.util.stream.Collectors.toMap(Found.ValueCount::key, Found.ValueCount::count));
  }
}
