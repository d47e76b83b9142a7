package io.vitrine.booking.planner.shop;

import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * When somebody works on a day, on the shop's wall clock.
 *
 * @param pause {@code null} where the shift is too short for one
 */
public record ShiftShape(Span presence, Span pause) {

  public int from() {
    return presence.from();
  }

  public int until() {
    return presence.until();
  }

  /** Minutes of work. */
  public int worked() {
    return until() - from() - (pause == null ? 0 : pause.until() - pause.from());
  }

  /** The longest work without a break, in minutes. */
  public int longestStretch() {
    return pause == null ? worked() : Math.max(pause.from() - from(), until() - pause.until());
  }

  /** Whether somebody with that shift is there all that time. */
  public boolean covers(Span time) {
    return from() <= time.from()
        && time.until() <= until()
        && (pause == null || time.until() <= pause.from() || pause.until() <= time.from());
  }

  public boolean touches(Span time) {
    return from() < time.until() && time.from() < until();
  }

  public WorkTime on(LocalDate day, ZoneId zone) {
    return WorkTime.of(
        day,
        zone,
        time(from()),
        time(until()),
        pause == null
            ? List.of()
            : List.of(new WorkTime.Pause(time(pause.from()), time(pause.until()))));
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute % Span.DAY * 60L);
  }
}
