package io.vitrine.catalog.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.index.DemoShelf;
import io.vitrine.catalog.search.index.OpenShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What customers would type, and what of the demo assortment they mean by it, judged by hand. Fails
 * when the search gets worse than docs/search.md says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoQualityTest {

  private static final Path JUDGED = Path.of("src/test/resources/search");

  /** The first of the relevant products must be among so many. */
  private static final int SEEN = 10;

  private OpenShelf shelf;
  private Set<String> products;

  @BeforeAll
  void shelve(@TempDir Path directory) throws IOException {
    List<CatalogueEntry> entries = DemoShelf.entries();
    products = entries.stream().map(CatalogueEntry::product).collect(Collectors.toSet());
    shelf = new OpenShelf(directory);
    shelf.put(entries);
    shelf.refresh();
  }

  @AfterAll
  void close() throws IOException {
    shelf.close();
  }

  @ParameterizedTest(name = "{0}: {1} queries, MRR {2}, recall@10 {3}")
  @CsvSource({"FRENCH, 100, 0.95, 0.95", "ENGLISH, 50, 0.95, 0.95"})
  void the_search_is_as_good_as_documented(Tongue tongue, int queries, double mrr, double recall)
      throws IOException {
    Judgements judged =
        Judgements.read(JUDGED.resolve("demo-judgements-" + tongue.code() + ".csv"));
    Figures figures = Figures.of(query -> firsts(query, tongue), judged);
    assertThat(judged.byQuery()).hasSizeGreaterThanOrEqualTo(queries);
    assertThat(figures.mrr()).as("MRR; worst: %s", worst(judged, tongue)).isGreaterThan(mrr);
    assertThat(figures.recall())
        .as("recall@10; worst: %s", worst(judged, tongue))
        .isGreaterThan(recall);
  }

  @ParameterizedTest
  @CsvSource({"FRENCH", "ENGLISH"})
  void every_judged_product_is_in_the_assortment(Tongue tongue) throws IOException {
    Judgements judged =
        Judgements.read(JUDGED.resolve("demo-judgements-" + tongue.code() + ".csv"));
    assertThat(judged.byQuery().values())
        .allSatisfy(pairs -> assertThat(products).containsAll(pairs.keySet()));
  }

  private List<String> firsts(String query, Tongue tongue) {
    List<String> ranked = shelf.ranked(query, tongue);
    return ranked.subList(0, Math.min(SEEN, ranked.size()));
  }

  private List<String> worst(Judgements judged, Tongue tongue) {
    List<String> worst = new ArrayList<>();
    for (Map.Entry<String, Map<String, Boolean>> query : judged.byQuery().entrySet()) {
      List<String> ranked = firsts(query.getKey(), tongue);
      Set<String> wanted = query.getValue().keySet();
      if (ranked.isEmpty() || !wanted.contains(ranked.get(0)) || !ranked.containsAll(wanted)) {
        worst.add(query.getKey() + " " + wanted + " " + ranked);
      }
    }
    return worst;
  }
}
