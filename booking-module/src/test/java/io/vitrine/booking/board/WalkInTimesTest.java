package io.vitrine.booking.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.booking.queue.DayQueue;
import io.vitrine.booking.queue.InOrderOfComing;
import io.vitrine.booking.queue.QueueBySolver;
import io.vitrine.booking.queue.QueuePlanner;
import io.vitrine.booking.slot.BookingWindow;
import io.vitrine.booking.slot.Effort;
import io.vitrine.booking.slot.FreeTimes;
import io.vitrine.booking.slot.Occupation;
import io.vitrine.booking.slot.Shift;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.slot.Tick;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WalkInTimesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 12);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Effort EFFORT = new Effort(0, 30, 5);
  private static final Span OPEN = Span.of(LocalTime.of(10, 0), LocalTime.of(19, 0));
  private static final List<QueuePlanner> PLANNERS =
      List.of(new InOrderOfComing(), new QueueBySolver(5));

  @Test
  void those_who_came_first_get_the_earliest_time_and_each_has_one_of_her_own() {
    List<Occupation> taken = List.of(busy("S001", "14:00", "15:00"));
    for (QueuePlanner planner : PLANNERS) {
      assertThat(promised(planner, "13:52", taken, 4))
          .containsExactly("S002 14:00", "S002 14:45", "S001 15:00", "S002 15:30");
    }
  }

  @Test
  void a_full_day_promises_nothing() {
    List<Occupation> full = List.of(busy("S001", "13:00", "18:00"), busy("S002", "13:00", "18:00"));
    for (QueuePlanner planner : PLANNERS) {
      assertThat(promised(planner, "13:52", full, 2)).isEmpty();
      assertThat(promised(planner, "17:40", List.of(), 1)).isEmpty();
    }
  }

  private static List<String> promised(
      QueuePlanner planner, String now, List<Occupation> taken, int people) {
    FreeTimes free =
        new FreeTimes(
            EFFORT, new BookingWindow(at(now), Duration.ZERO, 0, PARIS), day -> List.of(OPEN));
    Span hours = Span.of(LocalTime.of(10, 0), LocalTime.of(18, 0));
    List<Shift> shifts =
        List.of(new Shift("S001", DAY, hours, List.of()), new Shift("S002", DAY, hours, List.of()));
    DayQueue.Kind kind = WalkInTimes.kind(free, EFFORT, new WalkInTimes.Ground(shifts, taken, DAY));
    DayQueue queue =
        new DayQueue(List.of(kind), Collections.nCopies(people, 0), Map.of(), Tick.of(at(now)));
    return planner.plan(queue).stream()
        .map(turn -> turn.staff() + " " + LocalTime.ofInstant(Tick.start(turn.from()), PARIS))
        .toList();
  }

  private static Occupation busy(String staff, String from, String until) {
    return new Occupation(staff, Tick.of(at(from)), Tick.of(at(until)));
  }

  private static Instant at(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant();
  }
}
