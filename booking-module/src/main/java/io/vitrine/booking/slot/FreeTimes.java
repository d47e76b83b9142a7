package io.vitrine.booking.slot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The rule of free times. A time is free when the clock on the shop's wall shows a full quarter of
 * an hour, the advice lies within the shop's hours, and one adviser's shift holds preparation,
 * advice and buffer in one piece, none of it a break or occupied.
 *
 * <p>One bit set an adviser and day, a bit a tick; the zone is asked at the day's bounds only.
 */
public final class FreeTimes {

  private static final int STEP = 15;

  private final Effort effort;
  private final BookingWindow window;
  private final Function<LocalDate, List<Span>> hours;

  /**
   * @param hours the shop's opening hours of a day; empty when it is closed
   */
  public FreeTimes(Effort effort, BookingWindow window, Function<LocalDate, List<Span>> hours) {
    this.effort = effort;
    this.window = window;
    this.hours = hours;
  }

  /** Every day from the first on, days without a free time included. */
  public List<FreeDay> among(
      List<Shift> shifts, List<Occupation> occupied, LocalDate first, int days) {
    Map<LocalDate, List<Shift>> shiftsOfDay = new HashMap<>();
    shifts.forEach(s -> shiftsOfDay.computeIfAbsent(s.day(), d -> new ArrayList<>()).add(s));
    Map<String, List<Occupation>> occupiedOf = new HashMap<>();
    occupied.forEach(o -> occupiedOf.computeIfAbsent(o.staff(), s -> new ArrayList<>()).add(o));
    List<FreeDay> free = new ArrayList<>(days);
    for (int i = 0; i < days; i++) {
      LocalDate day = first.plusDays(i);
      List<Shift> onDuty = shiftsOfDay.getOrDefault(day, List.of());
      free.add(new FreeDay(day, onDuty.isEmpty() ? List.of() : of(day, onDuty, occupiedOf)));
    }
    return free;
  }

  private List<FreeTime> of(
      LocalDate day, List<Shift> onDuty, Map<String, List<Occupation>> occupiedOf) {
    List<Span> open = hours.apply(day);
    if (open.isEmpty()) {
      return List.of();
    }
    ZoneId zone = window.zone();
    DayClock clock = DayClock.of(day, zone);
    BitSet opened = new BitSet();
    open.forEach(span -> opened.set(clock.reaches(span.from()), clock.reaches(span.until())));
    Map<String, BitSet> freeOf = new TreeMap<>();
    for (Shift shift : onDuty) {
      work(shift, clock, freeOf.computeIfAbsent(shift.staff(), s -> new BitSet()));
    }
    freeOf.forEach(
        (staff, free) ->
            occupiedOf.getOrDefault(staff, List.of()).forEach(o -> take(o, clock, free)));
    return startsIn(clock, opened, freeOf);
  }

  private static void work(Shift shift, DayClock clock, BitSet free) {
    set(free, clock, shift.hours(), true);
    shift.breaks().forEach(pause -> set(free, clock, pause, false));
  }

  private static void set(BitSet free, DayClock clock, Span span, boolean value) {
    free.set(clock.reaches(span.from()), clock.reaches(span.until()), value);
  }

  private static void take(Occupation taken, DayClock clock, BitSet free) {
    long end = taken.until() - clock.midnight();
    if (end > 0 && taken.from() - clock.midnight() < free.length()) {
      free.clear(
          (int) Math.max(0, taken.from() - clock.midnight()), (int) Math.min(end, free.length()));
    }
  }

  private List<FreeTime> startsIn(DayClock clock, BitSet opened, Map<String, BitSet> freeOf) {
    long earliest = ceilingTick();
    long end = Tick.of(window.end());
    int advice = Tick.covering(effort.advice());
    List<FreeTime> times = new ArrayList<>();
    for (int minute = 0; minute < Span.DAY; minute += STEP) {
      int start = clock.shows(minute);
      long tick = clock.midnight() + start;
      if (start < 0 || tick < earliest || tick >= end) {
        continue;
      }
      if (opened.get(start) && opened.nextClearBit(start) >= start + advice) {
        List<String> staff = freeAt(start, freeOf);
        if (!staff.isEmpty()) {
          times.add(new FreeTime(Tick.start(tick), staff));
        }
      }
    }
    return times;
  }

  private List<String> freeAt(int start, Map<String, BitSet> freeOf) {
    int from = start - Tick.covering(effort.preparation());
    int until = start + Tick.covering(effort.advice() + effort.buffer());
    List<String> staff = new ArrayList<>();
    if (from >= 0) {
      freeOf.forEach(
          (number, free) -> {
            if (free.get(from) && free.nextClearBit(from) >= until) {
              staff.add(number);
            }
          });
    }
    return staff;
  }

  private long ceilingTick() {
    long tick = Tick.of(window.earliest());
    return Tick.start(tick).isBefore(window.earliest()) ? tick + 1 : tick;
  }
}
