package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.absence.Absence;
import io.vitrine.booking.labour.LabourHistory;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.rota.RotaState;
import io.vitrine.booking.wish.WorkWish;
import io.vitrine.booking.worktime.WorkTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was read of the people of a case.
 *
 * @param sheets the weeks as their manager has them
 * @param shifts by person, in all shops, also before and after
 * @param absences by person
 * @param closing at which minute the doors close on a day; 0 where they stay closed
 */
record Around(
    ProposalWanted wanted,
    ZoneId zone,
    LocalDate today,
    List<RotaSheet> sheets,
    Map<String, List<PlannedShift>> shifts,
    Map<String, List<Absence>> absences,
    List<WorkWish> wishes,
    LabourHistory law,
    Function<LocalDate, Integer> closing) {

  LocalDate from() {
    return wanted.first().monday();
  }

  LocalDate until() {
    return from().plusWeeks(wanted.weeks());
  }

  boolean isInside(LocalDate day) {
    return !day.isBefore(from()) && day.isBefore(until());
  }

  RotaSheet sheet(LocalDate day) {
    return sheets.stream().filter(s -> s.week().contains(day)).findFirst().orElseThrow();
  }

  boolean isPublished(LocalDate day) {
    return sheet(day).state() == RotaState.PUBLISHED;
  }

  /** What stands for a person's day in this shop, as its manager has it. */
  List<WorkTime> standing(String staff, LocalDate day) {
    return sheet(day).people().stream()
        .filter(p -> p.staff().equals(staff))
        .flatMap(p -> p.on(day).stream())
        .filter(RotaSheet.Duty::isPlanned)
        .map(RotaSheet.Duty::time)
        .toList();
  }

  /** The person's times in other shops on that day. */
  List<WorkTime> elsewhere(String staff, LocalDate day) {
    return shifts.getOrDefault(staff, List.of()).stream()
        .filter(s -> !s.shop().equals(wanted.shop()) && s.time().day().equals(day))
        .map(PlannedShift::time)
        .toList();
  }

  /** Her times before the first planned day and after the last, in all shops. */
  List<WorkTime> outside(String staff) {
    return shifts.getOrDefault(staff, List.of()).stream()
        .map(PlannedShift::time)
        .filter(time -> !isInside(time.day()))
        .toList();
  }

  List<Absence> absent(String staff, Instant begin, Instant end) {
    return absences.getOrDefault(staff, List.of()).stream()
        .filter(a -> a.from().isBefore(end) && a.to().isAfter(begin))
        .toList();
  }

  /** Whether somebody who stands in the plan of that day is away then. */
  boolean isTouched(LocalDate day) {
    return sheet(day).people().stream()
        .anyMatch(
            p ->
                standing(p.staff(), day).stream()
                    .anyMatch(t -> !absent(p.staff(), t.from(), t.to()).isEmpty()));
  }
}
