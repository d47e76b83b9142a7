package io.vitrine.catalog.importing;

import io.vitrine.catalog.importing.file.CsvFile;
import io.vitrine.catalog.importing.file.CsvRecord;
import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.catalog.importing.row.Header;
import io.vitrine.catalog.importing.row.Outcome;
import io.vitrine.catalog.importing.row.Reason;
import io.vitrine.catalog.importing.row.RowReader;
import io.vitrine.catalog.importing.row.Translation;
import io.vitrine.catalog.importing.row.Translation.Translated;
import io.vitrine.catalog.importing.row.Vocabulary;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A file being read: gives its rows in chunks, each with what it comes to. */
final class ImportSource implements Closeable {

  private final CsvFile file;
  private final Translation translation;
  private final RowReader reader;
  private final List<String> header;
  private long records;
  private boolean atEnd;

  /**
   * @param committed how many rows were taken in before; they are passed over
   */
  ImportSource(InputStream file, Translation translation, Vocabulary vocabulary, long committed)
      throws IOException {
    this.file = new CsvFile(file, translation.layout());
    this.translation = translation;
    CsvRecord first = this.file.next();
    this.header = first == null ? List.of() : first.fields().stream().map(Header::plain).toList();
    this.reader = new RowReader(vocabulary, new HashSet<>(translation.columns(header)));
    while (records < committed && this.file.next() != null) {
      records++;
    }
  }

  /** The next rows; fewer than asked for only at the end of the file. */
  List<SourceRow> next(int most) throws IOException {
    List<SourceRow> rows = new ArrayList<>(most);
    while (rows.size() < most) {
      CsvRecord record = file.next();
      if (record == null) {
        atEnd = true;
        return rows;
      }
      rows.add(new SourceRow(++records, record.line(), record.fields(), outcome(record)));
    }
    return rows;
  }

  boolean atEnd() {
    return atEnd;
  }

  long bytesRead() {
    return file.bytesRead();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private Outcome outcome(CsvRecord record) {
    if (record.broken() != null) {
      Reason reason = record.broken() == CsvRecord.Broken.QUOTES ? Reason.QUOTES : Reason.TOO_LONG;
      return refused(reason, record.fields().get(0));
    }
    if (record.fields().size() != header.size()) {
      return refused(Reason.FIELD_COUNT, record.fields().size() + " / " + header.size());
    }
    Translated row = translation.row(header, record.fields());
    return reader
        .read(row.cells())
        .fold(
            (article, leftOut) ->
                row.findings().stream().anyMatch(f -> f.reason().refusing())
                    ? new Outcome.Refused(sources(row.findings(), leftOut))
                    : new Outcome.Arrives(article, sources(row.findings(), leftOut)),
            reasons -> new Outcome.Refused(sources(row.findings(), reasons)));
  }

  /** All findings, each with the column of the file from which it comes. */
  private List<Finding> sources(List<Finding> translating, List<Finding> reading) {
    List<Finding> findings = new ArrayList<>(translating);
    reading.forEach(
        f -> findings.add(new Finding(translation.source(f.column()), f.reason(), f.given())));
    return findings;
  }

  private static Outcome refused(Reason reason, String given) {
    return new Outcome.Refused(List.of(new Finding("", reason, given)));
  }
}
