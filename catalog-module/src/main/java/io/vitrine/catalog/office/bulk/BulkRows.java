package io.vitrine.catalog.office.bulk;

import io.vitrine.catalog.importing.file.CsvLine;
import io.vitrine.catalog.importing.file.Layout;
import io.vitrine.catalog.office.ArticleFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The rows of the chosen products after the change, read as a file; a page at a time in memory. */
final class BulkRows implements Enumeration<InputStream> {

  private static final int PAGE = 200;
  private static final String END = "\r\n";

  private final ArticleFile file;
  private final List<String> numbers;
  private final BulkChange change;
  private final Map<String, Long> versions = new HashMap<>();
  private int next = -1;

  BulkRows(ArticleFile file, List<String> numbers, BulkChange change) {
    this.file = file;
    this.numbers = numbers;
    this.change = change;
  }

  /** The version of each product whose rows were read. */
  Map<String, Long> versions() {
    return Collections.unmodifiableMap(versions);
  }

  @Override
  public boolean hasMoreElements() {
    return next < numbers.size();
  }

  @Override
  public InputStream nextElement() {
    if (!hasMoreElements()) {
      throw new NoSuchElementException("all rows are read");
    }
    StringBuilder lines = new StringBuilder();
    if (next < 0) {
      lines.append(CsvLine.of(file.columns(), Layout.HOUSE)).append(END);
      next = 0;
    } else {
      int end = Math.min(next + PAGE, numbers.size());
      file.each(
          numbers.subList(next, end),
          (row, product, version) -> {
            versions.put(product, version);
            lines.append(CsvLine.of(file.fields(change.of(row)), Layout.HOUSE)).append(END);
          });
      next = end;
    }
    return new ByteArrayInputStream(lines.toString().getBytes(Layout.HOUSE.charset()));
  }
}
