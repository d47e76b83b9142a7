package io.vitrine.catalog.importing.row;

import io.vitrine.catalog.importing.file.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The cells of one row by column, and what has been found wrong with them. */
final class Cells {

  /** Control characters but tab and line break, and the marks that turn the writing direction. */
  static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private final Map<String, String> byColumn;
  private final List<Finding> findings = new ArrayList<>();

  Cells(Map<String, String> byColumn) {
    this.byColumn = byColumn;
  }

  /** The cell's words without surrounding space, or {@code null} when it is empty or not there. */
  String get(String column) {
    String cell = byColumn.get(column);
    if (cell == null) {
      return null;
    }
    String seen = Formula.unquoted(UNSEEN.matcher(cell).replaceAll("").strip());
    return seen.isEmpty() ? null : seen;
  }

  String needed(String column) {
    String cell = get(column);
    if (cell == null) {
      found(column, Reason.MISSING, "");
    }
    return cell;
  }

  /** The cell's words, which must not be longer than this. */
  String upTo(int longest, String column) {
    String cell = get(column);
    if (cell != null && cell.length() > longest) {
      found(column, Reason.TOO_LONG, cell);
      return null;
    }
    return cell;
  }

  List<String> list(String column) {
    String cell = get(column);
    return cell == null
        ? List.of()
        : Pattern.compile("\\|")
            .splitAsStream(cell)
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
  }

  void found(String column, Reason reason, String given) {
    findings.add(new Finding(column, reason, given));
  }

  void foundEncoding() {
    byColumn.forEach(
        (column, cell) -> {
          if (cell != null && cell.indexOf('\uFFFD') >= 0) {
            found(column, Reason.ENCODING, cell);
          }
        });
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
