package io.vitrine.catalog.importing.mapping;

import io.vitrine.catalog.importing.file.CsvFile;
import io.vitrine.catalog.importing.file.CsvRecord;
import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.importing.row.Header;
import io.vitrine.catalog.product.AttributeEntry;
import io.vitrine.catalog.text.Text;
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
   * @throws Unfit if a line is no definition
   */
  public static List<AttributeEntry> read(InputStream csv) throws IOException {
    try (CsvFile file = new CsvFile(csv, Layout.HOUSE)) {
      CsvRecord header = file.next();
      if (header == null || !header.fields().stream().map(Header::plain).toList().equals(COLUMNS)) {
        throw new Unfit(Fault.ATTRIBUTES_COLUMNS, String.join(",", COLUMNS));
      }
      List<AttributeEntry> attributes = new ArrayList<>();
      for (CsvRecord record = file.next(); record != null; record = file.next()) {
        attributes.add(attribute(record));
        if (attributes.size() > MOST) {
          throw new Unfit(Fault.ATTRIBUTES_MANY, String.valueOf(MOST));
        }
      }
      return attributes;
    }
  }

  private static AttributeEntry attribute(CsvRecord record) {
    List<String> f = record.fields();
    if (record.broken() != null || f.size() != COLUMNS.size()) {
      throw new Unfit(
          Fault.ATTRIBUTES_FIELDS,
          String.valueOf(record.line()),
          String.valueOf(f.size()),
          String.valueOf(COLUMNS.size()));
    }
    String where = "attributes.csv:" + record.line();
    return new AttributeRow(where)
        .entry(
            f.get(0).strip(),
            Text.orNone(f.get(1), f.get(2)),
            f.get(3),
            f.get(4).isBlank() ? null : f.get(4).strip(),
            f.get(5).strip().equalsIgnoreCase("yes"),
            position(where, f.get(6).strip()));
  }

  private static int position(String where, String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException e) {
      throw new Unfit(Fault.ATTRIBUTE_POSITION, where, written);
    }
  }
}
