package io.vitrine.booking.weeks;

import io.vitrine.booking.worktime.Break;
import io.vitrine.booking.worktime.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Somebody's week.
 *
 * @param published whether a plan of it is known
 * @param lines in order of time
 * @param worked her published working time, breaks not counted
 * @param agreed the agreed working time of a week
 */
public record WeekSheet(
    Week week, boolean published, List<Line> lines, Duration worked, Duration agreed) {

  public WeekSheet {
    lines = List.copyOf(lines);
  }

  /** What a line is about. */
  public enum Kind {
    SHIFT,
    ABSENCE,
    WORKSHOP
  }

  /**
   * A stretch of her week.
   *
   * @param shop the shop's code; {@code null} for an absence
   * @param id of the shift; {@code null} otherwise
   */
  public record Line(
      Kind kind,
      Instant from,
      Instant to,
      ZoneId zone,
      List<Break> breaks,
      String shop,
      String id) {

    public Line {
      breaks = List.copyOf(breaks);
    }

    public LocalDate day() {
      return LocalDate.ofInstant(from, zone);
    }
  }
}
