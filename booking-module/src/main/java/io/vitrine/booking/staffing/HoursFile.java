package io.vitrine.booking.staffing;

import io.vitrine.booking.worktime.Week;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Planned and worked hours as a file for a spreadsheet (RFC 4180, UTF-8 with a mark, semicolons as
 * French ones expect). A cell that a spreadsheet would take for a formula is quoted (abuse case
 * 42).
 */
public final class HoursFile {

  private static final String FORMULA = "=+-@\t\r";

  private HoursFile() {}

  /** A line for each person and week; nothing is worked in a week that is not over. */
  public static String of(PlannedHours hours) {
    List<String> lines = new ArrayList<>();
    lines.add("staff;name;week;planned_minutes;worked_minutes;agreed_minutes");
    for (PlannedHours.Row row : hours.rows()) {
      for (Week week : hours.weeks()) {
        Duration planned = row.of(week);
        lines.add(
            String.join(
                ";",
                cell(row.member().staff()),
                cell(row.member().name()),
                week.toString(),
                String.valueOf(planned.toMinutes()),
                row.workedIn(week).map(it -> String.valueOf(it.toMinutes())).orElse(""),
                String.valueOf(row.member().weeklyMinutes())));
      }
    }
    return "\ufeff" + lines.stream().collect(Collectors.joining("\r\n")) + "\r\n";
  }

  static String cell(String text) {
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("(?s).*[;\"\r\n'].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
