package io.vitrine.booking.planner.line;

/** How many people serve each need. */
final class Cover {

  private final RosterProblem problem;
  private final int[] held;

  Cover(RosterProblem problem) {
    this.problem = problem;
    this.held = new int[problem.needs().size()];
  }

  void add(int person, Line line) {
    change(person, line, 1);
  }

  void remove(int person, Line line) {
    change(person, line, -1);
  }

  private void change(int person, Line line, int by) {
    for (int day = 0; day < line.days(); day++) {
      if (line.on(day) != Line.FREE) {
        for (int need : problem.served(person, day, line.on(day))) {
          held[need] += by;
        }
      }
    }
  }

  int held(int need) {
    return held[need];
  }

  long cost() {
    long sum = 0;
    for (int need = 0; need < held.length; need++) {
      sum += problem.needs().get(need).cost(held[need]);
    }
    return sum;
  }

  /** What that person with that shift costs, as things stand without her. */
  long oneMore(int person, int day, int kind) {
    long sum = 0;
    for (int need : problem.served(person, day, kind)) {
      sum += problem.needs().get(need).oneMore(held[need]);
    }
    return sum;
  }
}
