package io.vitrine.catalog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.media.PictureWords;
import io.vitrine.catalog.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures, their words and the file of products agree. */
class DemoPicturesTest {

  private static final Path DEMO = Path.of("src/main/resources/demo");
  private static final Pattern NAMED = Pattern.compile("demo/([a-z0-9-]+)\\.jpg");

  @Test
  void every_photograph_has_words_in_both_languages() throws IOException {
    Set<String> told = new TreeSet<>();
    for (String line : Files.readAllLines(DEMO.resolve("pictures.txt"))) {
      String[] cells = line.split("\\|", -1);
      assertThat(cells).as(line).hasSize(3);
      assertThat(new PictureWords.Said(new Text(cells[1], cells[2]), null).alt().en())
          .as(line)
          .isNotEqualTo(cells[1]);
      told.add(cells[0]);
    }
    assertThat(told).isEqualTo(taken()).hasSizeGreaterThan(100);
  }

  @Test
  void every_photograph_that_a_product_names_has_been_taken() throws IOException {
    Set<String> named =
        NAMED
            .matcher(Files.readString(DEMO.resolve("products.csv")))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).hasSizeGreaterThan(100);
    assertThat(taken()).containsAll(named);
  }

  @Test
  void pictures_and_models_together_stay_below_40_megabytes() throws IOException {
    long bytes = 0;
    for (String folder : Set.of("pictures", "models")) {
      try (Stream<Path> files = Files.list(DEMO.resolve(folder))) {
        bytes += files.mapToLong(file -> file.toFile().length()).sum();
      }
    }
    assertThat(bytes).isBetween(1_000_000L, 40_000_000L);
  }

  private static Set<String> taken() throws IOException {
    try (Stream<Path> files = Files.list(DEMO.resolve("pictures"))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("-\\d+\\.\\w+$", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
