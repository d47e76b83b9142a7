package io.vitrine.booking.planner.shop;

import io.vitrine.booking.planner.line.Edges;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** What a person worked before the first planned day and will work after the last. */
final class Around {

  private static final int LONG_AGO = 20;

  private final LocalDate from;
  private final LocalDate until;
  private final List<WorkTime> times;
  private final Bounds bounds;

  Around(ShopsTogether planned, PersonTogether person) {
    this.from = planned.from();
    this.until = planned.until();
    this.times =
        person.around().stream()
            .filter(t -> t.day().isBefore(from) || !t.day().isBefore(until))
            .toList();
    this.bounds = person.bounds();
  }

  Edges edges() {
    NavigableSet<LocalDate> worked = new TreeSet<>(times.stream().map(WorkTime::day).toList());
    int before = 0;
    while (worked.contains(from.minusDays(before + 1L))) {
      before++;
    }
    int after = 0;
    while (worked.contains(until.plusDays(after))) {
      after++;
    }
    LocalDate last = worked.lower(from);
    long free = last == null ? LONG_AGO : ChronoUnit.DAYS.between(last, from) - 1;
    return new Edges(before, (int) Math.min(LONG_AGO, free), after);
  }

  /** Whether such a day leaves the rest that is due after what was worked and before what will. */
  boolean leaveRest(LocalDate day, WorkTime time) {
    return leavesADay(time)
        && before().map(t -> isRest(t.day(), t.to(), day, time.from())).orElse(true)
        && after().map(t -> isRest(day, time.to(), t.day(), t.from())).orElse(true);
  }

  /**
   * Whether free days beside such a shift, which stays, are too short for the rest of a week: a
   * short Sunday, or an evening and a morning on both sides of the plan's end.
   */
  boolean spoilsFreeDays(WorkTime time) {
    LocalDate day = time.day();
    return !leavesADay(time)
        || before()
            .filter(t -> t.day().plusDays(1).isBefore(day))
            .filter(t -> !isRest(t.day(), t.to(), day, time.from()))
            .isPresent()
        || after()
            .filter(t -> day.plusDays(1).isBefore(t.day()))
            .filter(t -> !isRest(day, time.to(), t.day(), t.from()))
            .isPresent();
  }

  private Optional<WorkTime> before() {
    return times.stream()
        .filter(t -> t.day().isBefore(from))
        .max(Comparator.comparing(WorkTime::to));
  }

  private Optional<WorkTime> after() {
    return times.stream()
        .filter(t -> !t.day().isBefore(until))
        .min(Comparator.comparing(WorkTime::from));
  }

  /**
   * Whether a free day after it would be twenty-four hours of rest: the last Sunday of a week that
   * has but twenty-three is not, after a shift until midnight.
   */
  private static boolean leavesADay(WorkTime time) {
    Instant after = time.day().plusDays(2).atStartOfDay(time.zone()).toInstant();
    return !Duration.between(time.to(), after).minusDays(1).isNegative();
  }

  private boolean isRest(LocalDate day, Instant end, LocalDate next, Instant begin) {
    int due = day.plusDays(1).isBefore(next) ? bounds.weeklyRestMinutes() : bounds.restMinutes();
    return !Duration.between(end, begin).minusMinutes(due).isNegative();
  }
}
