package io.vitrine.booking.planner.shop;

import io.vitrine.booking.slot.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The shapes of shift that a shop's days allow: beginnings and lengths on half-hours, inside the
 * time on duty. Work that reaches six hours has a break, of half an hour, of an hour in a long day;
 * it begins on a half-hour around midday, or in the middle of the shift where that is elsewhere.
 */
final class ShapesOfDuty {

  static final int STEP = 30;

  private static final int SHORTEST = 4 * 60;
  private static final int LONGEST = 10 * 60;
  private static final int BREAK_AT = 6 * 60;
  private static final int LONG_DAY = 8 * 60;
  private static final int SHORT_BREAK = 30;
  private static final int LONG_BREAK = 60;
  private static final int MIDDAY_FROM = 11 * 60 + 30;
  private static final int MIDDAY_UNTIL = 15 * 60;
  private static final int LEAST_AROUND = 2 * 60;

  private ShapesOfDuty() {}

  /** Without those that no day can use, each once, in order of time. */
  static List<ShiftShape> of(Collection<Span> duties) {
    Set<ShiftShape> shapes =
        new TreeSet<>(
            java.util.Comparator.comparingInt(ShiftShape::from)
                .thenComparingInt(ShiftShape::until)
                .thenComparingInt(s -> s.pause() == null ? 0 : s.pause().from()));
    for (Span duty : Set.copyOf(duties)) {
      int first = (duty.from() + STEP - 1) / STEP * STEP;
      for (int from = first; from + shortest(duty) <= duty.until(); from += STEP) {
        for (int length = shortest(duty); length <= LONGEST; length += STEP) {
          if (from + length <= duty.until()) {
            shapes.addAll(between(new Span(from, from + length)));
          }
        }
      }
    }
    return List.copyOf(shapes);
  }

  /** A day that is shorter than any shift is one shift. */
  private static int shortest(Span duty) {
    int whole = (duty.until() - duty.from()) / STEP * STEP;
    return Math.max(STEP, Math.min(SHORTEST, whole));
  }

  private static List<ShiftShape> between(Span presence) {
    int length = presence.until() - presence.from();
    if (length < BREAK_AT) {
      return List.of(new ShiftShape(presence, null));
    }
    int pause = length > LONG_DAY ? LONG_BREAK : SHORT_BREAK;
    List<ShiftShape> shapes = new ArrayList<>();
    for (int at = presence.from() + LEAST_AROUND;
        at + pause + LEAST_AROUND <= presence.until();
        at += STEP) {
      ShiftShape shape = new ShiftShape(presence, new Span(at, at + pause));
      boolean midday = at >= MIDDAY_FROM && at + pause <= MIDDAY_UNTIL;
      if (midday && shape.longestStretch() < BREAK_AT) {
        shapes.add(shape);
      }
    }
    if (shapes.isEmpty()) {
      int at = (presence.from() + (length - pause) / 2) / STEP * STEP;
      shapes.add(new ShiftShape(presence, new Span(at, at + pause)));
    }
    return shapes;
  }
}
