package io.vitrine.catalog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.importing.file.CsvFile;
import io.vitrine.catalog.importing.file.CsvRecord;
import io.vitrine.catalog.importing.file.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Products of the demo lead to products of the demo. */
class DemoRelationsTest {

  private static final List<List<String>> ROWS = new ArrayList<>();
  private static List<String> header;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream products =
            Files.newInputStream(Path.of("src/main/resources/demo/products.csv"));
        CsvFile file = new CsvFile(products, Layout.HOUSE)) {
      header = file.next().fields();
      for (CsvRecord row = file.next(); row != null; row = file.next()) {
        ROWS.add(row.fields());
      }
    }
  }

  @Test
  void every_product_that_another_leads_to_exists_and_is_another() {
    List<String> dangling = new ArrayList<>();
    Set<String> known = ROWS.stream().map(row -> cell(row, "product")).collect(Collectors.toSet());
    int named = 0;
    for (List<String> row : ROWS) {
      for (String to : related(row)) {
        named++;
        if (!known.contains(to) || to.equals(cell(row, "product"))) {
          dangling.add(cell(row, "sku") + " leads to " + to);
        }
      }
    }

    assertThat(dangling).isEmpty();
    assertThat(named).as("relations of the demo").isGreaterThan(50);
  }

  @Test
  void every_product_that_is_no_longer_shown_leads_to_one_that_is() {
    Set<String> hidden = new TreeSet<>();
    Set<String> replaced = new TreeSet<>();
    for (List<String> row : ROWS) {
      if (cell(row, "published").equals("no")) {
        hidden.add(cell(row, "product"));
      } else {
        replaced.addAll(parts(cell(row, "replaces")));
      }
    }

    assertThat(hidden).isNotEmpty();
    assertThat(replaced).containsAll(hidden);
  }

  private static List<String> related(List<String> row) {
    return Stream.of("goes_with", "replaces")
        .flatMap(column -> parts(cell(row, column)).stream())
        .toList();
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static String cell(List<String> row, String column) {
    return row.get(header.indexOf(column));
  }
}
