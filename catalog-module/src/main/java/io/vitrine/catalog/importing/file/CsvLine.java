package io.vitrine.catalog.importing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Writes records in a file's own layout. */
public final class CsvLine {

  private CsvLine() {}

  /** The fields in one record, without a line end, so that {@link CsvFile} reads the same again. */
  public static String of(List<String> fields, Layout layout) {
    StringBuilder line = new StringBuilder();
    CSVFormat format =
        CSVFormat.Builder.create()
            .setDelimiter(layout.separator())
            .setQuote(layout.quote())
            .setQuoteMode(QuoteMode.MINIMAL)
            .setRecordSeparator("")
            .get();
    try {
      format.printRecord(line, fields.toArray());
    } catch (IOException e) {
      throw new UncheckedIOException("a line in memory cannot fail", e);
    }
    return line.toString();
  }
}
