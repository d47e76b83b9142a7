package io.vitrine.catalog.importing.row;

/**
 * What is wrong with one cell of a row.
 *
 * @param column the column of the file, or {@code ""} where the row as a whole is meant
 * @param given what stood there, shortened
 */
public record Finding(String column, Reason reason, String given) {

  private static final int LONGEST = 120;

  public Finding {
    given = given == null ? "" : given.strip();
    given = given.length() > LONGEST ? given.substring(0, LONGEST) + "…" : given;
  }
}
