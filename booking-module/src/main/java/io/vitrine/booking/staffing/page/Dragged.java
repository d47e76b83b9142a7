package io.vitrine.booking.staffing.page;

import io.vitrine.booking.worktime.WorkTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Collectors;

/**
 * The breaks of a shift that was dragged: they go along when the whole of it moves, and stay where
 * they are when one end of it is pulled, as far as they still lie inside.
 */
final class Dragged {

  private Dragged() {}

  /** As the form's address writes them, {@code 13:00-14:00,16:00-16:15}. */
  static String breaks(WorkTime before, LocalDateTime from, LocalDateTime to) {
    boolean whole = Duration.between(from, to).equals(before.presence());
    Duration moved = Duration.between(before.localFrom(), from.toLocalTime());
    LocalTime end = to.toLocalTime();
    return before.localBreaks().stream()
        .map(pause -> whole ? later(pause, moved) : pause)
        .filter(pause -> pause.from().isAfter(from.toLocalTime()))
        .filter(pause -> pause.to().isBefore(end) || end.equals(LocalTime.MIDNIGHT))
        .map(pause -> pause.from() + "-" + pause.to())
        .collect(Collectors.joining(","));
  }

  private static WorkTime.Pause later(WorkTime.Pause pause, Duration by) {
    return new WorkTime.Pause(pause.from().plus(by), pause.to().plus(by));
  }
}
