package io.vitrine.booking.staffing;

import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.WorkTime;
import io.vitrine.shell.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The hours of a day that are looked at, the same for each day drawn: full hours on the shop's
 * wall.
 *
 * @param from minutes after midnight
 * @param to minutes after midnight, 1440 for the day's end
 */
public record DayWindow(int from, int to) {

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int HALF = 30;

  public DayWindow {
    if (from < 0 || from >= to || to > DAY || from % HOUR != 0 || to % HOUR != 0) {
      throw new InvalidValue("a day is looked at from one full hour to another");
    }
  }

  /** All opening hours and all work, with an hour to spare on either side; ten to seven else. */
  public static DayWindow around(Collection<Span> open, Collection<WorkTime> work) {
    int first =
        IntStream.concat(
                open.stream().mapToInt(Span::from),
                work.stream().mapToInt(time -> minute(time, time.from())))
            .min()
            .orElse(10 * HOUR);
    int last =
        IntStream.concat(
                open.stream().mapToInt(Span::until),
                work.stream().mapToInt(time -> minute(time, time.to())))
            .max()
            .orElse(19 * HOUR);
    return new DayWindow(
        Math.max(0, (first / HOUR - 1) * HOUR),
        Math.min(DAY, ((last + HOUR - 1) / HOUR + 1) * HOUR));
  }

  /** On the wall, so that the end of a day is its last minute and not the first of the next. */
  private static int minute(WorkTime time, Instant at) {
    LocalDateTime wall = LocalDateTime.ofInstant(at, time.zone());
    int minute = wall.getHour() * HOUR + wall.getMinute();
    return wall.toLocalDate().isAfter(time.day()) ? DAY : minute;
  }

  /** How many half-hours it has. */
  public int halfHours() {
    return (to - from) / HALF;
  }

  /** Where the half-hours of a day begin; a day on which the clocks change has as many. */
  public List<Instant> on(LocalDate day, ZoneId zone) {
    return IntStream.range(0, halfHours())
        .mapToObj(i -> day.atStartOfDay().plusMinutes(from + (long) i * HALF))
        .map(wall -> wall.atZone(zone).toInstant())
        .toList();
  }

  public Duration length() {
    return Duration.ofMinutes((long) to - from);
  }
}
