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
 * What was read of the people of a shop, which may be planned together with others.
 *
 * @param shop whose people they are
 * @param sheets by shop that is planned: its weeks as their manager has them
 * @param laws by shop that is planned
 * @param shifts by person, in all shops, also before and after
 * @param absences by person
 * @param closing at which minute the doors close on a day; 0 where they stay closed
 */
record Around(
    ProposalWanted wanted,
    String shop,
    ZoneId zone,
    LocalDate today,
    Map<String, List<RotaSheet>> sheets,
    Map<String, LabourHistory> laws,
    Map<String, List<PlannedShift>> shifts,
    Map<String, List<Absence>> absences,
    List<WorkWish> wishes,
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

  LabourHistory law() {
    return laws.get(shop);
  }

  RotaSheet sheet(LocalDate day) {
    return sheet(shop, day);
  }

  private RotaSheet sheet(String of, LocalDate day) {
    return sheets.get(of).stream().filter(s -> s.week().contains(day)).findFirst().orElseThrow();
  }

  boolean isPublished(LocalDate day) {
    return isPublished(shop, day);
  }

  boolean isPublished(String of, LocalDate day) {
    return sheet(of, day).state() == RotaState.PUBLISHED;
  }

  /** Those of the planned shops on whose sheet the person is. */
  List<String> shopsOf(String staff) {
    return wanted.shops().stream()
        .filter(of -> sheets.get(of).get(0).person(staff).isPresent())
        .toList();
  }

  /** What stands for a person's day in a shop, as its manager has it. */
  List<WorkTime> standing(String of, String staff, LocalDate day) {
    return sheet(of, day).people().stream()
        .filter(p -> p.staff().equals(staff))
        .flatMap(p -> p.on(day).stream())
        .filter(RotaSheet.Duty::isPlanned)
        .map(RotaSheet.Duty::time)
        .toList();
  }

  /** The same in the other shops that are planned together with this one. */
  List<WorkTime> beside(String staff, LocalDate day) {
    return wanted.shops().stream()
        .filter(of -> !of.equals(shop))
        .flatMap(of -> standing(of, staff, day).stream())
        .toList();
  }

  /** Whether people have seen that she works on that day in another of the planned shops. */
  boolean isSeenBeside(String staff, LocalDate day) {
    return wanted.shops().stream()
        .filter(of -> !of.equals(shop) && isPublished(of, day))
        .anyMatch(of -> !standing(of, staff, day).isEmpty());
  }

  /** The person's times on that day in shops that are not planned. */
  List<WorkTime> elsewhere(String staff, LocalDate day) {
    return shifts.getOrDefault(staff, List.of()).stream()
        .filter(s -> !wanted.shops().contains(s.shop()) && s.time().day().equals(day))
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

  /** Whether somebody who stands in a shop's plan of that day is away then. */
  boolean isTouched(String of, LocalDate day) {
    return sheet(of, day).people().stream()
        .anyMatch(
            p ->
                standing(of, p.staff(), day).stream()
                    .anyMatch(t -> !absent(p.staff(), t.from(), t.to()).isEmpty()));
  }
}
