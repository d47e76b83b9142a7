package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.Findings.BadRow;
import io.vitrine.catalog.importing.file.CsvFile;
import io.vitrine.catalog.importing.file.CsvLine;
import io.vitrine.catalog.importing.file.CsvRecord;
import io.vitrine.catalog.importing.file.Formula;
import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.importing.row.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Writes the rows of an import with something wrong as a file: in front line, column and reason,
 * behind them the row as it came. Corrected, it can be sent in again as it is.
 */
@ApplicationScoped
public class ErrorFile {

  private static final String TEXTS = "io.vitrine.catalog.importing.texts";
  private static final List<String> REMARKS =
      List.of("error_line", "error_column", "error_effect", "error_reason");

  private final Imports imports;
  private final Findings findings;

  @Inject
  public ErrorFile(Imports imports, Findings findings) {
    this.imports = imports;
    this.findings = findings;
  }

  /** Writes to a stream, never holding more than a page of rows. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** The file of this import with its reasons in this language; nothing for an unknown import. */
  public Optional<Content> of(String id, Locale locale) {
    return imports.first(id).map(first -> out -> write(id, first, texts(locale), out));
  }

  private void write(String id, FirstRow first, ResourceBundle texts, OutputStream to)
      throws IOException {
    Layout layout = first.layout();
    Writer out = new OutputStreamWriter(to, layout.charset());
    List<String> header = new ArrayList<>(REMARKS);
    header.addAll(fields(first.header(), layout));
    out.write(CsvLine.of(header, layout) + "\r\n");
    findings.each(
        id,
        row -> {
          try {
            List<String> fields = remarks(row, texts);
            fields(row.fields(), layout).forEach(field -> fields.add(Formula.quoted(field)));
            out.write(CsvLine.of(fields, layout) + "\r\n");
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    out.flush();
  }

  private static List<String> remarks(BadRow row, ResourceBundle texts) {
    List<String> remarks = new ArrayList<>();
    remarks.add(String.valueOf(row.line()));
    remarks.add(
        row.findings().stream().map(Finding::column).distinct().collect(Collectors.joining(" | ")));
    remarks.add(texts.getString(row.refused() ? "effect.refused" : "effect.left-out"));
    remarks.add(
        Formula.quoted(
            row.findings().stream().map(f -> said(f, texts)).collect(Collectors.joining(" | "))));
    return remarks;
  }

  private static String said(Finding finding, ResourceBundle texts) {
    return MessageFormat.format(
        texts.getString("reason." + finding.reason().name()), finding.given());
  }

  private static List<String> fields(String line, Layout layout) throws IOException {
    try (CsvFile one =
        new CsvFile(new ByteArrayInputStream(line.getBytes(layout.charset())), layout)) {
      CsvRecord record = one.next();
      return record == null ? List.of("") : record.fields();
    }
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(TEXTS, locale, Thread.currentThread().getContextClassLoader());
  }
}
