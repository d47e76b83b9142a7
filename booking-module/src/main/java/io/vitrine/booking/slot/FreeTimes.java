package io.vitrine.booking.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
 * <p>Bits, one a tick: where enough ticks in one piece begin is found for a whole day of an adviser
 * in a handful of steps. The zone is asked at the day's bounds only.
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
    DayBits opened = new DayBits();
    open.forEach(span -> set(opened, clock, span, true));
    DayBits possible = grid(clock).and(opened.beginnings(Tick.covering(needs.effort().advice())));
    if (needs.room()) {
      possible.and(rooms(clock, occupiedOf));
    }
    Map<String, DayBits> starts = new TreeMap<>();
    for (Shift shift : onDuty) {
      DayBits free = work(shift, clock);
      take(occupiedOf.get(shift.staff()), clock, free);
      starts.merge(shift.staff(), starts(free), DayBits::or);
    }
    return times(clock, possible, starts);
  }

  /** When the clock on the wall shows a full quarter of an hour that may be booked. */
  private DayBits grid(DayClock clock) {
    DayBits grid = new DayBits();
    for (int minute = 0; minute < Span.DAY; minute += STEP) {
      int start = clock.shows(minute);
      if (start >= 0) {
        grid.set(start, start + 1L, true);
      }
    }
    DayBits bookable = new DayBits();
    bookable.set(ceilingTick() - clock.midnight(), Tick.of(window.end()) - clock.midnight(), true);
    return grid.and(bookable);
  }

  private DayBits rooms(DayClock clock, Map<String, List<Occupation>> occupiedOf) {
    DayBits any = new DayBits();
    for (String room : needs.rooms()) {
      DayBits free = new DayBits().set(0, clock.reaches(Span.DAY), true);
      take(occupiedOf.get(room), clock, free);
      any.or(starts(free));
    }
    return any;
  }

  private static DayBits work(Shift shift, DayClock clock) {
    DayBits free = new DayBits();
    set(free, clock, shift.hours(), true);
    shift.breaks().forEach(pause -> set(free, clock, pause, false));
    return free;
  }

  private static void set(DayBits free, DayClock clock, Span span, boolean value) {
    free.set(clock.reaches(span.from()), clock.reaches(span.until()), value);
  }

  private static void take(List<Occupation> taken, DayClock clock, DayBits free) {
    if (taken != null) {
      for (Occupation it : taken) {
        free.set(it.from() - clock.midnight(), it.until() - clock.midnight(), false);
      }
    }
  }

  /** When advice could begin, with its preparation before and its pause after. */
  private DayBits starts(DayBits free) {
    int before = Tick.covering(needs.effort().preparation());
    int after = Tick.covering(needs.effort().advice() + needs.effort().buffer());
    return free.beginnings(before + after).later(before);
  }

  private List<FreeTime> times(DayClock clock, DayBits possible, Map<String, DayBits> starts) {
    String[] advisers = starts.keySet().toArray(String[]::new);
    DayBits[] free = starts.values().toArray(DayBits[]::new);
    String[] found = new String[advisers.length];
    List<FreeTime> times = new ArrayList<>();
    for (int start = possible.next(0); start >= 0; start = possible.next(start + 1)) {
      int count = 0;
      for (int i = 0; i < free.length; i++) {
        if (free[i].get(start)) {
          found[count++] = advisers[i];
        }
      }
      if (count > 0 && count >= needs.advisers()) {
        Instant from = Tick.start(clock.midnight() + start);
        times.add(new FreeTime(from, List.of(Arrays.copyOf(found, count))));
      }
    }
    return times;
  }

  private long ceilingTick() {
    long tick = Tick.of(window.earliest());
    return Tick.start(tick).isBefore(window.earliest()) ? tick + 1 : tick;
  }
}
