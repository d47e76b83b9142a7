package io.vitrine.booking.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures as a file for a spreadsheet (RFC 4180, UTF-8 with a mark, semicolons as French ones
 * expect). A cell that a spreadsheet would take for a formula is quoted (abuse case 42).
 */
public final class SpreadsheetFile {

  private static final String FORMULA = "=+-@\t\r";

  private SpreadsheetFile() {}

  public static String of(Figures figures) {
    Stream<String> head =
        Stream.of(
            line(
                List.of(
                    "week",
                    "topic",
                    "booked",
                    "kept",
                    "missed",
                    "cancelled",
                    "kept_percent",
                    "lead_days",
                    "wait_minutes")));
    Stream<String> rows = figures.rows().stream().map(SpreadsheetFile::row);
    Stream<String> use =
        Stream.concat(
            Stream.of("", line(List.of("week", "working_minutes", "promised_minutes", "percent"))),
            figures.use().stream().map(SpreadsheetFile::use));
    return "\ufeff"
        + Stream.of(head, rows, use).flatMap(s -> s).collect(Collectors.joining("\r\n"))
        + "\r\n";
  }

  private static String row(Figures.Row row) {
    return line(
        List.of(
            row.week().toString(),
            row.topic(),
            row.booked(),
            row.kept(),
            row.missed(),
            row.cancelled(),
            said(row.keptShare()),
            row.leadTenthsOfDays().map(t -> t / 10 + "." + t % 10).orElse(""),
            said(row.waiting())));
  }

  private static String use(Figures.Use use) {
    return line(List.of(use.week().toString(), use.working(), use.promised(), said(use.share())));
  }

  private static String said(Optional<Long> figure) {
    return figure.map(String::valueOf).orElse("");
  }

  private static String line(List<?> cells) {
    return cells.stream().map(c -> cell(c.toString())).collect(Collectors.joining(";"));
  }

  static String cell(String text) {
    String safe =
        !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.]+")
            ? "'" + text
            : text;
    return safe.matches("(?s).*[;\"\r\n'].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
