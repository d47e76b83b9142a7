package io.vitrine.booking.planner.line;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * How much of what is limited a line has used, in eight fields of a long: weekends, the days worked
 * in a period, then the kinds with the tightest limits. The highest bit of each field stays free,
 * so that all are compared by one subtraction.
 */
final class Limits {

  private static final int FIELDS = 8;
  private static final int HIGHEST = 127;
  private static final long FIELD = 0xff;
  private static final int DAYS = 8;

  private final long most;
  private final long weekend;
  private final long day;
  private final long[] ofKind;
  private final BitSet limited = new BitSet();
  private final BitSet uncounted = new BitSet();

  Limits(RosterProblem problem, LineRules rules) {
    int kinds = problem.kinds().size();
    ofKind = new long[kinds];
    Pace pace = rules.pace();
    weekend =
        pace.mostWeekends() < problem.days() / 7 + 2 || !pace.weekendCosts().isEmpty() ? 1 : 0;
    long limits = Math.min(HIGHEST, pace.mostWeekends());
    int mostDays = mostDays(rules);
    day = mostDays < HIGHEST ? 1L << DAYS : 0;
    limits |= (long) mostDays << DAYS;
    int[] tight =
        IntStream.range(0, kinds)
            .filter(k -> rules.mostOfKind()[k] > 0)
            .filter(k -> rules.mostOfKind()[k] < reachable(problem, rules, k))
            .boxed()
            .sorted((a, b) -> Integer.compare(rules.mostOfKind()[a], rules.mostOfKind()[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    int field = 2;
    for (int k : tight) {
      limited.set(k);
      if (field < FIELDS && rules.mostOfKind()[k] < HIGHEST) {
        ofKind[k] = 1L << (8 * field);
        limits |= (long) rules.mostOfKind()[k] << (8 * field);
        field++;
      } else {
        uncounted.set(k);
      }
    }
    most = limits;
  }

  /** The most days of any period, where one of them limits days; they are asked one by one. */
  private static int mostDays(LineRules rules) {
    int from = 0;
    int widest = 0;
    boolean limits = false;
    for (Period period : rules.periods()) {
      limits |= period.mostDays() < period.until() - from;
      widest = Math.max(widest, Math.min(HIGHEST, period.mostDays()));
      from = period.until();
    }
    return limits ? widest : HIGHEST;
  }

  private static int reachable(RosterProblem problem, LineRules rules, int kind) {
    long minutes = rules.periods().stream().mapToLong(Period::mostMinutes).sum();
    return (int) Math.min(problem.days(), minutes / problem.kinds().get(kind).minutes());
  }

  /** The kinds that a line may have a limited number of. */
  BitSet limited() {
    return limited;
  }

  long weekend() {
    return weekend;
  }

  int weekendsOf(long using) {
    return (int) (using & FIELD);
  }

  long day() {
    return day;
  }

  int daysOf(long using) {
    return (int) (using >> DAYS & FIELD);
  }

  /** From the next day on days are counted anew. */
  long nextPeriod(long using) {
    return using & ~(FIELD << DAYS);
  }

  long of(int kind) {
    return ofKind[kind];
  }

  boolean isUncounted(int kind) {
    return uncounted.get(kind);
  }

  boolean allow(long using) {
    return Labels.isNoMore(using, most);
  }
}
