package io.vitrine.booking.planner.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineFinderTest {

  private static final int DAYS = 7;
  private static final int ALL_LABELS = 1_000;

  /** All 4^7 lines are looked at one by one, by rules that are written down again here. */
  @Test
  void finds_the_cheapest_line_that_the_rules_allow_and_none_where_they_allow_none() {
    int without = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<ShiftKind> kinds =
          List.of(
              new ShiftKind("early", 240, Set.of()),
              new ShiftKind("day", 480, random.nextBoolean() ? Set.of(0) : Set.of()),
              new ShiftKind("late", 360, Set.of(0, 1)));
      LineRules rules = rules(random);
      RosterProblem problem =
          new RosterProblem(
              DAYS, random.nextInt(7), kinds, List.of(rules), List.of(), new int[DAYS][3][0]);
      double[][] prices = prices(random);
      Optional<Double> cheapest = cheapest(problem, rules, prices);
      List<Line> found =
          new LineFinder(problem, rules, ALL_LABELS, new Labels.Store()).find(prices, 1);
      assertThat(found.stream().map(line -> price(line, prices)).findFirst())
          .as("seed " + seed)
          .isEqualTo(cheapest);
      without += cheapest.isEmpty() ? 1 : 0;
    }
    assertThat(without).as("some of these rules allow no line").isBetween(1, 250);
  }

  @Test
  void finds_no_line_that_breaks_a_rule_even_when_few_labels_may_stand_side_by_side() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      LineRules rules = rules(random);
      RosterProblem problem =
          new RosterProblem(
              DAYS,
              5,
              List.of(
                  new ShiftKind("early", 240, Set.of()),
                  new ShiftKind("day", 480, Set.of(0)),
                  new ShiftKind("late", 360, Set.of(0, 1))),
              List.of(rules),
              List.of(),
              new int[DAYS][3][0]);
      for (Line line :
          new LineFinder(problem, rules, 1, new Labels.Store()).find(prices(random), 5)) {
        assertThat(isAllowed(problem, rules, line)).as("seed " + seed).isTrue();
      }
    }
  }

  private static LineRules rules(Random random) {
    int least = 60 * random.nextInt(30);
    long[] may = new long[DAYS];
    for (int day = 0; day < DAYS; day++) {
      may[day] =
          switch (random.nextInt(8)) {
            case 0 -> LineRules.FREE_DAY;
            case 1 -> 0b101L;
            default -> LineRules.ANYTHING;
          };
    }
    int inARow = 1 + random.nextInt(5);
    return new LineRules(
        "A",
        new int[] {random.nextInt(8), 1 + random.nextInt(4), random.nextInt(3)},
        least,
        least + 60 * random.nextInt(20),
        1 + random.nextInt(inARow),
        inARow,
        1 + random.nextInt(3),
        random.nextInt(3),
        may,
        new long[DAYS][3],
        0);
  }

  private static double[][] prices(Random random) {
    double[][] prices = new double[DAYS][3];
    for (double[] day : prices) {
      for (int kind = 0; kind < day.length; kind++) {
        day[kind] = random.nextInt(21) - 10;
      }
    }
    return prices;
  }

  private static Optional<Double> cheapest(
      RosterProblem problem, LineRules rules, double[][] prices) {
    Optional<Double> cheapest = Optional.empty();
    for (int number = 0; number < Math.pow(4, DAYS); number++) {
      int[] kinds = new int[DAYS];
      int rest = number;
      for (int day = 0; day < DAYS; day++) {
        kinds[day] = rest % 4 - 1;
        rest /= 4;
      }
      Line line = new Line(kinds, 0);
      if (isAllowed(problem, rules, line)
          && cheapest.map(price -> price(line, prices) < price).orElse(true)) {
        cheapest = Optional.of(price(line, prices));
      }
    }
    return cheapest;
  }

  private static double price(Line line, double[][] prices) {
    double sum = 0;
    for (int day = 0; day < DAYS; day++) {
      sum += line.on(day) == Line.FREE ? 0 : prices[day][line.on(day)];
    }
    return sum;
  }

  private static boolean isAllowed(RosterProblem problem, LineRules rules, Line line) {
    int minutes = 0;
    int[] counts = new int[3];
    List<Integer> weekends = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      int kind = line.on(day);
      long bit = kind == Line.FREE ? LineRules.FREE_DAY : 1L << kind;
      if ((rules.may()[day] & bit) == 0) {
        return false;
      }
      if (kind == Line.FREE) {
        continue;
      }
      counts[kind]++;
      minutes += problem.kinds().get(kind).minutes();
      if (problem.isSaturday(day) || problem.isSunday(day)) {
        int weekend = problem.isSunday(day) ? day - 1 : day;
        if (!weekends.contains(weekend)) {
          weekends.add(weekend);
        }
      }
      if (day > 0
          && line.on(day - 1) != Line.FREE
          && problem.kinds().get(line.on(day - 1)).notBefore().contains(kind)) {
        return false;
      }
    }
    for (int kind = 0; kind < 3; kind++) {
      if (counts[kind] > rules.mostOfKind()[kind]) {
        return false;
      }
    }
    return minutes >= rules.leastMinutes()
        && minutes <= rules.mostMinutes()
        && weekends.size() <= rules.mostWeekends()
        && runsAreAllowed(rules, line);
  }

  private static boolean runsAreAllowed(LineRules rules, Line line) {
    int begin = 0;
    for (int day = 1; day <= DAYS; day++) {
      boolean free = line.on(begin) == Line.FREE;
      if (day == DAYS || (line.on(day) == Line.FREE) != free) {
        boolean inside = begin > 0 && day < DAYS;
        int least = free ? rules.leastFreeInARow() : rules.leastDaysInARow();
        if (inside && day - begin < least || !free && day - begin > rules.mostDaysInARow()) {
          return false;
        }
        begin = day;
      }
    }
    return true;
  }
}
