package io.vitrine.catalog.importing.file;

import io.vitrine.catalog.importing.file.CsvRecord.Broken;
import io.vitrine.catalog.importing.file.Lines.Line;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of comma-separated values, read record by record.
 *
 * <p>A quote that is never closed would make the rest of the file one field. So a record's lines
 * are gathered first, at most {@value #MOST_LINES} of them: if no record comes of them, the first
 * line alone is reported as broken and reading goes on with the second. Memory depends on that
 * limit and not on the file.
 */
public final class CsvFile implements Closeable {

  /** A record has at most this many lines. */
  static final int MOST_LINES = 500;

  /** A record has at most this many characters. */
  static final int MOST_CHARACTERS = 250_000;

  private final Counted bytes;
  private final BufferedReader reader;
  private final Lines lines;
  private final Layout layout;
  private final CSVFormat format;

  public CsvFile(InputStream file, Layout layout) {
    this.layout = layout;
    bytes = new Counted(file);
    reader = new BufferedReader(new InputStreamReader(bytes, layout.charset()), 1 << 16);
    lines = new Lines(reader, MOST_CHARACTERS);
    format =
        CSVFormat.Builder.create()
            .setDelimiter(layout.separator())
            .setQuote(layout.quote())
            .setIgnoreEmptyLines(false)
            .get();
  }

  /** The next record, or {@code null} after the last; empty lines are passed over. */
  public CsvRecord next() throws IOException {
    Line first = lines.next();
    while (first != null && first.text().isBlank()) {
      first = lines.next();
    }
    if (first == null) {
      return null;
    }
    return first.tooLong() ? broken(first, Broken.TOO_LONG) : gather(first);
  }

  /** How much of the file has been fetched. */
  public long bytesRead() {
    return bytes.count;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private CsvRecord gather(Line first) throws IOException {
    List<Line> more = new ArrayList<>();
    StringBuilder text = new StringBuilder(first.text());
    boolean open = isOpen(first.text(), false);
    while (open && more.size() < MOST_LINES && text.length() < MOST_CHARACTERS) {
      Line next = lines.next();
      if (next == null) {
        break;
      }
      more.add(next);
      text.append('\n').append(next.text());
      open = isOpen(next.text(), true);
    }
    List<String> fields = open ? null : fields(text.toString());
    if (fields != null) {
      return new CsvRecord(first.number(), fields, null);
    }
    lines.putBack(more);
    return broken(first, Broken.QUOTES);
  }

  private boolean isOpen(String text, boolean before) {
    boolean open = before;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == layout.quote()) {
        open = !open;
      }
    }
    return open;
  }

  private List<String> fields(String text) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, format)) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext() ? records.next().toList() : List.of("");
    } catch (CSVException e) {
      return null;
    } catch (UncheckedIOException | IllegalStateException e) {
      return null;
    }
  }

  private static CsvRecord broken(Line line, Broken why) {
    return new CsvRecord(line.number(), List.of(line.text()), why);
  }

  /** Counts what is fetched. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
