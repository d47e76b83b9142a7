package io.vitrine.booking.planner.line;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The master problem of column generation: how much of which known line everybody works, when lines
 * may be mixed. What it tells is not the mixture but the prices: how much one person more at a need
 * is worth.
 */
final class LineMaster implements AutoCloseable {

  private final RosterProblem problem;
  private final MPSolver solver = MPSolver.createSolver("GLOP");
  private final MPConstraint[] people;
  private final MPConstraint[] needs;
  private final double settled;
  private final List<List<MPVariable>> shares = new ArrayList<>();
  private final List<List<Line>> lines = new ArrayList<>();

  LineMaster(RosterProblem problem) {
    this.problem = problem;
    people = new MPConstraint[problem.size()];
    needs = new MPConstraint[problem.needs().size()];
    double far = MPSolver.infinity();
    BitSet open = open();
    int[] fixed = fixed();
    double sure = 0;
    for (int p = 0; p < people.length; p++) {
      people[p] = solver.makeConstraint(1, 1);
      shares.add(new ArrayList<>());
      lines.add(new ArrayList<>());
    }
    for (int n = 0; n < needs.length; n++) {
      Need need = problem.needs().get(n);
      if (!open.get(n)) {
        sure += need.cost(fixed[n]);
        continue;
      }
      needs[n] = solver.makeConstraint(need.wanted(), need.wanted());
      price(needs[n], 1, need.underCost(), far);
      price(needs[n], -1, need.overCost(), far);
    }
    settled = sure;
    solver.objective().setMinimization();
  }

  /** The needs about which something is left to choose; the others cost what they cost. */
  private BitSet open() {
    BitSet open = new BitSet();
    Map<int[][][], List<BitSet>> choices = new IdentityHashMap<>();
    for (LineRules rules : problem.people()) {
      List<BitSet> of = choices.computeIfAbsent(rules.serves(), s -> noChoice());
      for (int day = 0; day < problem.days(); day++) {
        if (!rules.allowed().isFixed(day)) {
          of.get(day).or(rules.allowed().kinds().get(day));
        }
      }
    }
    choices.forEach(
        (serves, days) -> {
          for (int day = 0; day < days.size(); day++) {
            BitSet kinds = days.get(day);
            for (int kind = kinds.nextSetBit(0); kind >= 0; kind = kinds.nextSetBit(kind + 1)) {
              for (int need : serves[day][kind]) {
                open.set(need);
              }
            }
          }
        });
    return open;
  }

  private List<BitSet> noChoice() {
    return Stream.generate(BitSet::new).limit(problem.days()).toList();
  }

  /** How many serve each need whatever is chosen. */
  private int[] fixed() {
    int[] held = new int[needs.length];
    for (LineRules rules : problem.people()) {
      for (int day = 0; day < problem.days(); day++) {
        int kind = rules.allowed().kinds().get(day).nextSetBit(0);
        if (rules.allowed().isFixed(day) && kind >= 0) {
          for (int need : rules.serves()[day][kind]) {
            held[need]++;
          }
        }
      }
    }
    return held;
  }

  /** What those needs cost about which nothing is left to choose. */
  double settled() {
    return settled;
  }

  private void price(MPConstraint need, int sign, long cost, double most) {
    MPVariable gap = solver.makeNumVar(0, most, "");
    need.setCoefficient(gap, sign);
    solver.objective().setCoefficient(gap, cost);
  }

  void add(int person, Line line) {
    MPVariable share = solver.makeNumVar(0, MPSolver.infinity(), "");
    people[person].setCoefficient(share, 1);
    for (int day = 0; day < line.days(); day++) {
      if (line.on(day) != Line.FREE) {
        for (int need : problem.served(person, day, line.on(day))) {
          if (needs[need] != null) {
            needs[need].setCoefficient(share, 1);
          }
        }
      }
    }
    solver.objective().setCoefficient(share, line.cost());
    shares.get(person).add(share);
    lines.get(person).add(line);
  }

  /** From now on the person works that line alone. */
  void fix(int person, Line line) {
    for (int i = 0; i < shares.get(person).size(); i++) {
      if (!lines.get(person).get(i).equals(line)) {
        shares.get(person).get(i).setUb(0);
      }
    }
  }

  Prices solve() {
    MPSolver.ResultStatus status = solver.solve();
    if (status != MPSolver.ResultStatus.OPTIMAL) {
      throw new IllegalStateException("the master problem ended with " + status);
    }
    double[] ofPeople = new double[people.length];
    double[] ofNeeds = new double[needs.length];
    for (int p = 0; p < people.length; p++) {
      ofPeople[p] = people[p].dualValue();
    }
    for (int n = 0; n < needs.length; n++) {
      ofNeeds[n] = needs[n] == null ? 0 : needs[n].dualValue();
    }
    return new Prices(settled + solver.objective().value(), ofPeople, ofNeeds);
  }

  List<Line> linesOf(int person) {
    return lines.get(person);
  }

  double share(int person, int line) {
    return shares.get(person).get(line).solutionValue();
  }

  double reducedCost(int person, int line) {
    return shares.get(person).get(line).reducedCost();
  }

  @Override
  public void close() {
    solver.delete();
  }

  /**
   * What the last solution says.
   *
   * @param ofPeople what everybody's line costs, less what it serves
   * @param ofNeeds what one person more is worth
   */
  record Prices(double value, double[] ofPeople, double[] ofNeeds) {

    Prices mixed(Prices other, double share) {
      return new Prices(
          value, mix(ofPeople, other.ofPeople, share), mix(ofNeeds, other.ofNeeds, share));
    }

    private static double[] mix(double[] one, double[] other, double share) {
      double[] mixed = new double[one.length];
      for (int i = 0; i < one.length; i++) {
        mixed[i] = (1 - share) * one[i] + share * other[i];
      }
      return mixed;
    }
  }
}
