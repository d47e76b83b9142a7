package io.vitrine.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vitrine.catalog.importing.mapping.MappedFile;
import io.vitrine.catalog.importing.mapping.Mapping;
import io.vitrine.catalog.importing.mapping.MappingFile;
import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.catalog.importing.row.Header;
import io.vitrine.catalog.importing.row.Reason;
import io.vitrine.catalog.importing.row.Vocabulary;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.writing.Article;
import io.vitrine.testkit.Contracts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 4,898 real products through docs/import/electronics.json, where the data is at hand. */
class ElectronicsTest {

  private static final Path DATA =
      Contracts.home().resolve("..").resolve("shared").resolve("data").resolve("electronics");
  private static final Set<String> LISTS = Set.of("categories.csv", "vendors.csv");

  private static final List<Article> ARTICLES = new ArrayList<>();
  private static final List<Finding> LEFT_OUT = new ArrayList<>();
  private static final List<Finding> REFUSED = new ArrayList<>();
  private static final List<Header.Fault> FAULTS = new ArrayList<>();

  @BeforeAll
  static void readAll() throws IOException {
    assumeTrue(
        Files.isDirectory(DATA), "the real product data (shared/data/electronics) is not here");
    Mapping mapping;
    try (InputStream json =
        Files.newInputStream(Contracts.home().resolve("docs/import/electronics.json"))) {
      mapping = MappingFile.read(json);
    }
    MappedFile translation =
        new MappedFile(mapping, list -> Files.newInputStream(DATA.resolve(list)));
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(".csv"))
              .filter(f -> !LISTS.contains(f.getFileName().toString()))
              .sorted()
              .toList()) {
        read(file, translation, mapping);
      }
    }
  }

  private static void read(Path file, MappedFile translation, Mapping mapping) throws IOException {
    Map<String, AttributeEntry> attributes =
        mapping.attributes().stream()
            .collect(Collectors.toMap(AttributeEntry::code, Function.identity()));
    Vocabulary vocabulary =
        new Vocabulary(attributes, Map.of(), name -> false, ElectronicsTest::picture);
    try (Stream<String> lines = Files.lines(file)) {
      List<String> header =
          Stream.of(lines.findFirst().orElseThrow().split(";")).map(Header::plain).toList();
      Header.fault(translation.columns(header), attributes.keySet()).ifPresent(FAULTS::add);
    }
    try (ImportSource source =
        new ImportSource(Files.newInputStream(file), translation, vocabulary, 0)) {
      while (!source.atEnd()) {
        source.next(1_000).forEach(row -> count(row));
      }
    }
  }

  private static void count(SourceRow row) {
    row.outcome()
        .fold(
            (article, leftOut) -> LEFT_OUT.addAll(leftOut) | ARTICLES.add(article),
            REFUSED::addAll);
  }

  private static Optional<String> picture(String name) {
    String file = name.substring("electronics/".length());
    return Files.exists(DATA.resolve("images").resolve(file))
        ? Optional.of("/media/" + file)
        : Optional.empty();
  }

  @Test
  void everyProductArrives() {
    assertThat(FAULTS).isEmpty();
    assertThat(REFUSED).isEmpty();
    assertThat(ARTICLES).hasSize(4_898);
    assertThat(new HashSet<>(ARTICLES.stream().map(Article::sku).toList())).hasSize(4_898);
  }

  @Test
  void pricesAreInEurosOrAskedInTheShopAndTheOtherCurrencyIsSaid() {
    assertThat(ARTICLES.stream().filter(a -> a.priceCents() != null)).hasSize(3_385 + 700);
    assertThat(LEFT_OUT.stream().filter(f -> f.reason() == Reason.PRICE_CURRENCY)).hasSize(691);
  }

  @Test
  void categoriesBrandsAndPicturesCome() {
    assertThat(ARTICLES.stream().map(a -> a.category().get(0).french()).collect(Collectors.toSet()))
        .hasSize(5)
        .contains("Téléviseurs et projecteurs", "Informatique");
    assertThat(ARTICLES).allSatisfy(a -> assertThat(a.brand()).isNotBlank());
    assertThat(ARTICLES.stream().filter(a -> !a.pictures().isEmpty()).count()).isEqualTo(526);
  }

  @Test
  void frenchDescriptionsComeAndNoTagThatRuns() {
    long french =
        ARTICLES.stream()
            .filter(a -> a.description() != null && a.description().fr() != null)
            .count();

    assertThat(french)
        .as("1,770 long ones, and 175 of which only the short one is there")
        .isEqualTo(1_945);
    assertThat(ARTICLES)
        .filteredOn(a -> a.description() != null)
        .allSatisfy(
            a ->
                assertThat(a.description().french() + a.description().english())
                    .doesNotContain("\\n")
                    .doesNotContainPattern("(?i)<(?!/?(p|br|b|i|ul|ol|li|sup|sub|strong|em)\\b)"));
  }

  @Test
  void unitsAreTakenOffAndWhatIsLeftOutIsSaid() {
    assertThat(
            ARTICLES.stream()
                .flatMap(a -> a.values().stream())
                .filter(v -> v.attribute().equals("display_diagonal")))
        .hasSize(997)
        .allSatisfy(v -> assertThat(v.number()).isPositive());
    assertThat(LEFT_OUT.stream().map(Finding::reason).collect(Collectors.toSet()))
        .isSubsetOf(Reason.PRICE_CURRENCY, Reason.NO_NUMBER);
  }
}
