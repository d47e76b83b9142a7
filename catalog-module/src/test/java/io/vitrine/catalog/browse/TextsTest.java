package io.vitrine.catalog.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.selection.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Set<String> MADE_OF_PARTS =
      Set.of("sort.", "short.", "facet.", "room.excess.");

  @Test
  void every_key_that_a_page_or_bean_names_has_words() {
    Set<String> named = new TreeSet<>();
    collect(Path.of("src/main/webapp"), ".xhtml", "browseText\\['([^']+)'\\]", named);
    collect(
        Path.of("src/main/java/io/vitrine/catalog/browse"),
        ".java",
        "texts\\.of\\(\\s*\"([^\"]+)\"",
        named);
    assertThat(named).hasSizeGreaterThan(60);
    named.removeAll(MADE_OF_PARTS);
    assertThat(words("browse").keySet()).containsAll(named);
  }

  @Test
  void every_order_and_every_refusal_has_words() {
    assertThat(words("browse").keySet())
        .containsAll(Arrays.stream(Sort.values()).map(sort -> "sort." + sort.code()).toList());
    for (Refusal refusal : Refusal.values()) {
      assertThat(words("selection").keySet())
          .contains(
              "refusal." + refusal.code() + ".title", "refusal." + refusal.code() + ".detail");
    }
  }

  private static ResourceBundle words(String feature) {
    return ResourceBundle.getBundle("io.vitrine.catalog." + feature + ".texts", Locale.FRENCH);
  }

  private static void collect(Path folder, String ending, String pattern, Set<String> named) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        while (matcher.find()) {
          named.add(matcher.group(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
