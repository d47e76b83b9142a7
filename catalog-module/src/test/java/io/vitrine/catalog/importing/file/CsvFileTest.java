package io.vitrine.catalog.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.catalog.importing.file.CsvRecord.Broken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

  @Test
  void quotedFieldsHoldSeparatorsQuotesAndLineBreaks() throws IOException {
    assertThat(read("a,\"b,1\"\n\"say \"\"hi\"\"\",\"two\r\nlines\"\n"))
        .extracting(CsvRecord::fields)
        .containsExactly(List.of("a", "b,1"), List.of("say \"hi\"", "two\nlines"));
  }

  @Test
  void aRecordKnowsTheLineOnWhichItBegins() throws IOException {
    assertThat(read("h\r\n\"two\nlines\"\r\n\r\nafter\r\n"))
        .extracting(CsvRecord::line)
        .containsExactly(1L, 2L, 5L);
  }

  @Test
  void theMarkAtTheBeginningOfAFileIsNoPartOfItsFirstField() throws IOException {
    assertThat(read("\uFEFFsku,name\n"))
        .extracting(CsvRecord::fields)
        .containsExactly(List.of("sku", "name"));
  }

  @Test
  void aQuoteThatIsNeverClosedBreaksItsOwnLineAlone() throws IOException {
    List<CsvRecord> records = read("a,b\n1,\"open\n2,\"fine\"\n3,also fine\n");

    assertThat(records)
        .extracting(CsvRecord::broken)
        .containsExactly(null, Broken.QUOTES, null, null);
    assertThat(records.get(1).line()).isEqualTo(2);
    assertThat(records.get(2).fields()).containsExactly("2", "fine");
    assertThat(records.get(3).fields()).containsExactly("3", "also fine");
  }

  @Test
  void aQuoteLeftOpenAtTheEndIsReportedAndNotThrown() throws IOException {
    assertThat(read("a\n\"end")).extracting(CsvRecord::broken).containsExactly(null, Broken.QUOTES);
  }

  @Test
  void textBehindAClosedQuoteBreaksTheRecord() throws IOException {
    assertThat(read("\"a\"b,c\nnext\n"))
        .extracting(CsvRecord::broken)
        .containsExactly(Broken.QUOTES, null);
  }

  @Test
  void aLineWithoutEndIsCutAndReported() throws IOException {
    List<CsvRecord> records = read("x".repeat(CsvFile.MOST_CHARACTERS + 1) + "\nnext\n");

    assertThat(records).extracting(CsvRecord::broken).containsExactly(Broken.TOO_LONG, null);
    assertThat(records.get(0).fields().get(0)).hasSize(CsvFile.MOST_CHARACTERS);
  }

  @Test
  void anotherLayoutIsReadAsWell() throws IOException {
    Layout french = new Layout(';', '\'', StandardCharsets.ISO_8859_1);
    InputStream file = new ByteArrayInputStream("é;'a;b'\n".getBytes(StandardCharsets.ISO_8859_1));

    try (CsvFile csv = new CsvFile(file, french)) {
      assertThat(csv.next().fields()).containsExactly("é", "a;b");
    }
  }

  /** A file without end: had it to be held, this would not end well. */
  @Test
  void theReaderLooksNoFurtherAheadThanARecordMayBeLong() throws IOException {
    try (CsvFile csv = new CsvFile(new Endless("1,\"never closed, \n"), Layout.HOUSE)) {
      long before = 0;
      for (int i = 0; i < 200; i++) {
        CsvRecord record = csv.next();
        assertThat(record).isNotNull();
        long ahead = csv.bytesRead() - before;
        assertThat(ahead).isLessThan(2L * CsvFile.MOST_CHARACTERS);
        before = csv.bytesRead();
      }
    }
  }

  @Test
  void whatWasWrittenIsReadAgainTheSame() throws IOException {
    List<String> fields = List.of("a,b", "\"", "two\nlines", " space ", "", "'=1");

    assertThat(read(CsvLine.of(fields, Layout.HOUSE)).get(0).fields()).isEqualTo(fields);
  }

  private static List<CsvRecord> read(String text) throws IOException {
    InputStream file = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (CsvFile csv = new CsvFile(file, Layout.HOUSE)) {
      List<CsvRecord> records = new ArrayList<>();
      for (CsvRecord record = csv.next(); record != null; record = csv.next()) {
        records.add(record);
      }
      return records;
    }
  }

  /** The same line for ever. */
  private static final class Endless extends InputStream {
    private final byte[] line;
    private int at;

    Endless(String line) {
      this.line = line.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      return line[at++ % line.length];
    }
  }
}
