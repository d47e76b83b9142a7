package io.vitrine.catalog.importing.mapping;

import io.vitrine.catalog.importing.file.CsvFile;
import io.vitrine.catalog.importing.file.CsvRecord;
import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.importing.row.Header;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A file that defines attributes: code, name_fr, name_en, kind, unit, facet, position. */
public final class AttributeFile {

  private static final List<String> COLUMNS =
      List.of("code", "name_fr", "name_en", "kind", "unit", "facet", "position");
  private static final int MOST = 1000;

  private AttributeFile() {}

  /**
   * @throws InvalidValue if a line is no definition, with line and reason as a sentence
   */
  public static List<AttributeEntry> read(InputStream csv) throws IOException {
    try (CsvFile file = new CsvFile(csv, Layout.HOUSE)) {
      CsvRecord header = file.next();
      if (header == null || !header.fields().stream().map(Header::plain).toList().equals(COLUMNS)) {
        throw new InvalidValue("the attributes' columns are " + String.join(",", COLUMNS));
      }
      List<AttributeEntry> attributes = new ArrayList<>();
      for (CsvRecord record = file.next(); record != null; record = file.next()) {
        attributes.add(attribute(record));
        if (attributes.size() > MOST) {
          throw new InvalidValue("the house has at most " + MOST + " attributes");
        }
      }
      return attributes;
    }
  }

  private static AttributeEntry attribute(CsvRecord record) {
    List<String> f = record.fields();
    try {
      if (record.broken() != null || f.size() != COLUMNS.size()) {
        throw new InvalidValue("there are " + f.size() + " fields instead of " + COLUMNS.size());
      }
      return AttributeRow.of(
          f.get(0).strip(),
          new Text(f.get(1), f.get(2)),
          f.get(3),
          f.get(4).isBlank() ? null : f.get(4).strip(),
          f.get(5).strip().equalsIgnoreCase("yes"),
          Integer.parseInt(f.get(6).strip()));
    } catch (InvalidValue | NumberFormatException e) {
      throw new InvalidValue("line " + record.line() + " of the attributes: " + e.getMessage());
    }
  }
}
