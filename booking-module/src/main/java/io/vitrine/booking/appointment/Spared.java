package io.vitrine.booking.appointment;

import io.vitrine.booking.queue.DayQueue;
import io.vitrine.booking.queue.QueuePlanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whom a shop can spare for a time: somebody besides could come then for each of the other kinds of
 * advice, and as many of them as possible should find a person who knows theirs.
 */
final class Spared {

  private final QueuePlanner planner;
  private final Map<String, Set<String>> others;
  private final Map<String, Double> shares;

  /**
   * @param others by skill, who is free at that time and has it; without the skill that is asked
   * @param shares how much of her week each has promised
   */
  Spared(QueuePlanner planner, Map<String, Set<String>> others, Map<String, Double> shares) {
    this.planner = planner;
    this.others = others;
    this.shares = shares;
  }

  /**
   * The same people; whoever is first in turn stays first where nobody else leaves more to others.
   *
   * @param inTurn who could advise, in the order of whose turn it is
   */
  List<Adviser> order(List<Adviser> inTurn) {
    Map<Integer, String> best = advised(inTurn);
    if (best.size() <= advised(inTurn.subList(0, 1)).size()) {
      return inTurn;
    }
    String spared = best.get(0);
    return inTurn.stream().sorted(Comparator.comparing(it -> !it.staff().equals(spared))).toList();
  }

  /** By whom: the customer (0), whom one of these advises, and a guest for each other kind. */
  private Map<Integer, String> advised(List<Adviser> could) {
    List<DayQueue.Kind> kinds = new ArrayList<>();
    kinds.add(kind(could.stream().map(Adviser::staff).toList()));
    others.values().forEach(who -> kinds.add(kind(who)));
    List<Integer> guests = IntStream.range(0, kinds.size()).boxed().toList();
    return planner.plan(new DayQueue(kinds, guests, shares, 0)).stream()
        .collect(Collectors.toMap(turn -> turn.guest(), turn -> turn.staff()));
  }

  private static DayQueue.Kind kind(Iterable<String> staff) {
    Map<String, List<Long>> starts = new HashMap<>();
    staff.forEach(it -> starts.put(it, List.of(0L)));
    return new DayQueue.Kind(1, starts);
  }
}
