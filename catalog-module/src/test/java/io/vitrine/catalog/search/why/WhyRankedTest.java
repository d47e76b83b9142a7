package io.vitrine.catalog.search.why;

import static io.vitrine.catalog.search.index.SampleShelf.COLOUR;
import static io.vitrine.catalog.search.index.SampleShelf.CONVERTIBLE;
import static io.vitrine.catalog.search.index.SampleShelf.category;
import static io.vitrine.catalog.search.index.SampleShelf.choice;
import static io.vitrine.catalog.search.index.SampleShelf.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.PriceRange;
import io.vitrine.catalog.search.Ranking;
import io.vitrine.catalog.search.Ranking.Means;
import io.vitrine.catalog.search.Ranking.Point;
import io.vitrine.catalog.search.Ranking.Standing;
import io.vitrine.catalog.search.Ranking.Where;
import io.vitrine.catalog.search.Ranking.Word;
import io.vitrine.catalog.search.Side;
import io.vitrine.catalog.search.SideRange;
import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import io.vitrine.catalog.search.index.ProductIndex;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyRankedTest {

  @TempDir Path directory;
  private ProductIndex index;

  @BeforeEach
  void lay() throws IOException {
    index = new ProductIndex(directory);
    index.put(
        List.of(
            piece("AUB", "Canapé convertible Aubrac", "Aubrac sofa bed")
                .in(category("canapes", "Canapés", "Sofas"))
                .variant(
                    "AUB-1", 129_000L, List.of("rivoli"), List.of(), choice(COLOUR, "Lin", "Linen"))
                .entry(),
            piece("SOL", "Canapé Sologne", "Sologne sofa")
                .in(category("canapes", "Canapés", "Sofas"))
                .told("Devient un lit convertible.", "Turns into a bed.")
                .variant("SOL-1", 99_000L, List.of(), List.of(), choice(COLOUR, "Noir", "Black"))
                .entry(),
            piece("COU", "Coussin de canapé", "Sofa cushion")
                .in(category("textiles", "Textiles", "Textiles"))
                .variant(
                    "COU-1", 4_900L, List.of(), List.of("rivoli"), choice(COLOUR, "Lin", "Linen"))
                .entry(),
            piece("LAM", "Lampe de bureau", "Desk lamp")
                .in(category("lampes", "Lampes", "Lamps"))
                .variant("LAM-1", 7_900L, List.of(), List.of(), yes())
                .entry()));
    index.refresh();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void a_product_s_place_is_that_of_the_results_and_its_points_add_up() {
    Found found = index.find(Wanted.of("canapé", Tongue.FRENCH));
    Ranking first = why("canapé", found.hits().get(0).product());
    assertThat(first.standing()).isEqualTo(Standing.SHOWN);
    assertThat(first.place()).isEqualTo(1);
    assertThat(first.total()).isEqualTo(found.total());
    assertThat(first.ahead()).isEmpty();
    double sum = first.points().stream().mapToDouble(Point::points).sum();
    assertThat(sum).isCloseTo(first.score(), within(0.05));
    assertThat(first.points()).extracting(Point::where).contains(Where.THING);
  }

  @Test
  void it_says_where_a_word_stands_and_what_the_thing_is() {
    Ranking sofa = why("convertible", "AUB");
    assertThat(wheres(sofa)).contains(Where.NAME_AS_WRITTEN).doesNotContain(Where.DESCRIPTION);
    assertThat(wheres(why("devient", "SOL"))).containsOnly(Where.DESCRIPTION);
    assertThat(wheres(why("textiles", "COU"))).contains(Where.CATEGORY_OR_BRAND);
    assertThat(wheres(why("lin", "AUB"))).contains(Where.FACTS);
    assertThat(wheres(why("AUB", "AUB"))).contains(Where.NUMBER);
    assertThat(wheres(why("canapé convertible", "AUB"))).contains(Where.SIDE_BY_SIDE);
  }

  @Test
  void what_comes_before_is_named_with_the_word_that_brings_it_there() {
    Ranking cushion = why("canapé", "COU");
    assertThat(cushion.place()).isEqualTo(cushion.total());
    assertThat(cushion.ahead()).isNotEmpty();
    Ranking.Ahead before = cushion.ahead().get(0);
    assertThat(before.place()).isEqualTo(cushion.place() - 1);
    assertThat(before.score()).isGreaterThanOrEqualTo(cushion.score());
    assertThat(before.more().get(0).typed()).isEqualTo("canape");
    assertThat(before.more().get(0).where()).isEqualTo(Where.CATEGORY_OR_BRAND);
    assertThat(wheres(why("canapé", before.product()))).contains(Where.THING);
  }

  @Test
  void it_says_by_which_means_a_word_is_met() {
    assertThat(means("sofa", "SOL")).contains(Means.SYNONYM);
    assertThat(means("canapée", "SOL")).contains(Means.TYPED);
    assertThat(means("solonge", "SOL")).contains(Means.SLIP);
    assertThat(means("solog", "SOL")).contains(Means.BEGUN);
    Word slip = why("solonge", "SOL").words().get(0);
    assertThat(slip.known()).isFalse();
    assertThat(slip.ways())
        .anySatisfy(
            way -> {
              assertThat(way.words()).isEqualTo("sologne");
              assertThat(way.weight()).isLessThan(1);
            });
  }

  @Test
  void another_kind_of_the_thing_stands_behind_what_was_asked_for() throws IOException {
    assertThat(why("canapé d’angle", "SOL").standing()).isEqualTo(Standing.SHOWN);
    index.put(
        List.of(
            piece("ANG", "Canapé d’angle Causse", "Causse corner sofa")
                .variant("ANG-1", 189_000L, List.of(), List.of())
                .entry()));
    index.refresh();
    Ranking sologne = why("canapé d’angle", "SOL");
    assertThat(sologne.standing()).isEqualTo(Standing.BEHIND);
    assertThat(sologne.words()).extracting(Word::met).containsExactly(false);
    assertThat(sologne.points()).extracting(Point::means).contains(Means.WIDER);
    assertThat(sologne.points()).extracting(Point::word).contains("canape");
    assertThat(means("canapé d’angle", "ANG")).doesNotContain(Means.WIDER);
    assertThat(why("canapé d’angle", "LAM").standing()).isEqualTo(Standing.UNMET);
  }

  @Test
  void the_word_that_is_missing_is_named() {
    Ranking lamp = why("canapé bureau", "LAM");
    assertThat(lamp.standing()).isIn(Standing.BEHIND, Standing.SHOWN);
    assertThat(lamp.words()).extracting(Word::typed).containsExactly("canape", "bureau");
    assertThat(lamp.words()).extracting(Word::met).containsExactly(false, true);
    assertThat(why("canapé", "LAM").standing()).isEqualTo(Standing.UNMET);
    assertThat(why("canapé", "LAM").points()).isEmpty();
  }

  @Test
  void the_choice_that_leaves_it_out_is_named() {
    Wanted inRivoli = chosen("canapé", Map.of(Facets.SHOP, Set.of("rivoli")));
    Ranking sologne = index.why(inRivoli, "SOL");
    assertThat(sologne.standing()).isEqualTo(Standing.FILTERED);
    assertThat(sologne.inTheWay()).containsExactly(Facets.SHOP);
    assertThat(sologne.points()).isNotEmpty();
    assertThat(index.why(inRivoli, "AUB").standing()).isEqualTo(Standing.SHOWN);
    Wanted both =
        chosen("canapé", Map.of(Facets.DISPLAY, Set.of("rivoli"), "colour", Set.of("noir")));
    assertThat(index.why(both, "AUB").inTheWay()).containsExactly("colour");
    assertThat(index.why(both, "SOL").inTheWay()).containsExactly(Facets.DISPLAY);
    PriceRange cheap = new PriceRange(null, 10_000L);
    Wanted dear = new Wanted("canapé", Tongue.FRENCH, null, Map.of(), cheap, Sort.RELEVANCE, 1, 1);
    assertThat(index.why(dear, "AUB").inTheWay()).containsExactly("price");
    assertThat(index.why(dear, "COU").standing()).isEqualTo(Standing.SHOWN);
    Map<Side, SideRange> narrow = Map.of(Side.WIDTH, new SideRange(null, 50));
    Wanted wide =
        new Wanted("canapé", Tongue.FRENCH, null, Map.of(), null, Sort.RELEVANCE, 1, 1, narrow);
    assertThat(index.why(wide, "AUB").inTheWay()).containsExactly("width");
  }

  @Test
  void without_words_or_product_it_says_so() {
    assertThat(why("%%", "AUB").standing()).isEqualTo(Standing.NO_WORDS);
    assertThat(why("canapé", "NONE").standing()).isEqualTo(Standing.NOT_THERE);
    assertThat(why("zzzzqq", "AUB").standing()).isEqualTo(Standing.UNMET);
    assertThat(why("zzzzqq", "AUB").match()).isEqualTo(Found.Match.NONE);
  }

  private Set<Where> wheres(Ranking ranking) {
    return ranking.points().stream().map(Point::where).collect(java.util.stream.Collectors.toSet());
  }

  private Set<Means> means(String words, String product) {
    return why(words, product).points().stream()
        .map(Point::means)
        .collect(java.util.stream.Collectors.toSet());
  }

  private Ranking why(String words, String product) {
    return index.why(Wanted.of(words, Tongue.FRENCH), product);
  }

  private static Wanted chosen(String words, Map<String, Set<String>> facets) {
    return new Wanted(words, Tongue.FRENCH, null, facets, null, Sort.RELEVANCE, 1, 1);
  }

  private static Value yes() {
    return new Value(CONVERTIBLE, BigDecimal.ZERO, null);
  }
}
