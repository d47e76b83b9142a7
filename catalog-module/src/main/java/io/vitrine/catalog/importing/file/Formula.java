package io.vitrine.catalog.importing.file;

import java.util.regex.Pattern;

/**
 * Keeps a table program from taking words for a formula: an apostrophe in front makes them words
 * again. What begins with apostrophes and would be a formula behind them gets one more, so that
 * reading always takes off exactly what writing has put on.
 */
public final class Formula {

  /** Signs that begin a formula, also in their wide form; a plain number is none. */
  private static final String BEGIN =
      "'*(?:[=@\\uFF1D\\uFF20\\uFF0B\\uFF0D\\t\\r]|[+-](?!\\d{1,30}(?:[.,]\\d{1,9})?$))";

  private static final Pattern DANGEROUS = Pattern.compile("^" + BEGIN + "[\\s\\S]*");
  private static final Pattern QUOTED = Pattern.compile("^'(?=" + BEGIN + ")");

  private Formula() {}

  /** The cell as it may be shown by a table program. */
  public static String quoted(String cell) {
    return DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
  }

  /** The cell as it was before {@link #quoted}. */
  public static String unquoted(String cell) {
    return QUOTED.matcher(cell).replaceFirst("");
  }
}
