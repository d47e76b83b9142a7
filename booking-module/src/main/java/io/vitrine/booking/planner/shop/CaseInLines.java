package io.vitrine.booking.planner.shop;

import io.vitrine.booking.planner.line.Line;
import io.vitrine.booking.planner.line.LineRules;
import io.vitrine.booking.planner.line.Roster;
import io.vitrine.booking.planner.line.RosterProblem;
import io.vitrine.booking.worktime.WorkTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Shops as one search for lines, and the plan that a roster of lines is. */
final class CaseInLines {

  /** All cases begin on a Monday. */
  private static final int FIRST_SATURDAY = 5;

  private final ShopsTogether planned;
  private final List<PersonTogether> people;
  private final KindsOfCase kinds;
  private final NeedsOfCase needs;
  private final RosterProblem problem;

  CaseInLines(ShopsTogether planned) {
    this.planned = planned;
    this.people = planned.people();
    this.kinds = new KindsOfCase(planned, people);
    this.needs = new NeedsOfCase(planned, people);
    Map<Set<String>, int[][][]> shared = new HashMap<>();
    List<LineRules> rules = new ArrayList<>();
    for (PersonTogether person : people) {
      rules.add(new RulesOfPerson(planned, person, kinds).rules(needs, shared));
    }
    this.problem =
        new RosterProblem(planned.days(), FIRST_SATURDAY, kinds.kinds(), rules, needs.all());
  }

  /** In the order of the problem's. */
  List<PersonTogether> people() {
    return people;
  }

  RosterProblem problem() {
    return problem;
  }

  /**
   * @param bound no roster costs less; negative infinity where that is unknown
   */
  Plan plan(Roster roster, double bound) {
    List<Duty> duties = new ArrayList<>();
    int[] held = new int[needs.all().size()];
    for (int day = 0; day < planned.days(); day++) {
      for (int p = 0; p < people.size(); p++) {
        int kind = roster.lines().get(p).on(day);
        if (kind != Line.FREE) {
          duties.addAll(duties(people.get(p), day, kind));
          for (int need : problem.people().get(p).serves()[day][kind]) {
            held[need]++;
          }
        }
      }
    }
    duties.sort(
        Comparator.comparing((Duty d) -> d.time().day())
            .thenComparing(Duty::staff)
            .thenComparing(d -> d.time().from()));
    OptionalLong least =
        Double.isInfinite(bound)
            ? OptionalLong.empty()
            : OptionalLong.of(Math.min(roster.cost(), (long) Math.ceil(bound - 1e-3)));
    return new Plan(duties, roster.cost(), least, needs.gaps(planned, held));
  }

  private List<Duty> duties(PersonTogether person, int day, int kind) {
    List<Duty> duties = new ArrayList<>();
    if (person.fixed(day).isPresent()) {
      for (int shop : person.shops()) {
        person.in(shop, day).here().forEach(time -> duties.add(duty(shop, person, time, true)));
      }
      return duties;
    }
    int shop = kinds.shop(kind);
    if (kind < kinds.shapes().size()) {
      WorkTime time = kinds.shapes().get(kind).on(planned.day(day), planned.zone());
      duties.add(duty(shop, person, time, false));
    } else {
      person.in(shop, day).standing().forEach(t -> duties.add(duty(shop, person, t, false)));
    }
    return duties;
  }

  private Duty duty(int shop, PersonTogether person, WorkTime time, boolean fixed) {
    return new Duty(planned.cases().get(shop).shop(), person.staff(), time, fixed);
  }
}
