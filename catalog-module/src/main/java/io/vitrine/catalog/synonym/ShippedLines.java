package io.vitrine.catalog.synonym;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The thesaurus that comes with the house: lines of synonyms in both languages, in their order. */
public final class ShippedLines {

  private static final Map<String, List<String>> LINES = Map.of("fr", read("fr"), "en", read("en"));

  private ShippedLines() {}

  /**
   * @param language {@code fr} or {@code en}
   */
  public static List<String> of(String language) {
    return LINES.get(language);
  }

  private static List<String> read(String language) {
    String name = "/io/vitrine/catalog/search/synonyms_" + language + ".txt";
    try (InputStream in = ShippedLines.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
