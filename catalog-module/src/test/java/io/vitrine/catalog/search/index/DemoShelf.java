package io.vitrine.catalog.search.index;

import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.product.AttributeKind;
import io.vitrine.catalog.product.CatalogueEntry;
import io.vitrine.catalog.product.CatalogueEntry.Value;
import io.vitrine.catalog.product.CatalogueEntry.Variant;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.search.FacetValue;
import io.vitrine.catalog.text.Text;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The demo assortment straight from its file, as far as words and facets go. */
public final class DemoShelf {

  private static final Path DEMO = Path.of("src/main/resources/demo");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<String, AttributeEntry> attributes = new LinkedHashMap<>();

  private DemoShelf() {}

  public static List<CatalogueEntry> entries() throws IOException {
    return new DemoShelf().read();
  }

  private List<CatalogueEntry> read() throws IOException {
    for (CSVRecord row : rows("attributes.csv")) {
      attributes.put(
          row.get("code"),
          new AttributeEntry(
              row.get("code"),
              new Text(row.get("name_fr"), row.get("name_en")),
              AttributeKind.valueOf(row.get("kind")),
              row.get("unit").isEmpty() ? null : row.get("unit"),
              row.get("facet").equals("yes"),
              Integer.parseInt(row.get("position"))));
    }
    Map<String, List<CSVRecord>> byProduct = new LinkedHashMap<>();
    for (CSVRecord row : rows("products.csv")) {
      byProduct.computeIfAbsent(row.get("product"), p -> new ArrayList<>()).add(row);
    }
    return byProduct.values().stream().map(this::entry).toList();
  }

  private CatalogueEntry entry(List<CSVRecord> rows) {
    CSVRecord first = rows.get(0);
    return new CatalogueEntry(
        first.get("product"),
        new Text(first.get("name_fr"), first.get("name_en")),
        new Text(first.get("description_fr"), first.get("description_en")),
        categories(first),
        new CatalogueEntry.Brand(FacetValue.slug(first.get("brand")), first.get("brand")),
        List.of(),
        rows.stream().map(this::variant).toList(),
        Instant.EPOCH);
  }

  private static List<CategoryEntry> categories(CSVRecord row) {
    String[] french = row.get("category_fr").split(" > ");
    String[] english = row.get("category_en").split(" > ");
    List<CategoryEntry> path = new ArrayList<>();
    for (int i = 0; i < french.length; i++) {
      path.add(SampleShelf.category(FacetValue.slug(french[i]), french[i], english[i]));
    }
    return path;
  }

  private Variant variant(CSVRecord row) {
    List<Value> values = new ArrayList<>();
    for (AttributeEntry attribute : attributes.values()) {
      Value value = value(attribute, row);
      if (value != null) {
        values.add(value);
      }
    }
    return new Variant(
        row.get("sku"),
        row.get("gtin"),
        new Text(row.get("variant_fr"), row.get("variant_en")),
        new BigDecimal(row.get("price")).movePointRight(2).longValueExact(),
        null,
        2000,
        0,
        values,
        List.of(new CatalogueEntry.Picture("/media/demo/none.svg", new Text("-", "-"))),
        List.of(),
        List.of());
  }

  private static Value value(AttributeEntry attribute, CSVRecord row) {
    String column = "attr." + attribute.code();
    boolean words =
        attribute.kind() == AttributeKind.CHOICE || attribute.kind() == AttributeKind.TEXT;
    String cell = words ? row.get(column + ".fr") : row.get(column);
    if (cell.isEmpty()) {
      return null;
    }
    if (words) {
      return new Value(attribute, null, new Text(cell, row.get(column + ".en")));
    }
    return attribute.kind() == AttributeKind.BOOLEAN
        ? new Value(attribute, cell.equals("yes") ? BigDecimal.ONE : BigDecimal.ZERO, null)
        : new Value(attribute, new BigDecimal(cell), null);
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    try (Reader reader = Files.newBufferedReader(DEMO.resolve(file), StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).getRecords();
    }
  }
}
