package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.file.CsvLine;
import io.vitrine.catalog.importing.file.Formula;
import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.product.writing.FieldChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what a dry run found as a file: a line for each field that would change. */
@ApplicationScoped
public class DifferenceFile {

  private static final List<String> HEADER =
      List.of("line", "change", "product", "sku", "field", "before", "after");

  private final Imports imports;
  private final Differences differences;

  @Inject
  public DifferenceFile(Imports imports, Differences differences) {
    this.imports = imports;
    this.differences = differences;
  }

  /** The file of this dry run; nothing for an unknown import. */
  public Optional<ErrorFile.Content> of(String id) {
    return imports.reading(id).map(job -> out -> write(id, out));
  }

  private void write(String id, OutputStream to) throws IOException {
    Writer out = new OutputStreamWriter(to, Layout.HOUSE.charset());
    out.write(CsvLine.of(HEADER, Layout.HOUSE) + "\r\n");
    differences.each(
        id,
        row -> {
          try {
            for (FieldChange change : row.fields()) {
              out.write(CsvLine.of(line(row, change), Layout.HOUSE) + "\r\n");
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    out.flush();
  }

  private static List<String> line(Differences.Row row, FieldChange change) {
    return Stream.of(
            String.valueOf(row.line()),
            row.added() ? "new" : "changed",
            row.product(),
            row.sku(),
            change.field(),
            change.before(),
            change.after())
        .map(cell -> cell == null ? "" : Formula.quoted(cell))
        .toList();
  }
}
