package io.vitrine.booking.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QueueBySolverTest {

  private static final int QUEUES = Integer.getInteger("vitrine.queues", 100);
  private static final QueuePlanner SIMPLE = new InOrderOfComing();
  private static final QueuePlanner SOLVER = new QueueBySolver(30);

  /** Advice of half an hour and a pause: seven ticks, at full quarters of an hour. */
  private static final int TICKS = 7;

  @Test
  void who_alone_knows_beds_is_kept_for_the_one_who_waits_for_a_bed() {
    DayQueue queue =
        new DayQueue(
            List.of(
                kind(Map.of("S001", quarters(0, 8), "S002", quarters(0, 8))),
                kind(Map.of("S001", quarters(0, 8)))),
            List.of(0, 1),
            Map.of(),
            0);
    assertThat(SIMPLE.plan(queue)).containsExactly(new Turn(0, "S001", 0), new Turn(1, "S001", 9));
    assertThat(SOLVER.plan(queue)).containsExactly(new Turn(0, "S002", 0), new Turn(1, "S001", 0));
  }

  @Test
  void of_two_who_could_whoever_has_promised_less_of_her_week_takes_the_next() {
    DayQueue queue =
        new DayQueue(
            List.of(kind(Map.of("S001", quarters(0, 8), "S002", quarters(0, 8)))),
            List.of(0),
            Map.of("S001", 0.4, "S002", 0.1),
            0);
    assertThat(SOLVER.plan(queue)).containsExactly(new Turn(0, "S002", 0));
  }

  @Test
  void a_fair_share_never_makes_anybody_wait() {
    DayQueue queue =
        new DayQueue(
            List.of(kind(Map.of("S001", quarters(0, 8), "S002", quarters(1, 8)))),
            List.of(0),
            Map.of("S001", 1.0, "S002", 0.0),
            0);
    assertThat(SOLVER.plan(queue)).containsExactly(new Turn(0, "S001", 0));
  }

  @Test
  void a_queue_of_nobody_and_a_day_without_time_promise_nothing() {
    assertThat(SOLVER.plan(new DayQueue(List.of(), List.of(), Map.of(), 0))).isEmpty();
    DayQueue full = new DayQueue(List.of(kind(Map.of())), List.of(0, 0), Map.of(), 0);
    assertThat(SOLVER.plan(full)).isEmpty();
  }

  @Test
  void a_solver_without_time_leaves_it_to_the_order_of_coming() {
    DayQueue queue = drawn(7);
    List<Turn> turns = new QueueBySolver(0).plan(queue);
    isSound(queue, turns, 7);
    assertThat(turns).isEqualTo(SIMPLE.plan(queue));
  }

  /** Nobody advises two at once or what she does not know; nobody waits longer than before. */
  @Test
  void every_drawn_queue_is_kept_to_the_rules_and_nobody_waits_longer_than_in_order_of_coming() {
    long simpleTotal = 0;
    long solverTotal = 0;
    int moreServed = 0;
    for (int seed = 0; seed < QUEUES; seed++) {
      DayQueue queue = drawn(seed);
      List<Turn> simple = SIMPLE.plan(queue);
      List<Turn> turns = SOLVER.plan(queue);
      isSound(queue, simple, seed);
      isSound(queue, turns, seed);
      Map<Integer, Long> times = new HashMap<>();
      turns.forEach(turn -> times.put(turn.guest(), turn.from()));
      for (Turn turn : simple) {
        assertThat(times.get(turn.guest()))
            .as("seed %d, guest %d", seed, turn.guest())
            .isNotNull()
            .isLessThanOrEqualTo(turn.from());
        simpleTotal += turn.from();
        solverTotal += times.get(turn.guest());
      }
      moreServed += turns.size() - simple.size();
    }
    assertThat(solverTotal).as("ticks of waiting").isLessThan(simpleTotal);
    assertThat(moreServed).as("guests more").isPositive();
  }

  private static void isSound(DayQueue queue, List<Turn> turns, int seed) {
    Map<String, TreeMap<Long, Long>> busy = new HashMap<>();
    long[] last = new long[queue.kinds().size()];
    for (Turn turn : turns) {
      int kind = queue.guests().get(turn.guest());
      DayQueue.Kind advice = queue.kinds().get(kind);
      assertThat(advice.starts().getOrDefault(turn.staff(), List.of()))
          .as("seed %d: %s knows it and is free", seed, turn)
          .contains(turn.from());
      TreeMap<Long, Long> hers = busy.computeIfAbsent(turn.staff(), staff -> new TreeMap<>());
      var before = hers.floorEntry(turn.from());
      var after = hers.ceilingEntry(turn.from());
      assertThat(before == null || before.getValue() <= turn.from())
          .as("seed %d: %s overlaps", seed, turn)
          .isTrue();
      assertThat(after == null || turn.from() + advice.ticks() <= after.getKey())
          .as("seed %d: %s overlaps", seed, turn)
          .isTrue();
      hers.put(turn.from(), turn.from() + advice.ticks());
      assertThat(turn.from())
          .as("seed %d: first come, first served", seed)
          .isGreaterThanOrEqualTo(last[kind]);
      last[kind] = turn.from();
    }
    assertThat(turns).extracting(Turn::guest).isSorted().doesNotHaveDuplicates();
  }

  private static DayQueue drawn(int seed) {
    Random random = new Random(seed);
    List<String> staff =
        IntStream.rangeClosed(1, 1 + random.nextInt(5)).mapToObj(n -> "S00" + n).toList();
    int day = 4 + random.nextInt(24);
    List<DayQueue.Kind> kinds = new ArrayList<>();
    for (int kind = 0; kind < 1 + random.nextInt(4); kind++) {
      int ticks = 3 + random.nextInt(10);
      Map<String, List<Long>> starts = new HashMap<>();
      for (String person : staff) {
        if (random.nextInt(3) > 0) {
          starts.put(
              person,
              LongStream.range(0, day)
                  .filter(quarter -> random.nextInt(4) > 0)
                  .map(quarter -> 3 * quarter)
                  .boxed()
                  .toList());
        }
      }
      kinds.add(new DayQueue.Kind(ticks, starts));
    }
    List<Integer> guests =
        IntStream.range(0, random.nextInt(14)).mapToObj(i -> random.nextInt(kinds.size())).toList();
    Map<String, Double> shares = new HashMap<>();
    staff.forEach(person -> shares.put(person, random.nextDouble()));
    return new DayQueue(kinds, guests, shares, 0);
  }

  private static DayQueue.Kind kind(Map<String, List<Long>> starts) {
    return new DayQueue.Kind(TICKS, starts);
  }

  private static List<Long> quarters(int from, int count) {
    return LongStream.range(from, from + count).map(quarter -> 3 * quarter).boxed().toList();
  }
}
