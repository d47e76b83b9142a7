package io.vitrine.catalog.importing.file;

import java.util.List;

/**
 * One record of a file.
 *
 * @param line the line on which it begins, counted from 1
 * @param fields its fields; those of a broken record are its text in one piece
 * @param broken why it could not be taken apart, or {@code null}
 */
public record CsvRecord(long line, List<String> fields, Broken broken) {

  /** Why a record could not be taken apart. */
  public enum Broken {
    /** A quote is opened and not closed, or stands where none may. */
    QUOTES,
    /** Longer than a record may be. */
    TOO_LONG
  }

  public CsvRecord {
    fields = List.copyOf(fields);
  }
}
