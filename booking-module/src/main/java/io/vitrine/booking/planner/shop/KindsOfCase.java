package io.vitrine.booking.planner.shop;

import io.vitrine.booking.planner.line.Rest;
import io.vitrine.booking.planner.line.ShiftKind;
import io.vitrine.booking.slot.Span;
import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of shift of a case: the shapes that its days on duty allow, then what people's days are
 * already, told apart by beginning, end and working time alone.
 */
final class KindsOfCase {

  private record Outline(int from, int until, int worked) {}

  private final List<ShiftShape> shapes;
  private final List<Outline> outlines = new ArrayList<>();
  private final Map<Outline, Integer> own = new HashMap<>();
  private final int clockChange;
  private final Map<List<Integer>, Rest> rests = new HashMap<>();

  KindsOfCase(PlanningCase planned) {
    this.shapes = ShapesOfDuty.of(planned.days().stream().flatMap(d -> d.duty().stream()).toList());
    shapes.forEach(s -> outlines.add(new Outline(s.from(), s.until(), s.worked())));
    this.clockChange = losesAnHour(planned) ? 60 : 0;
    for (PlannedPerson person : planned.people()) {
      for (PersonDay day : person.days()) {
        day.fixed().ifPresent(this::note);
        note(day.standing());
      }
    }
  }

  /** The night in which clocks go forward is an hour shorter than walls say. */
  private static boolean losesAnHour(PlanningCase planned) {
    LocalDate day = planned.from().minusDays(2);
    while (day.isBefore(planned.until().plusDays(2))) {
      ZoneId zone = planned.zone();
      if (day.atStartOfDay(zone)
          .plusDays(1)
          .toInstant()
          .isBefore(day.atStartOfDay(zone).toInstant().plusSeconds(24 * 3600))) {
        return true;
      }
      day = day.plusDays(1);
    }
    return false;
  }

  private void note(List<WorkTime> times) {
    if (!times.isEmpty()) {
      own.computeIfAbsent(
          outline(times),
          outline -> {
            outlines.add(outline);
            return outlines.size() - 1;
          });
    }
  }

  private static Outline outline(List<WorkTime> times) {
    int from = Span.DAY;
    int until = 0;
    long worked = 0;
    for (WorkTime time : times) {
      from = Math.min(from, minute(time.localFrom()));
      int end = time.localTo().equals(LocalTime.MIDNIGHT) ? Span.DAY : minute(time.localTo());
      until = Math.max(until, end);
      worked += time.worked().toMinutes();
    }
    return new Outline(from, until, (int) worked);
  }

  private static int minute(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  List<ShiftKind> kinds() {
    return outlines.stream()
        .map(o -> new ShiftKind(o.from + "-" + o.until, Math.max(1, o.worked)))
        .toList();
  }

  int count() {
    return outlines.size();
  }

  /** The shapes; they are the first kinds. */
  List<ShiftShape> shapes() {
    return shapes;
  }

  /** The kind that stands for a day of these times. */
  int of(List<WorkTime> times) {
    return own.get(outline(times));
  }

  int from(int kind) {
    return outlines.get(kind).from;
  }

  int until(int kind) {
    return outlines.get(kind).until;
  }

  Rest rest(Bounds bounds) {
    int rest = bounds.restMinutes() + clockChange;
    int weekly = bounds.weeklyRestMinutes() + clockChange;
    return rests.computeIfAbsent(
        List.of(rest, weekly), k -> new Rest(bars(Span.DAY - rest), bars(2 * Span.DAY - weekly)));
  }

  /** By kind: those that begin too early for it, where its end may be so much later. */
  private List<BitSet> bars(int slack) {
    List<BitSet> bars = new ArrayList<>();
    for (Outline one : outlines) {
      BitSet barred = new BitSet();
      for (int other = 0; other < outlines.size(); other++) {
        if (one.until - outlines.get(other).from > slack) {
          barred.set(other);
        }
      }
      bars.add(barred);
    }
    return bars;
  }
}
