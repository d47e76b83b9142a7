package io.vitrine.booking.planner.line;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/** Picks one of the known lines for everybody so that all together cost least (CP-SAT). */
final class PickLines {

  private final RosterProblem problem;

  PickLines(RosterProblem problem) {
    this.problem = problem;
  }

  /**
   * @param choices the lines to pick from, by person
   * @param from a roster made of them, to begin with
   * @return one that costs no more
   */
  Roster pick(List<List<Line>> choices, Roster from, double seconds, int workers) {
    CpModel model = new CpModel();
    LinearExprBuilder cost = LinearExpr.newBuilder();
    List<LinearExprBuilder> held = new ArrayList<>();
    for (int n = 0; n < problem.needs().size(); n++) {
      held.add(LinearExpr.newBuilder());
    }
    List<List<Literal>> taken = new ArrayList<>();
    for (int p = 0; p < problem.size(); p++) {
      List<Literal> ofPerson = new ArrayList<>();
      for (Line line : choices.get(p)) {
        BoolVar takes = model.newBoolVar("");
        model.addHint(takes, line.equals(from.lines().get(p)));
        ofPerson.add(takes);
        cost.addTerm(takes, line.cost());
        for (int day = 0; day < line.days(); day++) {
          if (line.on(day) != Line.FREE) {
            for (int need : problem.served(p, day, line.on(day))) {
              held.get(need).add(takes);
            }
          }
        }
      }
      model.addExactlyOne(ofPerson);
      taken.add(ofPerson);
    }
    for (int n = 0; n < held.size(); n++) {
      Need need = problem.needs().get(n);
      IntVar under = model.newIntVar(0, Math.max(0, need.wanted()), "");
      IntVar over = model.newIntVar(0, problem.size() + Math.max(0, -need.wanted()), "");
      model.addEquality(held.get(n).add(under).addTerm(over, -1), need.wanted());
      cost.addTerm(under, need.underCost());
      cost.addTerm(over, need.overCost());
    }
    model.minimize(cost);
    CpSolver solver = new CpSolver();
    solver.getParameters().setMaxTimeInSeconds(seconds).setNumSearchWorkers(workers);
    CpSolverStatus status = solver.solve(model);
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return from;
    }
    List<Line> lines = new ArrayList<>();
    for (int p = 0; p < problem.size(); p++) {
      for (int i = 0; i < taken.get(p).size(); i++) {
        if (solver.booleanValue(taken.get(p).get(i))) {
          lines.add(choices.get(p).get(i));
        }
      }
    }
    Roster picked = Roster.of(problem, lines);
    return picked.cost() <= from.cost() ? picked : from;
  }
}
