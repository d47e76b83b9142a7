package io.vitrine.booking.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Each gets the earliest time that those before her left, of several advisers the one whose number
 * is lowest. Whoever comes later never moves the time of one who came before.
 */
public final class InOrderOfComing implements QueuePlanner {

  @Override
  public List<Turn> plan(DayQueue queue) {
    List<Turn> turns = new ArrayList<>();
    for (int guest = 0; guest < queue.guests().size(); guest++) {
      Turn best = null;
      DayQueue.Kind kind = queue.kinds().get(queue.guests().get(guest));
      for (Map.Entry<String, List<Long>> adviser : kind.starts().entrySet()) {
        Turn first = earliest(queue, turns, guest, adviser);
        if (first != null && (best == null || isBefore(first, best))) {
          best = first;
        }
      }
      if (best != null) {
        turns.add(best);
      }
    }
    return turns;
  }

  private static boolean isBefore(Turn one, Turn other) {
    return one.from() < other.from()
        || one.from() == other.from() && one.staff().compareTo(other.staff()) < 0;
  }

  private static Turn earliest(
      DayQueue queue, List<Turn> before, int guest, Map.Entry<String, List<Long>> adviser) {
    int ticks = queue.kinds().get(queue.guests().get(guest)).ticks();
    for (long from : adviser.getValue()) {
      if (before.stream().noneMatch(it -> meets(queue, it, adviser.getKey(), from, ticks))) {
        return new Turn(guest, adviser.getKey(), from);
      }
    }
    return null;
  }

  private static boolean meets(DayQueue queue, Turn turn, String staff, long from, int ticks) {
    long until = turn.from() + queue.kinds().get(queue.guests().get(turn.guest())).ticks();
    return turn.staff().equals(staff) && turn.from() < from + ticks && from < until;
  }
}
