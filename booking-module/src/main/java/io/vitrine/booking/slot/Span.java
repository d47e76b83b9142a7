package io.vitrine.booking.slot;

import io.vitrine.shell.InvalidValue;
import java.time.LocalTime;

/**
 * A stretch of a day on the shop's wall clock, in minutes from midnight; the end is not part of it
 * and 1440 is the day's end.
 */
public record Span(int from, int until) {

  public static final int DAY = 24 * 60;

  public Span {
    if (from < 0 || until > DAY || from >= until) {
      throw new InvalidValue(
          "a stretch of a day runs forward between 0 and 1440 minutes, not "
              + from
              + " to "
              + until);
    }
  }

  /** A closing time of midnight means the day's end. */
  public static Span of(LocalTime from, LocalTime until) {
    int end = until.equals(LocalTime.MIDNIGHT) ? DAY : minute(until);
    return new Span(minute(from), end);
  }

  private static int minute(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }
}
