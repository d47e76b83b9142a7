package io.vitrine.booking.slot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The rule of free times. A time is free when the clock on the shop's wall shows a full quarter of
 * an hour, the advice lies within the shop's hours, one shift of each adviser it takes holds
 * preparation, advice and buffer in one piece, none of it a break or occupied, and a room of the
 * kind it takes is free for as long.
 *
 * <p>One bit set a shift and day, a bit a tick; the zone is asked at the day's bounds only.
 */
public final class FreeTimes {

  private static final int STEP = 15;

  private final Needs needs;
  private final BookingWindow window;
  private final Function<LocalDate, List<Span>> hours;

  /** For advice that takes one adviser and no room. */
  public FreeTimes(Effort effort, BookingWindow window, Function<LocalDate, List<Span>> hours) {
    this(Needs.oneAdviser(effort), window, hours);
  }

  /**
   * @param hours the shop's opening hours of a day; empty when it is closed
   */
  public FreeTimes(Needs needs, BookingWindow window, Function<LocalDate, List<Span>> hours) {
    this.needs = needs;
    this.window = window;
    this.hours = hours;
  }

  /**
   * Every day from the first on, days without a free time included.
   *
   * @param occupied of advisers, by staff number, and of rooms, by their codes
   */
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
    DayClock clock = DayClock.of(day, window.zone());
    BitSet opened = new BitSet();
    open.forEach(span -> set(opened, clock, span, true));
    Map<String, List<BitSet>> advisers = new TreeMap<>();
    for (Shift shift : onDuty) {
      BitSet free = work(shift, clock);
      occupiedOf.getOrDefault(shift.staff(), List.of()).forEach(o -> take(o, clock, free));
      advisers.computeIfAbsent(shift.staff(), s -> new ArrayList<>(1)).add(free);
    }
    List<BitSet> rooms = new ArrayList<>();
    for (String room : needs.rooms()) {
      BitSet free = new BitSet();
      free.set(0, clock.reaches(Span.DAY));
      occupiedOf.getOrDefault(room, List.of()).forEach(o -> take(o, clock, free));
      rooms.add(free);
    }
    return startsIn(clock, opened, advisers, rooms);
  }

  private static BitSet work(Shift shift, DayClock clock) {
    BitSet free = new BitSet();
    set(free, clock, shift.hours(), true);
    shift.breaks().forEach(pause -> set(free, clock, pause, false));
    return free;
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

  private List<FreeTime> startsIn(
      DayClock clock, BitSet opened, Map<String, List<BitSet>> advisers, List<BitSet> rooms) {
    long earliest = ceilingTick();
    long end = Tick.of(window.end());
    int advice = Tick.covering(needs.effort().advice());
    List<FreeTime> times = new ArrayList<>();
    for (int minute = 0; minute < Span.DAY; minute += STEP) {
      int start = clock.shows(minute);
      long tick = clock.midnight() + start;
      if (start < 0 || tick < earliest || tick >= end) {
        continue;
      }
      if (fits(opened, start, start + advice)) {
        List<String> staff = freeAt(start, advisers, rooms);
        if (!staff.isEmpty()) {
          times.add(new FreeTime(Tick.start(tick), staff));
        }
      }
    }
    return times;
  }

  /** Nobody when not as many as it takes are there, or no room. */
  private List<String> freeAt(int start, Map<String, List<BitSet>> advisers, List<BitSet> rooms) {
    int from = start - Tick.covering(needs.effort().preparation());
    int until = start + Tick.covering(needs.effort().advice() + needs.effort().buffer());
    if (from < 0 || (needs.room() && !anyFits(rooms, from, until))) {
      return List.of();
    }
    List<String> staff = new ArrayList<>();
    advisers.forEach(
        (number, shifts) -> {
          if (anyFits(shifts, from, until)) {
            staff.add(number);
          }
        });
    return staff.size() < needs.advisers() ? List.of() : staff;
  }

  private static boolean anyFits(Collection<BitSet> free, int from, int until) {
    for (BitSet bits : free) {
      if (fits(bits, from, until)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(BitSet free, int from, int until) {
    return free.get(from) && free.nextClearBit(from) >= until;
  }

  private long ceilingTick() {
    long tick = Tick.of(window.earliest());
    return Tick.start(tick).isBefore(window.earliest()) ? tick + 1 : tick;
  }
}
