package io.vitrine.booking.queue;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The whole queue at once (CP-SAT): as many as the day has time for, then the least waiting of all
 * together, then a fair share for each adviser; and nobody later than in the order of coming alone.
 * Where the solver is away, or has found nothing in its time, the order of coming decides.
 */
public final class QueueBySolver implements QueuePlanner {

  private static final Logger LOG = Logger.getLogger(QueueBySolver.class.getName());

  /** A tick of waiting counts more than the shares of all. */
  private static final long TICK = 100_000;

  /** Nobody waits longer than that: whoever is left out counts more than all who wait. */
  private static final long DAY = 300;

  /** A whole working week; one guest is about a sixtieth of it. */
  private static final int WEEK = 400;

  private static final int GUEST = 7;

  private final QueuePlanner otherwise = new InOrderOfComing();
  private final double seconds;

  /**
   * @param seconds the solver's time, at most
   */
  public QueueBySolver(double seconds) {
    this.seconds = seconds;
  }

  @Override
  public List<Turn> plan(DayQueue queue) {
    List<Turn> simple = otherwise.plan(queue);
    if (queue.guests().isEmpty()) {
      return simple;
    }
    try {
      Loader.loadNativeLibraries();
      return new Model(queue, simple).solve(seconds);
    } catch (RuntimeException | LinkageError e) {
      LOG.log(Level.WARNING, "a queue is taken in the order of coming: the solver is away", e);
      return simple;
    }
  }

  /** A time that could be given. */
  private record Choice(String staff, long from, BoolVar taken) {}

  /** One queue as a model of the solver. */
  private static final class Model {

    private final DayQueue queue;
    private final List<Turn> simple;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final List<List<Choice>> choices = new ArrayList<>();

    Model(DayQueue queue, List<Turn> simple) {
      this.queue = queue;
      this.simple = simple;
      for (int kind = 0; kind < queue.kinds().size(); kind++) {
        choices.add(choices(kind));
        nobodyLater(kind);
      }
      nobodyTwiceAtOnce();
      fairly();
      model.minimize(cost);
    }

    private List<Choice> choices(int kind) {
      List<Choice> all = new ArrayList<>();
      if (queue.waitingFor(kind) > 0) {
        new TreeMap<>(queue.kinds().get(kind).starts())
            .forEach(
                (staff, starts) -> {
                  for (long from : starts) {
                    BoolVar taken = model.newBoolVar("");
                    model.addHint(taken, isSimple(kind, staff, from));
                    cost.addTerm(
                        taken, TICK * (from - queue.begin() - DAY * queue.guests().size()));
                    all.add(new Choice(staff, from, taken));
                  }
                });
      }
      return all;
    }

    private boolean isSimple(int kind, String staff, long from) {
      return simple.stream()
          .anyMatch(
              turn ->
                  queue.guests().get(turn.guest()) == kind
                      && turn.staff().equals(staff)
                      && turn.from() == from);
    }

    /** As many have begun at each of the simple plan's times as begin by then in that plan. */
    private void nobodyLater(int kind) {
      LinearExprBuilder given = LinearExpr.newBuilder();
      choices.get(kind).forEach(choice -> given.add(choice.taken()));
      model.addLessOrEqual(given, queue.waitingFor(kind));
      List<Long> times =
          simple.stream()
              .filter(turn -> queue.guests().get(turn.guest()) == kind)
              .map(Turn::from)
              .sorted()
              .toList();
      for (int i = 0; i < times.size(); i++) {
        long by = times.get(i);
        LinearExprBuilder begun = LinearExpr.newBuilder();
        choices.get(kind).stream()
            .filter(choice -> choice.from() <= by)
            .forEach(choice -> begun.add(choice.taken()));
        model.addGreaterOrEqual(begun, i + 1);
      }
    }

    /** Where advice begins, no other of the same adviser goes on. */
    private void nobodyTwiceAtOnce() {
      Map<String, Map<Long, List<Literal>>> busy = new HashMap<>();
      for (List<Choice> ofKind : choices) {
        ofKind.forEach(
            choice ->
                busy.computeIfAbsent(choice.staff(), staff -> new TreeMap<>())
                    .put(choice.from(), new ArrayList<>()));
      }
      for (int kind = 0; kind < choices.size(); kind++) {
        int ticks = queue.kinds().get(kind).ticks();
        for (Choice choice : choices.get(kind)) {
          ((TreeMap<Long, List<Literal>>) busy.get(choice.staff()))
              .subMap(choice.from(), choice.from() + ticks)
              .values()
              .forEach(taken -> taken.add(choice.taken()));
        }
      }
      busy.values().forEach(times -> times.values().forEach(model::addAtMostOne));
    }

    /** Each further guest of an adviser counts more, by what she has promised of her week. */
    private void fairly() {
      Map<String, LinearExprBuilder> given = new TreeMap<>();
      for (List<Choice> ofKind : choices) {
        ofKind.forEach(
            choice ->
                given
                    .computeIfAbsent(choice.staff(), staff -> LinearExpr.newBuilder())
                    .add(choice.taken()));
      }
      int most = queue.guests().size();
      given.forEach(
          (staff, taken) -> {
            LinearExprBuilder counted = LinearExpr.newBuilder();
            long share = Math.round(WEEK * Math.min(1, queue.share(staff)));
            for (int nth = 0; nth < most; nth++) {
              BoolVar has = model.newBoolVar("");
              counted.add(has);
              cost.addTerm(has, share + (long) GUEST * nth);
            }
            model.addEquality(counted, taken);
          });
    }

    List<Turn> solve(double seconds) {
      CpSolver solver = new CpSolver();
      solver.getParameters().setMaxTimeInSeconds(seconds).setNumSearchWorkers(1).setRandomSeed(1);
      CpSolverStatus status = solver.solve(model);
      if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
        return simple;
      }
      List<Turn> turns = new ArrayList<>();
      for (int kind = 0; kind < choices.size(); kind++) {
        List<Choice> given =
            choices.get(kind).stream()
                .filter(choice -> solver.booleanValue(choice.taken()))
                .sorted(Comparator.comparing(Choice::from).thenComparing(Choice::staff))
                .toList();
        List<Integer> waiting = waiting(kind);
        for (int i = 0; i < given.size(); i++) {
          turns.add(new Turn(waiting.get(i), given.get(i).staff(), given.get(i).from()));
        }
      }
      turns.sort(Comparator.comparingInt(Turn::guest));
      return turns;
    }

    private List<Integer> waiting(int kind) {
      List<Integer> waiting = new ArrayList<>();
      for (int guest = 0; guest < queue.guests().size(); guest++) {
        if (queue.guests().get(guest) == kind) {
          waiting.add(guest);
        }
      }
      return waiting;
    }
  }
}
