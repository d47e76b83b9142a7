package io.vitrine.booking.planner.shop;

import io.vitrine.booking.planner.line.Line;
import io.vitrine.booking.planner.line.LineRules;
import io.vitrine.booking.planner.line.Roster;
import io.vitrine.booking.planner.line.RosterProblem;
import io.vitrine.booking.worktime.WorkTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** A case as a search for lines, and the plan that a roster of lines is. */
final class CaseInLines {

  /** All cases begin on a Monday. */
  private static final int FIRST_SATURDAY = 5;

  private final PlanningCase planned;
  private final KindsOfCase kinds;
  private final NeedsOfCase needs;
  private final RosterProblem problem;

  CaseInLines(PlanningCase planned) {
    this.planned = planned;
    this.kinds = new KindsOfCase(planned);
    this.needs = new NeedsOfCase(planned);
    Map<Set<String>, int[][][]> shared = new HashMap<>();
    List<LineRules> rules = new ArrayList<>();
    for (PlannedPerson person : planned.people()) {
      rules.add(new RulesOfPerson(planned, person, kinds).rules(needs, shared));
    }
    this.problem =
        new RosterProblem(planned.days().size(), FIRST_SATURDAY, kinds.kinds(), rules, needs.all());
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
    for (int day = 0; day < planned.days().size(); day++) {
      for (int p = 0; p < planned.people().size(); p++) {
        int kind = roster.lines().get(p).on(day);
        if (kind != Line.FREE) {
          duties.addAll(duties(planned.people().get(p), day, kind));
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

  private List<Duty> duties(PlannedPerson person, int day, int kind) {
    PersonDay of = person.days().get(day);
    if (of.fixed().isPresent()) {
      return of.here().stream().map(time -> new Duty(person.staff(), time, true)).toList();
    }
    if (kind >= kinds.shapes().size()) {
      return of.standing().stream().map(time -> new Duty(person.staff(), time, false)).toList();
    }
    LocalDate on = planned.days().get(day).day();
    WorkTime time = kinds.shapes().get(kind).on(on, planned.zone());
    return List.of(new Duty(person.staff(), time, false));
  }
}
