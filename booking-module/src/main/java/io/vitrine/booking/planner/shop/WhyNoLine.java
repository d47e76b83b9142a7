package io.vitrine.booking.planner.shop;

import io.vitrine.booking.planner.line.Allowed;
import io.vitrine.booking.planner.shop.Contradiction.Cause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Names what contradicts itself in what is asked of one person. */
final class WhyNoLine {

  private WhyNoLine() {}

  /**
   * @throws Contradiction about the first person whose days cannot be planned
   */
  static void look(ShopsTogether planned, CaseInLines lines) {
    for (int p = 0; p < lines.people().size(); p++) {
      if (!lines.problem().allowsLine(p)) {
        throw contradiction(planned, lines.people().get(p).staff());
      }
    }
  }

  private static Contradiction contradiction(ShopsTogether planned, String staff) {
    Optional<LocalDate> impossible = impossibleDay(planned.only(staff, same -> same));
    if (impossible.isPresent()) {
      return new Contradiction(staff, Cause.PROMISED, impossible.get());
    }
    Cause cause = Cause.SEVERAL;
    if (helps(planned, staff, p -> eachDay(p, WhyNoLine::withoutPromise))) {
      cause = Cause.PROMISED;
    } else if (helps(planned, staff, p -> bounded(p, WhyNoLine::withoutRest))) {
      cause = Cause.REST;
    } else if (helps(planned, staff, p -> bounded(p, WhyNoLine::withoutDays))) {
      cause = Cause.DAYS;
    } else if (helps(planned, staff, WhyNoLine::withoutWeeks)) {
      cause = Cause.WEEK;
    } else if (helps(planned, staff, p -> eachDay(p, WhyNoLine::unfixed))) {
      cause = Cause.FIXED;
    }
    return new Contradiction(staff, cause, planned.from());
  }

  /** The first day on which she may neither be free nor work. */
  private static Optional<LocalDate> impossibleDay(ShopsTogether alone) {
    List<PersonTogether> one = alone.people();
    Allowed allowed = new RulesOfPerson(alone, one.get(0), new KindsOfCase(alone, one)).allowed();
    for (int day = 0; day < alone.days(); day++) {
      if (allowed.kinds().get(day).isEmpty() && !allowed.free().get(day)) {
        return Optional.of(alone.day(day));
      }
    }
    return Optional.empty();
  }

  private static boolean helps(
      ShopsTogether planned, String staff, UnaryOperator<PlannedPerson> change) {
    return new CaseInLines(planned.only(staff, change)).problem().allowsLine(0);
  }

  private static PlannedPerson eachDay(PlannedPerson person, UnaryOperator<PersonDay> change) {
    return other(
        person,
        person.bounds(),
        person.weeks(),
        new ArrayList<>(person.days().stream().map(change).toList()));
  }

  private static PlannedPerson bounded(PlannedPerson person, UnaryOperator<Bounds> change) {
    return other(person, change.apply(person.bounds()), person.weeks(), person.days());
  }

  private static PlannedPerson withoutWeeks(PlannedPerson person) {
    return other(
        person,
        person.bounds(),
        person.weeks().stream().map(w -> new PersonWeek(w.wanted(), 7 * 24 * 60)).toList(),
        person.days());
  }

  private static PlannedPerson other(
      PlannedPerson person, Bounds bounds, List<PersonWeek> weeks, List<PersonDay> days) {
    return new PlannedPerson(
        person.staff(), person.skills(), bounds, weeks, days, person.around(), person.fairness());
  }

  private static PersonDay withoutPromise(PersonDay day) {
    return new PersonDay(
        day.why(), day.fixed(), day.here(), day.now(), List.of(), day.away(), day.wish());
  }

  private static PersonDay unfixed(PersonDay day) {
    return new PersonDay(
        day.why(), Optional.empty(), List.of(), day.now(), day.promised(), day.away(), day.wish());
  }

  private static Bounds withoutRest(Bounds b) {
    return new Bounds(
        b.dayMinutes(),
        b.stretchMinutes(),
        b.breakMinutes(),
        0,
        0,
        b.daysInARow(),
        b.freeInARow(),
        b.daysAWeek(),
        b.earliest(),
        b.latest());
  }

  private static Bounds withoutDays(Bounds b) {
    return new Bounds(
        b.dayMinutes(),
        b.stretchMinutes(),
        b.breakMinutes(),
        b.restMinutes(),
        b.weeklyRestMinutes(),
        100,
        1,
        7,
        b.earliest(),
        b.latest());
  }
}
