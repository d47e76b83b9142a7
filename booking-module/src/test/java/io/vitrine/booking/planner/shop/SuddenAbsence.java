package io.vitrine.booking.planner.shop;

import io.vitrine.booking.planner.shop.PersonDay.Why;
import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A shop whose rota stands, when somebody falls ill for three days: these days are open for
 * everybody else, as they are when a manager has somebody replaced, and all others stay.
 */
final class SuddenAbsence {

  private static final int DAYS = 3;

  private SuddenAbsence() {}

  /** Whoever works most on the first Tuesday to Thursday is away then. */
  static PlanningCase of(PlanningCase planned, Plan standing) {
    LocalDate first = planned.from().plusDays(1);
    PlannedPerson ill = planned.people().get(0);
    for (PlannedPerson person : planned.people()) {
      if (shifts(standing, person, first) > shifts(standing, ill, first)) {
        ill = person;
      }
    }
    List<PlannedPerson> people = new ArrayList<>();
    for (PlannedPerson person : planned.people()) {
      people.add(person(planned, standing, person, first, person == ill));
    }
    return new PlanningCase(
        planned.shop(), planned.zone(), planned.days(), people, planned.weights().changingLittle());
  }

  private static long shifts(Plan standing, PlannedPerson person, LocalDate first) {
    return standing.duties().stream()
        .filter(duty -> duty.staff().equals(person.staff()))
        .filter(duty -> isOpen(duty.time().day(), first))
        .count();
  }

  private static boolean isOpen(LocalDate day, LocalDate first) {
    return !day.isBefore(first) && day.isBefore(first.plusDays(DAYS));
  }

  private static PlannedPerson person(
      PlanningCase planned, Plan standing, PlannedPerson person, LocalDate first, boolean ill) {
    List<PersonDay> days = new ArrayList<>();
    for (int i = 0; i < planned.days().size(); i++) {
      LocalDate day = planned.days().get(i).day();
      List<WorkTime> now =
          standing.duties().stream()
              .filter(duty -> duty.staff().equals(person.staff()) && duty.time().day().equals(day))
              .map(Duty::time)
              .toList();
      PersonDay before = person.days().get(i);
      if (!isOpen(day, first)) {
        days.add(day(before, Optional.empty(), Optional.of(now), now, Optional.empty()));
      } else {
        Optional<Why> why = ill ? Optional.of(Why.ABSENT) : before.why();
        days.add(day(before, why, Optional.empty(), List.of(), Optional.of(now)));
      }
    }
    return new PlannedPerson(
        person.staff(),
        person.skills(),
        person.bounds(),
        person.weeks(),
        days,
        person.around(),
        person.fairness());
  }

  private static PersonDay day(
      PersonDay before,
      Optional<Why> why,
      Optional<List<WorkTime>> fixed,
      List<WorkTime> here,
      Optional<List<WorkTime>> now) {
    return new PersonDay(why, fixed, here, now, before.promised(), before.away(), before.wish());
  }
}
