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
 * The kinds of shift of shops that are planned together: the shapes that the days on duty of the
 * first shop allow, those of the second and so on, then what people's days are already, told apart
 * by shop, beginning, end and working time alone.
 */
final class KindsOfCase {

  /** The shop of days that stay as they are: whatever is worked on them, and wherever. */
  static final int ANYWHERE = -1;

  private record Outline(int from, int until, int worked) {}

  /** What a day is already, in that shop. */
  private record Own(int shop, Outline outline) {}

  private final List<ShiftShape> shapes = new ArrayList<>();
  private final List<Outline> outlines = new ArrayList<>();
  private final List<Integer> shops = new ArrayList<>();
  private final Map<Own, Integer> own = new HashMap<>();
  private final int clockChange;
  private final Map<List<Integer>, Rest> rests = new HashMap<>();

  KindsOfCase(ShopsTogether planned, List<PersonTogether> people) {
    for (int shop = 0; shop < planned.cases().size(); shop++) {
      for (ShiftShape shape : ShapesOfDuty.of(duties(planned.cases().get(shop)))) {
        shapes.add(shape);
        add(shop, new Outline(shape.from(), shape.until(), shape.worked()));
      }
    }
    this.clockChange = losesAnHour(planned) ? 60 : 0;
    for (PersonTogether person : people) {
      for (int day = 0; day < planned.days(); day++) {
        person.fixed(day).ifPresent(times -> note(ANYWHERE, times));
        for (int shop : person.shops()) {
          note(shop, person.in(shop, day).standing());
        }
      }
    }
  }

  private static List<Span> duties(PlanningCase planned) {
    return planned.days().stream().flatMap(d -> d.duty().stream()).toList();
  }

  private int add(int shop, Outline outline) {
    outlines.add(outline);
    shops.add(shop);
    return outlines.size() - 1;
  }

  /** The night in which clocks go forward is an hour shorter than walls say. */
  private static boolean losesAnHour(ShopsTogether planned) {
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

  private void note(int shop, List<WorkTime> times) {
    if (!times.isEmpty()) {
      own.computeIfAbsent(new Own(shop, outline(times)), it -> add(shop, it.outline));
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

  /** The kind that stands for a day of these times in that shop. */
  int of(int shop, List<WorkTime> times) {
    return own.get(new Own(shop, outline(times)));
  }

  /** The number of the shop of that kind, or {@link #ANYWHERE}. */
  int shop(int kind) {
    return shops.get(kind);
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
