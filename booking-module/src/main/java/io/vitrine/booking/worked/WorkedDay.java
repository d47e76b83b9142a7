package io.vitrine.booking.worked;

import io.vitrine.booking.worktime.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person's day in a shop: what was planned, and what was worked.
 *
 * @param plan her published shifts of the day, in order of time, without those through which she
 *     was absent
 * @param said the last word about it; without one she is taken to have worked as planned
 * @param now until when a shift is over
 */
public record WorkedDay(
    WorkedDayKey key, List<WorkTime> plan, Optional<WorkedTime> said, Instant now) {

  public WorkedDay {
    plan = plan.stream().sorted(Comparator.comparing(WorkTime::from)).toList();
  }

  public LocalDate day() {
    return key.day();
  }

  public Duration planned() {
    return plan.stream().map(WorkTime::worked).reduce(Duration.ZERO, Duration::plus);
  }

  /** What was said, or the planned shifts that are over. */
  public Duration worked() {
    return said.map(WorkedTime::length)
        .orElseGet(
            () ->
                plan.stream()
                    .filter(this::isOver)
                    .map(WorkTime::worked)
                    .reduce(Duration.ZERO, Duration::plus));
  }

  /** Whether something can be said of all of it. */
  public boolean isOver() {
    return plan.stream().allMatch(this::isOver);
  }

  private boolean isOver(WorkTime shift) {
    return !shift.to().isAfter(now);
  }

  /** How much more was worked than planned; negative for less. */
  public Duration difference() {
    return said.map(it -> it.length().minus(planned())).orElse(Duration.ZERO);
  }

  /** Presence of the plan that is no work: its breaks, and what lies between two shifts. */
  public Duration plannedPause() {
    return plan.isEmpty()
        ? Duration.ZERO
        : Duration.between(plan.get(0).from(), plan.get(plan.size() - 1).to()).minus(planned());
  }
}
