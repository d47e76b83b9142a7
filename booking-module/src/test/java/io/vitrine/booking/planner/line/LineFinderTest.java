package io.vitrine.booking.planner.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineFinderTest {

  private static final int DAYS = 7;
  private static final int KINDS = 4;
  private static final int ALL_LABELS = 1_000;

  /** The last two are alike but for their price. */
  private static final List<ShiftKind> SHAPES =
      List.of(
          new ShiftKind("early", 240),
          new ShiftKind("day", 480),
          new ShiftKind("late", 360),
          new ShiftKind("late, other break", 360));

  /** All 5^7 lines are looked at one by one, by rules that are written down again here. */
  @Test
  void finds_the_cheapest_line_that_the_rules_allow_and_none_where_they_allow_none() {
    int without = 0;
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      LineRules rules = rules(random);
      RosterProblem problem =
          new RosterProblem(DAYS, random.nextInt(7), SHAPES, List.of(rules), List.of());
      double[][] prices = prices(random);
      Optional<Double> cheapest = cheapest(problem, rules, prices);
      List<Line> found =
          new LineFinder(problem, rules, ALL_LABELS, new Labels.Store()).find(prices, 1);
      assertThat(found.stream().map(line -> price(problem, rules, line, prices)).findFirst())
          .as("seed " + seed)
          .isEqualTo(cheapest);
      without += cheapest.isEmpty() ? 1 : 0;
    }
    assertThat(without).as("some of these rules allow no line").isBetween(1, 150);
  }

  @Test
  void finds_no_line_that_breaks_a_rule_even_when_few_labels_may_stand_side_by_side() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      LineRules rules = rules(random);
      RosterProblem problem = new RosterProblem(DAYS, 5, SHAPES, List.of(rules), List.of());
      for (Line line :
          new LineFinder(problem, rules, 1, new Labels.Store()).find(prices(random), 5)) {
        assertThat(isAllowed(problem, rules, line)).as("seed " + seed).isTrue();
      }
    }
  }

  private static LineRules rules(Random random) {
    Allowed allowed = Allowed.anything(DAYS, KINDS);
    for (int day = 0; day < DAYS; day++) {
      allowed =
          switch (random.nextInt(8)) {
            case 0 -> allowed.on(day, new BitSet(), true);
            case 1 -> allowed.on(day, bits(0, 2), false);
            default -> allowed;
          };
    }
    int inARow = 1 + random.nextInt(5);
    Pace pace =
        new Pace(
            1 + random.nextInt(inARow),
            inARow,
            1 + random.nextInt(3),
            random.nextInt(3),
            random.nextBoolean() ? List.of(1L, 4L) : List.of());
    return new LineRules(
        "A",
        new int[] {random.nextInt(8), 1 + random.nextInt(4), 1 + random.nextInt(8), 8},
        pace,
        periods(random),
        new Rest(
            List.of(bits(), random.nextBoolean() ? bits(0) : bits(), bits(0, 1), bits(0, 1)),
            random.nextBoolean()
                ? List.of(bits(), bits(), bits(0), bits(0))
                : List.of(bits(), bits(), bits(), bits())),
        new Edges(random.nextInt(3), 1 + random.nextInt(3), random.nextInt(3)),
        allowed,
        new int[DAYS][KINDS][0],
        new long[DAYS][KINDS],
        0);
  }

  /** One of all days, or two of which the second may be as long as the first. */
  private static List<Period> periods(Random random) {
    int least = 60 * random.nextInt(20);
    int most = least + 60 * random.nextInt(20);
    int wanted = 60 * random.nextInt(30);
    if (random.nextBoolean()) {
      return List.of(new Period(DAYS, least, most, 1 + random.nextInt(8), wanted, 1, 2));
    }
    return List.of(
        new Period(3, least / 2, most / 2, 1 + random.nextInt(3), wanted / 2, 1, 0),
        new Period(DAYS, least / 2, most / 2, 1 + random.nextInt(4), wanted / 2, 0, 1));
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }

  private static double[][] prices(Random random) {
    double[][] prices = new double[DAYS][KINDS];
    for (double[] day : prices) {
      for (int kind = 0; kind < day.length; kind++) {
        day[kind] = random.nextInt(2001) - 1000;
      }
    }
    return prices;
  }

  private static Optional<Double> cheapest(
      RosterProblem problem, LineRules rules, double[][] prices) {
    Optional<Double> cheapest = Optional.empty();
    for (int number = 0; number < Math.pow(KINDS + 1, DAYS); number++) {
      int[] kinds = new int[DAYS];
      int rest = number;
      for (int day = 0; day < DAYS; day++) {
        kinds[day] = rest % (KINDS + 1) - 1;
        rest /= KINDS + 1;
      }
      Line line = new Line(kinds, 0);
      if (isAllowed(problem, rules, line)) {
        double price = price(problem, rules, line, prices);
        if (cheapest.isEmpty() || price < cheapest.get()) {
          cheapest = Optional.of(price);
        }
      }
    }
    return cheapest;
  }

  private static double price(
      RosterProblem problem, LineRules rules, Line line, double[][] prices) {
    double sum = 0;
    for (int day = 0; day < DAYS; day++) {
      sum += line.on(day) == Line.FREE ? 0 : prices[day][line.on(day)];
    }
    int from = 0;
    for (Period period : rules.periods()) {
      int minutes = minutes(problem, line, from, period.until());
      sum +=
          minutes < period.wanted()
              ? period.underCost() * (period.wanted() - minutes)
              : period.overCost() * (minutes - period.wanted());
      from = period.until();
    }
    List<Long> weekends = rules.pace().weekendCosts();
    for (int nth = 0; nth < weekends(problem, line) && !weekends.isEmpty(); nth++) {
      sum += weekends.get(Math.min(nth, weekends.size() - 1));
    }
    return sum;
  }

  private static int minutes(RosterProblem problem, Line line, int from, int until) {
    int minutes = 0;
    for (int day = from; day < until; day++) {
      minutes += line.on(day) == Line.FREE ? 0 : problem.kinds().get(line.on(day)).minutes();
    }
    return minutes;
  }

  private static int weekends(RosterProblem problem, Line line) {
    List<Integer> weekends = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      if (line.on(day) != Line.FREE && (problem.isSaturday(day) || problem.isSunday(day))) {
        int weekend = problem.isSunday(day) ? day - 1 : day;
        if (!weekends.contains(weekend)) {
          weekends.add(weekend);
        }
      }
    }
    return weekends.size();
  }

  private static boolean isAllowed(RosterProblem problem, LineRules rules, Line line) {
    int[] counts = new int[KINDS];
    for (int day = 0; day < DAYS; day++) {
      int kind = line.on(day);
      if (kind == Line.FREE) {
        if (!rules.allowed().free().get(day)) {
          return false;
        }
        continue;
      }
      counts[kind]++;
      if (!rules.allowed().kinds().get(day).get(kind) || leavesTooLittleRest(rules, line, day)) {
        return false;
      }
    }
    for (int kind = 0; kind < KINDS; kind++) {
      if (counts[kind] > rules.mostOfKind()[kind]) {
        return false;
      }
    }
    int from = 0;
    for (Period period : rules.periods()) {
      int minutes = minutes(problem, line, from, period.until());
      int days = 0;
      for (int day = from; day < period.until(); day++) {
        days += line.on(day) == Line.FREE ? 0 : 1;
      }
      if (minutes < period.leastMinutes()
          || minutes > period.mostMinutes()
          || days > period.mostDays()) {
        return false;
      }
      from = period.until();
    }
    return weekends(problem, line) <= rules.pace().mostWeekends() && runsAreAllowed(rules, line);
  }

  private static boolean leavesTooLittleRest(LineRules rules, Line line, int day) {
    int kind = line.on(day);
    if (day > 0 && line.on(day - 1) != Line.FREE) {
      return rules.rest().barsNextDay().get(line.on(day - 1)).get(kind);
    }
    return day > 1
        && rules.pace().leastFreeInARow() == 1
        && line.on(day - 2) != Line.FREE
        && rules.rest().barsAfterFree().get(line.on(day - 2)).get(kind);
  }

  /** The days of work or freedom before and after are written before and after the line. */
  private static boolean runsAreAllowed(LineRules rules, Line line) {
    Edges edges = rules.edges();
    boolean workBefore = edges.workedBefore() > 0;
    int before = workBefore ? edges.workedBefore() : edges.freeBefore();
    List<Boolean> works = new ArrayList<>();
    for (int i = 0; i < before; i++) {
      works.add(workBefore);
    }
    for (int day = 0; day < DAYS; day++) {
      works.add(line.on(day) != Line.FREE);
    }
    for (int i = 0; i < edges.workedAfter(); i++) {
      works.add(true);
    }
    int begin = 0;
    for (int at = 1; at <= works.size(); at++) {
      if (at == works.size() || works.get(at) != works.get(begin)) {
        boolean work = works.get(begin);
        int length = at - begin;
        if (!work) {
          boolean seenWhole = begin > 0 || edges.freeBefore() < 3;
          boolean ends = at < works.size();
          if (seenWhole && ends && length < rules.pace().leastFreeInARow()) {
            return false;
          }
        } else if (length > rules.pace().mostDaysInARow()
            && begin < before + DAYS
            && before(edges, begin, length)) {
          return false;
        } else if (begin > before
            && at < before + DAYS
            && length < rules.pace().leastDaysInARow()) {
          return false;
        }
        begin = at;
      }
    }
    return true;
  }

  /** Days of work that were too many before or after are not the line's, unless it adds some. */
  private static boolean before(Edges edges, int begin, int length) {
    return begin > 0 || length > edges.workedBefore();
  }
}
